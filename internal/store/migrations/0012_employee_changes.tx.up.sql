-- HR corrects what somebody is called and logs in by: never of their own record, and never so that their own log-in comes
-- to another's. Whoever hires gives their own log-in no record either.
ALTER TABLE employees ADD COLUMN version integer NOT NULL DEFAULT 1;

DO $$
DECLARE
    their_log_in text := $t$(subject = NULLIF(current_setting('blommaut.subject', true), '')) IS NOT TRUE$t$;
    their_record text := $t$(id = NULLIF(current_setting('blommaut.employee', true), '')::uuid) IS NOT TRUE$t$;
BEGIN
    PERFORM allow('employees', 'changed', 'UPDATE',
        format('{hr} AND %s AND %s', their_log_in, their_record), format('{hr} AND %s AND %s', their_log_in, their_record));
    EXECUTE policy_text(format('ALTER POLICY hired ON employees WITH CHECK ({here} AND {hr} AND %s)', their_log_in));
END $$;

-- Colleagues read who manages a unit in the unit's own rows, which follow the name. In reviews, plans and the audit log
-- the name stays as it was when it was written.
CREATE FUNCTION keep_manager_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    task text := begin_upkeep();
BEGIN
    UPDATE unit_managers SET manager_name = NEW.name WHERE municipality_id = NEW.municipality_id AND employee_id = NEW.id;
    PERFORM end_upkeep(task);
    RETURN NULL;
END $$;

DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION keep_manager_name() SET search_path = %I, pg_temp', current_schema());
END $$;

CREATE TRIGGER keeps_manager_name AFTER UPDATE OF name ON employees
    FOR EACH ROW WHEN (NEW.name <> OLD.name) EXECUTE FUNCTION keep_manager_name();

-- Whoever logs in otherwise than before may see other people than before: everybody of the municipality is told.
CREATE FUNCTION tell_employee_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('record_changed', NEW.municipality_id || '/' || NEW.id);
    IF NEW.subject IS DISTINCT FROM OLD.subject THEN
        PERFORM pg_notify('record_changed', NEW.municipality_id || '/');
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER tells AFTER UPDATE OF name, subject ON employees FOR EACH ROW EXECUTE FUNCTION tell_employee_changed();
