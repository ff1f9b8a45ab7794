-- HR writes employments: each change tells from which version it was made, nobody writes her own, and an internal
-- move leads from one employment of a person to her next.
ALTER TABLE employments ADD COLUMN version integer NOT NULL DEFAULT 1;
GRANT UPDATE (version) ON employments TO blommaut_server;

DO $$
DECLARE
    others text := policy_text('{here} AND {hr} AND ({self}) IS NOT TRUE'); -- who has no record is nobody's self
BEGIN
    EXECUTE format('ALTER POLICY begun ON employments WITH CHECK (%s)', others);
    EXECUTE format('ALTER POLICY changed ON employments USING (%s) WITH CHECK (%s)', others, others);
END $$;

ALTER TABLE employments ADD UNIQUE (municipality_id, id, employee_id); -- for the key of a move
ALTER TABLE employments DROP CONSTRAINT employments_municipality_id_moved_from_fkey;
ALTER TABLE employments ADD CONSTRAINT moved_from_her_own
    FOREIGN KEY (municipality_id, moved_from, employee_id) REFERENCES employments (municipality_id, id, employee_id);
CREATE UNIQUE INDEX moved_once ON employments (municipality_id, moved_from) WHERE moved_from IS NOT NULL;

-- What somebody moved from has ended when the next begins.
CREATE FUNCTION refuse_overlapping_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM employments a JOIN employments b ON b.municipality_id = a.municipality_id AND b.moved_from = a.id
        WHERE a.municipality_id = NEW.municipality_id AND (a.id = NEW.moved_from OR a.id = NEW.id)
            AND (a.ends_on IS NULL OR a.ends_on >= b.starts_on)
    ) THEN
        RAISE EXCEPTION 'employment % overlaps the one moved from or to', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'moves_follow';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER moves_follow AFTER INSERT ON employments
    FOR EACH ROW WHEN (NEW.moved_from IS NOT NULL) EXECUTE FUNCTION refuse_overlapping_move();
CREATE TRIGGER moves_still_follow AFTER UPDATE OF starts_on, ends_on, moved_from ON employments
    FOR EACH ROW EXECUTE FUNCTION refuse_overlapping_move();
