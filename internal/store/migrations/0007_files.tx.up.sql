-- What files hold is kept apart from what is told of them, so that lists never read it and so that another place can
-- keep it one day. HR too may keep a file for an employee, whose claim it makes.
ALTER TABLE files DROP COLUMN content;
DROP POLICY uploaded ON files;
DO $$
BEGIN
    EXECUTE policy_text('CREATE POLICY uploaded ON files FOR INSERT WITH CHECK ({here} AND ({self} OR {hr}))');
END $$;
CREATE INDEX ON files (municipality_id, employee_id, sha256);

CREATE TABLE file_contents (
    municipality_id integer NOT NULL,
    file_id         uuid NOT NULL,
    employee_id     uuid NOT NULL,
    unit_ids        uuid[] NOT NULL DEFAULT '{}',
    content         bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 10 * 1024 * 1024),
    PRIMARY KEY (municipality_id, file_id),
    FOREIGN KEY (municipality_id, file_id, employee_id)
        REFERENCES files (municipality_id, id, employee_id) ON DELETE CASCADE
);

-- Pictures and documents are packed already.
ALTER TABLE file_contents ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT about('file_contents');
SELECT allow('file_contents', 'kept', 'INSERT', NULL, '{self} OR {hr}');

-- remove_unused_files forgets what was uploaded a day ago and is no evidence of anything, and tells how many files
-- that were. Anybody may ask for it: it gives nothing away.
CREATE FUNCTION remove_unused_files() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    task text := begin_upkeep();
    removed integer;
BEGIN
    DELETE FROM files f WHERE uploaded_at < now() - interval '1 day' AND NOT EXISTS (
        SELECT FROM credential_evidence e WHERE e.municipality_id = f.municipality_id AND e.file_id = f.id
    );
    GET DIAGNOSTICS removed = ROW_COUNT;
    PERFORM end_upkeep(task);
    RETURN removed;
END $$;

DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION remove_unused_files() SET search_path = %I, pg_temp', current_schema());
END $$;

REVOKE EXECUTE ON FUNCTION remove_unused_files() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_unused_files() TO blommaut_server;

-- What is verified or rejected has a review that says so. Looked at when the transaction ends, whatever it writes
-- first.
CREATE FUNCTION refuse_unreviewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM credentials c WHERE c.municipality_id = NEW.municipality_id AND c.id = NEW.id
            AND c.status IN ('VERIFIED', 'REJECTED') AND NOT EXISTS (
                SELECT FROM credential_reviews r
                WHERE r.municipality_id = c.municipality_id AND r.credential_id = c.id AND r.verdict = c.status)
    ) THEN
        RAISE EXCEPTION 'credential % is settled without a review', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'settled_by_review';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER settled_by_review AFTER INSERT OR UPDATE OF status ON credentials
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status IN ('VERIFIED', 'REJECTED'))
    EXECUTE FUNCTION refuse_unreviewed();
