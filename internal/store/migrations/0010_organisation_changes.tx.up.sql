-- HR keeps the units, and who manages them: never themselves, as a manager sees records. A unit's version counts
-- changes of both.
ALTER TABLE units ADD COLUMN version integer NOT NULL DEFAULT 1;
SELECT allow('units', 'opened', 'INSERT', NULL, '{hr}');
SELECT allow('units', 'changed', 'UPDATE', '{hr}', '{hr}');

SELECT allow('unit_managers', 'appointed', 'INSERT', NULL, '{hr} AND ({self}) IS NOT TRUE');
SELECT allow('unit_managers', 'ended', 'UPDATE', '{hr} AND ({self}) IS NOT TRUE', '{hr} AND ({self}) IS NOT TRUE');
REVOKE UPDATE (manager_name) ON unit_managers FROM blommaut_server;
