-- Every server hears whose record has changed, as municipality/employee, when the transaction commits. Who
-- listens asks again what they may see; the message itself tells nothing more.
CREATE FUNCTION tell_record_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM pg_notify('record_changed', OLD.municipality_id || '/' || OLD.employee_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM pg_notify('record_changed', NEW.municipality_id || '/' || NEW.employee_id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER tells AFTER INSERT OR UPDATE OR DELETE ON credentials FOR EACH ROW EXECUTE FUNCTION tell_record_changed();
CREATE TRIGGER tells AFTER INSERT OR UPDATE OR DELETE ON employments FOR EACH ROW EXECUTE FUNCTION tell_record_changed();
CREATE TRIGGER tells AFTER INSERT OR UPDATE OR DELETE ON career_goals FOR EACH ROW EXECUTE FUNCTION tell_record_changed();

-- Who begins or ceases to manage a unit may see other people than before: everybody of the municipality is told.
CREATE FUNCTION tell_managers_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('record_changed', coalesce(NEW.municipality_id, OLD.municipality_id) || '/');
    RETURN NULL;
END $$;

CREATE TRIGGER tells AFTER INSERT OR UPDATE OR DELETE ON unit_managers FOR EACH ROW EXECUTE FUNCTION tell_managers_changed();
