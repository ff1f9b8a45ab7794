-- Municipalities, their units and the people who work there. Everything about people carries its
-- municipality first in every key, so that the rows can one day be spread by municipality.

-- Rows are seen and written by what the server says of the viewer, set anew on each connection:
--   blommaut.municipality  the viewer's municipality
--   blommaut.subject       the viewer, as the issuer names them
--   blommaut.employee      the viewer's own record
--   blommaut.units         the units that the viewer manages, as an array
--   blommaut.kinds         what the viewer is, as an array
-- Unset they are null or empty, and nothing compares with them. Policies hold plain comparisons alone, no
-- sub-select, which a database spread over several machines would refuse.

-- What policies say, in short: {here} the viewer's municipality, {self} the viewer's own rows, {team} those
-- of people in the viewer's units, {hr} whether the viewer works with all people of the municipality.
CREATE FUNCTION policy_text(short text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
SELECT replace(replace(replace(replace(short,
    '{here}', $t$municipality_id = NULLIF(current_setting('blommaut.municipality', true), '')::integer$t$),
    '{self}', $t$employee_id = NULLIF(current_setting('blommaut.employee', true), '')::uuid$t$),
    '{team}', $t$unit_ids && NULLIF(current_setting('blommaut.units', true), '')::uuid[]$t$),
    '{hr}',   $t$'HR' = ANY (NULLIF(current_setting('blommaut.kinds', true), '')::text[])$t$)
$$;

-- allow lets the server do one thing with rows of the viewer's municipality: those that `seen` is true of,
-- and such that `written` is true of them after. A new row is never given its units or a time by the server, and
-- none is given another key or another employee, whom a policy for the row as it was would not have allowed.
CREATE FUNCTION allow(relation regclass, policy text, command text, seen text, written text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    columns text := '';
BEGIN
    EXECUTE format('CREATE POLICY %I ON %s FOR %s', policy, relation, command)
        || coalesce(policy_text(' USING ({here} AND (' || seen || '))'), '')
        || coalesce(policy_text(' WITH CHECK ({here} AND (' || written || '))'), '');
    IF command IN ('INSERT', 'UPDATE') THEN
        SELECT '(' || string_agg(quote_ident(attname), ', ' ORDER BY attnum) || ')' INTO columns FROM pg_attribute a
        WHERE attrelid = relation AND attnum > 0 AND attname <> 'unit_ids'
            AND CASE command
                WHEN 'INSERT' THEN NOT (atthasdef AND atttypid = 'timestamptz'::regtype)
                ELSE attname NOT IN ('employee_id', 'created_at')
                    AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = relation AND indisprimary AND attnum = ANY (indkey))
            END;
    END IF;
    EXECUTE format('GRANT %s %s ON %s TO blommaut_server', command, columns, relation);
END $$;

-- owns tells whether a table is the current user's own: the triggers that hold viewers let its upkeep pass.
CREATE FUNCTION owns(relation regclass) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = relation
$$;

-- close keeps everybody from a table, its owner too, but for upkeep: seeding and what triggers do.
CREATE FUNCTION close(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
    EXECUTE format($t$CREATE POLICY upkeep ON %s TO CURRENT_USER
        USING (current_setting('blommaut.task', true) = 'upkeep')$t$, relation);
END $$;

CREATE TABLE municipalities (
    id     integer PRIMARY KEY CHECK (id BETWEEN 100 AND 9999),
    name   text NOT NULL CHECK (name ~ '\S'),
    county text NOT NULL CHECK (county ~ '^\d\d$')
);

-- By their official codes: the fourteen of Norrbotten, and those whose action plans are known.
INSERT INTO municipalities (id, name, county) VALUES
    (1480, 'Göteborg', '14'), (1490, 'Borås', '14'), (1496, 'Skövde', '14'),
    (2505, 'Arvidsjaur', '25'), (2506, 'Arjeplog', '25'), (2510, 'Jokkmokk', '25'), (2513, 'Överkalix', '25'),
    (2514, 'Kalix', '25'), (2518, 'Övertorneå', '25'), (2521, 'Pajala', '25'), (2523, 'Gällivare', '25'),
    (2560, 'Älvsbyn', '25'), (2580, 'Luleå', '25'), (2581, 'Piteå', '25'), (2582, 'Boden', '25'),
    (2583, 'Haparanda', '25'), (2584, 'Kiruna', '25');

GRANT SELECT ON municipalities TO blommaut_server;
CREATE TRIGGER bumps_version AFTER INSERT OR UPDATE OR DELETE ON municipalities
    FOR EACH ROW EXECUTE FUNCTION bump_catalogue_version();
CREATE TRIGGER bumps_version_emptied AFTER TRUNCATE ON municipalities
    FOR EACH STATEMENT EXECUTE FUNCTION bump_catalogue_version();

CREATE TABLE units (
    municipality_id integer NOT NULL REFERENCES municipalities,
    id              uuid NOT NULL,
    parent_id       uuid,
    name            text NOT NULL CHECK (name ~ '\S' AND length(name) <= 200),
    kind            text NOT NULL CHECK (kind IN (
        'ADMINISTRATION', 'SPECIAL_HOUSING', 'SHORT_TERM_HOUSING', 'GROUP_HOUSING', 'HOME_CARE',
        'HOME_HEALTH_CARE', 'DAILY_ACTIVITY', 'AUTHORITY', 'OTHER'
    )),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, parent_id) REFERENCES units,
    CHECK (parent_id <> id)
);

CREATE INDEX ON units (municipality_id, parent_id);
SELECT close('units');
SELECT allow('units', 'seen', 'SELECT', 'true', NULL);

-- No unit lies below itself. The lock keeps two transactions from closing a circle together.
CREATE FUNCTION refuse_unit_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('units.parent_id', NEW.municipality_id));
    IF EXISTS (
        WITH RECURSIVE above AS (
            SELECT NEW.parent_id AS id
            UNION
            SELECT u.parent_id FROM units u JOIN above a ON u.municipality_id = NEW.municipality_id AND u.id = a.id
            WHERE u.parent_id IS NOT NULL
        )
        SELECT FROM above WHERE id = NEW.id
    ) THEN
        RAISE EXCEPTION 'unit % would lie below itself', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'no_unit_cycle';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER no_unit_cycle AFTER INSERT OR UPDATE OF parent_id ON units
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION refuse_unit_cycle();

