-- What an employee aims for, and the plan that she and her manager agree on.

CREATE TABLE career_goals (
    municipality_id integer NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    role            slug REFERENCES roles, -- null: no goal
    version         integer NOT NULL DEFAULT 1,
    set_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, employee_id),
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees
);

SELECT about('career_goals');
SELECT allow('career_goals', 'set', 'INSERT', NULL, '{self}');
SELECT allow('career_goals', 'changed', 'UPDATE', '{self}', '{self}');

CREATE TABLE development_plans (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    status          text NOT NULL CHECK (status IN ('DRAFT', 'TO_MANAGER', 'AGREED', 'FOLLOWED_UP')),
    version         integer NOT NULL DEFAULT 1, -- the newest of development_plan_versions
    created_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees,
    UNIQUE (municipality_id, id, employee_id)
);

CREATE INDEX ON development_plans (municipality_id, employee_id, created_at);
CREATE INDEX ON development_plans (municipality_id, created_at, id) WHERE status = 'TO_MANAGER';
SELECT about('development_plans');
SELECT allow('development_plans', 'begun', 'INSERT', NULL, $$({self} OR {team}) AND status = 'DRAFT'$$);
SELECT allow('development_plans', 'changed', 'UPDATE', '{self} OR {team}', '{self} OR {team}');

-- Every version is kept as it was saved.
CREATE TABLE development_plan_versions (
    municipality_id integer NOT NULL,
    plan_id         uuid NOT NULL,
    version         integer NOT NULL CHECK (version > 0),
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    content         jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    saved_by        uuid NOT NULL,
    saved_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, plan_id, version),
    UNIQUE (municipality_id, plan_id, version, employee_id), -- for the keys of signatures
    FOREIGN KEY (municipality_id, plan_id, employee_id) REFERENCES development_plans (municipality_id, id, employee_id),
    FOREIGN KEY (municipality_id, saved_by) REFERENCES employees
);

SELECT about('development_plan_versions');
SELECT allow('development_plan_versions', 'saved', 'INSERT', NULL,
    $$saved_by = NULLIF(current_setting('blommaut.employee', true), '')::uuid AND ({self} OR {team})$$);

-- Both sign one version; a later version must be signed again.
CREATE TABLE development_plan_signatures (
    municipality_id integer NOT NULL,
    plan_id         uuid NOT NULL,
    version         integer NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    party           text NOT NULL CHECK (party IN ('EMPLOYEE', 'MANAGER')),
    signer_id       uuid NOT NULL,
    signed_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_id, plan_id, version, party),
    FOREIGN KEY (municipality_id, plan_id, version, employee_id)
        REFERENCES development_plan_versions (municipality_id, plan_id, version, employee_id),
    FOREIGN KEY (municipality_id, signer_id) REFERENCES employees,
    CHECK ((party = 'EMPLOYEE') = (signer_id = employee_id))
);

SELECT about('development_plan_signatures');
SELECT allow('development_plan_signatures', 'signed', 'INSERT', NULL,
    $$signer_id = NULLIF(current_setting('blommaut.employee', true), '')::uuid
        AND CASE party WHEN 'EMPLOYEE' THEN {self} ELSE {team} END$$);

-- A plan is agreed by two signatures on its newest version, and followed up where one version had both. Looked
-- at when the transaction ends, whatever it writes first.
CREATE FUNCTION refuse_unsigned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM development_plans p JOIN development_plan_signatures s ON s.municipality_id = p.municipality_id AND s.plan_id = p.id
        WHERE p.municipality_id = NEW.municipality_id AND p.id = NEW.id AND (p.status <> 'AGREED' OR s.version = p.version)
        GROUP BY s.version HAVING count(*) = 2
    ) AND EXISTS (
        SELECT FROM development_plans WHERE municipality_id = NEW.municipality_id AND id = NEW.id AND status IN ('AGREED', 'FOLLOWED_UP')
    ) THEN
        RAISE EXCEPTION 'plan % is agreed without both signatures', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'agreed_by_both';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER agreed_by_both AFTER INSERT OR UPDATE OF status, version ON development_plans
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status IN ('AGREED', 'FOLLOWED_UP'))
    EXECUTE FUNCTION refuse_unsigned();
