-- Who opened, renamed or moved a unit, as that changes who sees whom. Not in audit_entries, each of which is of a person's
-- record and theirs to read: a unit is nobody's. Written in the transaction that did it, never changed.
CREATE TABLE unit_changes (
    municipality_id integer NOT NULL,
    id              uuid NOT NULL,
    unit_id         uuid NOT NULL,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_subject   text NOT NULL,
    actor_id        uuid,          -- the actor's own record, where there is one
    actor_name      text NOT NULL,
    was_name        text,          -- null like what was, where the unit was opened
    was_kind        text,
    was_parent_id   uuid,
    name            text NOT NULL,
    kind            text NOT NULL,
    parent_id       uuid,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES units,
    FOREIGN KEY (municipality_id, was_parent_id) REFERENCES units,
    FOREIGN KEY (municipality_id, parent_id) REFERENCES units,
    CHECK (CASE WHEN was_name IS NULL THEN was_kind IS NULL AND was_parent_id IS NULL ELSE was_kind IS NOT NULL END)
);

CREATE INDEX ON unit_changes (municipality_id, unit_id, at, id);
SELECT close('unit_changes');
SELECT allow('unit_changes', 'seen', 'SELECT', '{hr}', NULL);
SELECT allow('unit_changes', 'written', 'INSERT', NULL,
    $${hr} AND actor_subject = NULLIF(current_setting('blommaut.subject', true), '')
        AND actor_id IS NOT DISTINCT FROM NULLIF(current_setting('blommaut.employee', true), '')::uuid$$);
