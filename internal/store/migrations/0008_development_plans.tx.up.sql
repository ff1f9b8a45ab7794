-- Who saved or signed a plan is named in its rows, for the employee, who may not see her manager's record; a plan
-- says when it is to be followed up, for the manager to find those that are due; and an employee has one plan at a
-- time that is not followed up yet.
SET LOCAL blommaut.task = 'upkeep';

ALTER TABLE development_plan_versions ADD COLUMN saver_name text CHECK (saver_name ~ '\S');
ALTER TABLE development_plan_signatures ADD COLUMN signer_name text CHECK (signer_name ~ '\S');
ALTER TABLE development_plans ADD COLUMN follow_up_on date;

UPDATE development_plan_versions v SET saver_name = e.name FROM employees e
    WHERE e.municipality_id = v.municipality_id AND e.id = v.saved_by;
UPDATE development_plan_signatures s SET signer_name = e.name FROM employees e
    WHERE e.municipality_id = s.municipality_id AND e.id = s.signer_id;

ALTER TABLE development_plan_versions ALTER COLUMN saver_name SET NOT NULL;
ALTER TABLE development_plan_signatures ALTER COLUMN signer_name SET NOT NULL;

-- What invented plans said until now, in the shape that plans have.
UPDATE development_plan_versions SET content = jsonb_strip_nulls(jsonb_build_object(
    'goals', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('text', goal)), '[]')
        FROM jsonb_array_elements_text(coalesce(content -> 'goals', '[]')) goal),
    'activities', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'text', activity -> 'text', 'dueOn', activity -> 'by')), '[]')
        FROM jsonb_array_elements(coalesce(content -> 'activities', '[]')) activity),
    'individualNeed', content -> 'individualNeed', 'businessNeed', content -> 'businessNeed', 'dialogueOn', content -> 'talkOn'));

GRANT INSERT (saver_name) ON development_plan_versions TO blommaut_server;
GRANT INSERT (signer_name) ON development_plan_signatures TO blommaut_server;
GRANT INSERT (follow_up_on), UPDATE (follow_up_on) ON development_plans TO blommaut_server;

CREATE UNIQUE INDEX one_open_plan ON development_plans (municipality_id, employee_id) WHERE status <> 'FOLLOWED_UP';
CREATE INDEX ON development_plans (municipality_id, follow_up_on, id) WHERE status = 'AGREED';