CREATE TABLE employees (
    municipality_id integer NOT NULL REFERENCES municipalities,
    id              uuid NOT NULL,
    subject         text CHECK (subject ~ '\S'), -- as the issuer of tokens names the person; null until known
    name            text NOT NULL CHECK (name ~ '\S' AND length(name) <= 200),
    -- The units where the person works today and all above them: whose managers see the person. Kept by
    -- keep_unit_ids, and copied to every row about the person, for policies to compare with.
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, subject)
);

CREATE INDEX ON employees (municipality_id, name, id);
CREATE INDEX ON employees USING gin (unit_ids);

SELECT close('employees');
SELECT allow('employees', 'seen', 'SELECT',
    replace('{self} OR {team} OR {hr}', '{self}', $t$subject = NULLIF(current_setting('blommaut.subject', true), '')$t$), NULL);
SELECT allow('employees', 'hired', 'INSERT', NULL, '{hr}');

-- about prepares a table of rows about employees: closed, seen by the employee, her managers and HR, and
-- with the units of the employee copied to each row.
CREATE FUNCTION about(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM close(relation);
    PERFORM allow(relation, 'seen', 'SELECT', '{self} OR {team} OR {hr}', NULL);
    EXECUTE format('CREATE TRIGGER takes_unit_ids BEFORE INSERT OR UPDATE OF employee_id ON %s
        FOR EACH ROW EXECUTE FUNCTION take_unit_ids()', relation);
END $$;

CREATE FUNCTION take_unit_ids() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET blommaut.task = 'upkeep' AS $$
BEGIN
    -- Locked, so that somebody who moves meanwhile does not leave this row behind.
    SELECT unit_ids INTO NEW.unit_ids FROM employees
        WHERE municipality_id = NEW.municipality_id AND id = NEW.employee_id FOR SHARE;
    NEW.unit_ids := coalesce(NEW.unit_ids, '{}'); -- the foreign key tells of an employee who is not there
    RETURN NEW;
END $$;

CREATE TABLE unit_managers (
    municipality_id integer NOT NULL,
    unit_id         uuid NOT NULL,
    employee_id     uuid NOT NULL,
    manager_name    text NOT NULL CHECK (manager_name ~ '\S'), -- for colleagues, who may not see the manager's record
    starts_on       date NOT NULL,
    ends_on         date, -- the last day
    PRIMARY KEY (municipality_id, unit_id, employee_id, starts_on),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES units,
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees,
    CHECK (ends_on >= starts_on)
);

CREATE INDEX ON unit_managers (municipality_id, employee_id);
SELECT close('unit_managers');
SELECT allow('unit_managers', 'seen', 'SELECT', 'true', NULL); -- who manages a unit is no secret among colleagues

CREATE TABLE employments (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    role            slug NOT NULL REFERENCES roles,
    unit_id         uuid NOT NULL,
    form            text NOT NULL CHECK (form IN ('PERMANENT', 'TEMPORARY', 'SUMMER', 'ON_CALL')),
    rate            percent NOT NULL, -- of full time
    full_time_right boolean NOT NULL DEFAULT false,
    starts_on       date NOT NULL,
    ends_on         date, -- the last day
    moved_from      uuid, -- the employment that an internal move ended
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, employee_id) REFERENCES employees,
    FOREIGN KEY (municipality_id, unit_id) REFERENCES units,
    FOREIGN KEY (municipality_id, moved_from) REFERENCES employments,
    CHECK (ends_on >= starts_on),
    CHECK (ends_on IS NOT NULL OR form = 'PERMANENT' OR form = 'ON_CALL')
);

CREATE INDEX ON employments (municipality_id, employee_id, starts_on);
CREATE INDEX ON employments (municipality_id, unit_id);
CREATE INDEX ON employments (role);
CREATE INDEX ON employments (starts_on);
CREATE INDEX ON employments (ends_on) WHERE ends_on IS NOT NULL;
SELECT about('employments');
SELECT allow('employments', 'begun', 'INSERT', NULL, '{hr}');
SELECT allow('employments', 'changed', 'UPDATE', '{hr}', '{hr}');

-- working_units are the units where somebody works on a day, and all above them.
CREATE FUNCTION working_units(municipality integer, employee uuid, day date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH RECURSIVE here AS (
        SELECT unit_id AS id FROM employments
        WHERE municipality_id = municipality AND employee_id = employee
            AND starts_on <= day AND (ends_on IS NULL OR ends_on >= day)
        UNION
        SELECT u.parent_id FROM here JOIN units u ON u.municipality_id = municipality AND u.id = here.id
        WHERE u.parent_id IS NOT NULL
    )
    SELECT coalesce(array_agg(id ORDER BY id), '{}') FROM here
$$;

CREATE FUNCTION today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Europe/Stockholm')::date $$;

-- set_unit_ids brings an employee's units, and their copies, up to date. An employment that has begun or
-- ended by itself is noticed by refresh_unit_ids.
CREATE FUNCTION set_unit_ids(municipality integer, employee uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    units uuid[];
    relation regclass;
BEGIN
    -- First, so that of two who change somebody's employments at once the second sees what the first has done.
    PERFORM FROM employees WHERE municipality_id = municipality AND id = employee FOR NO KEY UPDATE;
    units := working_units(municipality, employee, today());
    UPDATE employees SET unit_ids = units
        WHERE municipality_id = municipality AND id = employee AND unit_ids <> units;
    FOR relation IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'takes_unit_ids' LOOP
        EXECUTE format('UPDATE %s SET unit_ids = $3 WHERE municipality_id = $1 AND employee_id = $2 AND unit_ids <> $3', relation)
            USING municipality, employee, units;
    END LOOP;
END $$;

CREATE FUNCTION keep_unit_ids() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET blommaut.task = 'upkeep' AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM set_unit_ids(OLD.municipality_id, OLD.employee_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM set_unit_ids(NEW.municipality_id, NEW.employee_id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER keeps_unit_ids AFTER INSERT OR DELETE OR UPDATE OF employee_id, unit_id, starts_on, ends_on ON employments
    FOR EACH ROW EXECUTE FUNCTION keep_unit_ids();

CREATE FUNCTION keep_unit_ids_below() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET blommaut.task = 'upkeep' AS $$
BEGIN
    PERFORM set_unit_ids(municipality_id, id) FROM employees
        WHERE municipality_id = NEW.municipality_id AND unit_ids && ARRAY[NEW.id];
    RETURN NULL;
END $$;

CREATE TRIGGER keeps_unit_ids_below AFTER UPDATE OF parent_id ON units
    FOR EACH ROW WHEN (NEW.parent_id IS DISTINCT FROM OLD.parent_id) EXECUTE FUNCTION keep_unit_ids_below();

-- refresh_unit_ids looks at those who began or ended an employment in the last days, which nobody writes on that
-- day. Anybody may ask for it: it gives nothing away.
CREATE FUNCTION refresh_unit_ids() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
    SET blommaut.task = 'upkeep' AS $$
DECLARE
    changed integer := 0;
    found record;
BEGIN
    FOR found IN
        SELECT municipality_id, id FROM employees
        WHERE (municipality_id, id) IN (
                SELECT municipality_id, employee_id FROM employments
                WHERE starts_on BETWEEN today() - 40 AND today() OR ends_on BETWEEN today() - 41 AND today() - 1
            )
            AND unit_ids <> working_units(municipality_id, id, today())
    LOOP
        PERFORM set_unit_ids(found.municipality_id, found.id);
        changed := changed + 1;
    END LOOP;
    RETURN changed;
END $$;

DO $$
DECLARE
    definer regprocedure;
BEGIN
    FOREACH definer IN ARRAY ARRAY['take_unit_ids()', 'keep_unit_ids()', 'keep_unit_ids_below()', 'refresh_unit_ids()']::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', definer, current_schema());
    END LOOP;
END $$;

REVOKE EXECUTE ON FUNCTION allow(regclass, text, text, text, text), close(regclass), about(regclass),
    set_unit_ids(integer, uuid), refresh_unit_ids() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_unit_ids() TO blommaut_server;
