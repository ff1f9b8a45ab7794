-- What employees have learnt: claimed by them, reviewed by managers and HR, never by themselves.

CREATE TABLE credentials (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    qualification   slug REFERENCES qualifications, -- null for credits that are no whole qualification
    credits         amount,
    unit            credit_unit,
    subject         slug REFERENCES subjects,
    note            text NOT NULL DEFAULT '' CHECK (length(note) <= 2000), -- the employee's own words
    status          text NOT NULL CHECK (status IN ('IN_PROGRESS', 'CLAIMED', 'VERIFIED', 'REJECTED')),
    awarded_on      date,
    expires_on      date, -- the last day that it holds
    version         integer NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees,
    UNIQUE (municipality_id, id, employee_id), -- for the keys of what belongs to it
    CHECK (qualification IS NOT NULL OR credits IS NOT NULL),
    CHECK ((credits IS NULL) = (unit IS NULL)),
    CHECK (subject IS NULL OR credits IS NOT NULL),
    CHECK (expires_on >= awarded_on)
);

CREATE INDEX ON credentials (municipality_id, employee_id, created_at, id);
CREATE INDEX ON credentials (municipality_id, created_at, id) WHERE status = 'CLAIMED';
CREATE INDEX ON credentials (municipality_id, expires_on) WHERE expires_on IS NOT NULL;
SELECT about('credentials');
SELECT allow('credentials', 'claimed', 'INSERT', NULL, $$({self} OR {hr}) AND status IN ('IN_PROGRESS', 'CLAIMED')$$);
-- What is verified can only be reviewed again.
SELECT allow('credentials', 'changed', 'UPDATE', $$({self} OR {hr}) AND status <> 'VERIFIED'$$, $$({self} OR {hr}) AND status IN ('IN_PROGRESS', 'CLAIMED')$$);
SELECT allow('credentials', 'reviewed', 'UPDATE', '({team} OR {hr}) AND NOT ({self})', '({team} OR {hr}) AND NOT ({self})');
SELECT allow('credentials', 'withdrawn', 'DELETE', $$({self} OR {hr}) AND status IN ('IN_PROGRESS', 'CLAIMED')$$, NULL);

-- What somebody else claims is reviewed, not rewritten, and what is verified stays what was looked at.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what another claims, or what is verified, is not rewritten' USING ERRCODE = 'insufficient_privilege';
END $$;

DO $$
BEGIN
    EXECUTE policy_text($t$CREATE TRIGGER keeps_claim BEFORE UPDATE ON credentials FOR EACH ROW WHEN (
        (OLD.qualification, OLD.credits, OLD.unit, OLD.subject, OLD.note, OLD.awarded_on, OLD.expires_on)
            IS DISTINCT FROM (NEW.qualification, NEW.credits, NEW.unit, NEW.subject, NEW.note, NEW.awarded_on, NEW.expires_on)
        AND (OLD.status = 'VERIFIED' OR (OLD.{self} OR {hr}) IS NOT TRUE)
        AND NOT owns('credentials')
    ) EXECUTE FUNCTION refuse_rewriting()$t$);
END $$;

CREATE TABLE files (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL, -- whose file it is
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    name            text NOT NULL CHECK (name ~ '\S' AND length(name) <= 255),
    media_type      text NOT NULL,
    size            integer NOT NULL CHECK (size BETWEEN 1 AND 10 * 1024 * 1024),
    sha256          bytea NOT NULL CHECK (length(sha256) = 32),
    content         bytea NOT NULL CHECK (length(content) = size),
    uploaded_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees,
    UNIQUE (municipality_id, id, employee_id)
);

CREATE INDEX ON files (municipality_id, employee_id);
SELECT about('files');
SELECT allow('files', 'uploaded', 'INSERT', NULL, '{self}');
SELECT allow('files', 'removed', 'DELETE', '{self}', NULL);

CREATE TABLE credential_evidence (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    credential_id   uuid NOT NULL,
    position        integer NOT NULL,
    text            text CHECK (text ~ '\S' AND length(text) <= 2000),
    url             text CHECK (url ~ '^https?://' AND length(url) <= 2000),
    file_id         uuid,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, credential_id, employee_id)
        REFERENCES credentials (municipality_id, id, employee_id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, file_id, employee_id) REFERENCES files (municipality_id, id, employee_id),
    CHECK (num_nonnulls(text, url, file_id) = 1)
);

CREATE INDEX ON credential_evidence (municipality_id, credential_id, position);
CREATE INDEX ON credential_evidence (municipality_id, file_id);
SELECT about('credential_evidence');
SELECT allow('credential_evidence', 'given', 'INSERT', NULL, '{self} OR {hr}');
SELECT allow('credential_evidence', 'taken_back', 'DELETE', '{self} OR {hr}', NULL);

-- Nor is the evidence exchanged beneath what has been verified. The lock waits for who is about to.
CREATE FUNCTION keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    kept credential_evidence;
    standing text;
BEGIN
    IF TG_OP = 'DELETE' THEN kept := OLD; ELSE kept := NEW; END IF;
    SELECT status INTO standing FROM credentials
        WHERE municipality_id = kept.municipality_id AND id = kept.credential_id FOR NO KEY UPDATE;
    IF standing IS NULL OR standing = 'VERIFIED' THEN
        RAISE EXCEPTION 'the evidence of what is verified stays' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN kept;
END $$;

CREATE TRIGGER keeps_evidence BEFORE INSERT OR DELETE ON credential_evidence
    FOR EACH ROW WHEN (NOT owns('credential_evidence')) EXECUTE FUNCTION keep_evidence();

-- Reviews are kept as they were given, all of them.
CREATE TABLE credential_reviews (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    credential_id   uuid NOT NULL,
    reviewer_id     uuid NOT NULL,
    reviewer_name   text NOT NULL CHECK (reviewer_name ~ '\S'), -- for the employee, who may not see the reviewer's record
    verdict         text NOT NULL CHECK (verdict IN ('VERIFIED', 'REJECTED', 'MORE_WANTED')),
    comment         text NOT NULL DEFAULT '' CHECK (length(comment) <= 2000),
    reviewed_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, credential_id, employee_id) REFERENCES credentials (municipality_id, id, employee_id),
    FOREIGN KEY (municipality_id, reviewer_id) REFERENCES employees,
    CHECK (reviewer_id <> employee_id),
    CHECK (verdict = 'VERIFIED' OR comment ~ '\S') -- who is refused is told why
);

CREATE INDEX ON credential_reviews (municipality_id, credential_id, reviewed_at);
SELECT about('credential_reviews');
SELECT allow('credential_reviews', 'given', 'INSERT', NULL,
    $$reviewer_id = NULLIF(current_setting('blommaut.employee', true), '')::uuid AND NOT ({self}) AND ({team} OR {hr})$$);
