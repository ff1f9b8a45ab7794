-- Colleagues read who manages a unit in the unit's own rows, which now follow whether that person works here at all:
-- an appointment without an end outlasts its manager's employment until HR ends it.
ALTER TABLE unit_managers ADD COLUMN manager_works boolean NOT NULL DEFAULT true;

DROP TRIGGER keeps_manager_name ON employees;
DROP FUNCTION keep_manager_name();

CREATE FUNCTION keep_manager() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    task text := begin_upkeep();
BEGIN
    UPDATE unit_managers SET manager_name = NEW.name, manager_works = NEW.unit_ids <> '{}'
        WHERE municipality_id = NEW.municipality_id AND employee_id = NEW.id;
    PERFORM end_upkeep(task);
    RETURN NULL;
END $$;

CREATE TRIGGER keeps_manager AFTER UPDATE OF name, unit_ids ON employees
    FOR EACH ROW WHEN (NEW.name <> OLD.name OR (NEW.unit_ids = '{}') <> (OLD.unit_ids = '{}')) EXECUTE FUNCTION keep_manager();

CREATE FUNCTION take_manager_works() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    task text := begin_upkeep();
BEGIN
    -- Locked, so that somebody who leaves meanwhile does not leave this row behind.
    SELECT unit_ids <> '{}' INTO NEW.manager_works FROM employees
        WHERE municipality_id = NEW.municipality_id AND id = NEW.employee_id FOR SHARE;
    NEW.manager_works := coalesce(NEW.manager_works, false); -- the foreign key tells of an employee who is not there
    PERFORM end_upkeep(task);
    RETURN NEW;
END $$;

CREATE TRIGGER takes_manager_works BEFORE INSERT ON unit_managers FOR EACH ROW EXECUTE FUNCTION take_manager_works();

DO $$
DECLARE
    task text := begin_upkeep();
BEGIN
    EXECUTE format('ALTER FUNCTION keep_manager() SET search_path = %I, pg_temp', current_schema());
    EXECUTE format('ALTER FUNCTION take_manager_works() SET search_path = %I, pg_temp', current_schema());
    UPDATE unit_managers m SET manager_works = e.unit_ids <> '{}'
        FROM employees e WHERE e.municipality_id = m.municipality_id AND e.id = m.employee_id;
    PERFORM end_upkeep(task);
END $$;
