-- Whoever manages and begins or ends their work sees other people than before: everybody of the municipality is told.
CREATE TRIGGER tells_of_manager AFTER UPDATE OF unit_ids ON employees
    FOR EACH ROW WHEN ((OLD.unit_ids = '{}') <> (NEW.unit_ids = '{}')) EXECUTE FUNCTION tell_managers_changed();
