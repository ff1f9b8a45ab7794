-- Whoever follows a record hears of its development plans too. All that becomes of one, a signature as well, is written to
-- its row.
CREATE TRIGGER tells AFTER INSERT OR UPDATE OR DELETE ON development_plans FOR EACH ROW EXECUTE FUNCTION tell_record_changed();
