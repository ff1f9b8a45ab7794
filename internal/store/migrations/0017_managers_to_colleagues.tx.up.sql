-- Who manages a unit is no secret among those who work in the municipality. Whoever only counts sees no person, and so
-- no manager either. A setting more says of the viewer:
--   blommaut.colleague     the municipality again, where the viewer works there
DROP POLICY seen ON unit_managers;
SELECT allow('unit_managers', 'seen', 'SELECT', $t$municipality_id = NULLIF(current_setting('blommaut.colleague', true), '')::integer$t$, NULL);
