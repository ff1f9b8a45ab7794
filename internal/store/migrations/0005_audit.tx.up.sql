-- Who saw or changed whose record, when and why. Written in the transaction that did it, never changed.
CREATE TABLE audit_entries (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL, -- whose record
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_subject   text NOT NULL,
    actor_id        uuid,          -- the actor's own record, where there is one
    actor_name      text NOT NULL,
    actor_kind      text NOT NULL, -- as what they could: EMPLOYEE, MANAGER or HR
    action          text NOT NULL CHECK (action ~ '^[A-Z_]+$'),
    object          text NOT NULL, -- the node id of what it was done with
    purpose         text NOT NULL CHECK (purpose ~ '\S'),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees
);

CREATE INDEX ON audit_entries (municipality_id, employee_id, at, id);
SELECT close('audit_entries');
SELECT allow('audit_entries', 'seen', 'SELECT', '{self} OR {hr}', NULL);
SELECT allow('audit_entries', 'written', 'INSERT', NULL,
    $$actor_subject = NULLIF(current_setting('blommaut.subject', true), '')
        AND actor_id IS NOT DISTINCT FROM NULLIF(current_setting('blommaut.employee', true), '')::uuid$$);

-- What a client asked to be done once, though it may ask again.
CREATE TABLE idempotency_keys (
    municipality_id integer NOT NULL,
    subject         text NOT NULL,
    key             text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    request         bytea NOT NULL CHECK (length(request) = 32), -- a hash: the same key for something else is a mistake
    object          uuid NOT NULL, -- what it was done with
    used_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, subject, key)
);

SELECT close('idempotency_keys');
SELECT allow('idempotency_keys', 'seen', 'SELECT', $$subject = NULLIF(current_setting('blommaut.subject', true), '')$$, NULL);
SELECT allow('idempotency_keys', 'used', 'INSERT', NULL, $$subject = NULLIF(current_setting('blommaut.subject', true), '')$$);
