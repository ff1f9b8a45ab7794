-- Invented people of two municipalities, for tests. Ids tell what they are of: b unit, e employee, f employment, c credential.
SET blommaut.task = 'upkeep';

INSERT INTO units (municipality_id, id, parent_id, name, kind) VALUES
    (2580, '00000000-0000-4000-b000-000000000001', NULL, 'Socialförvaltningen', 'ADMINISTRATION'),
    (2580, '00000000-0000-4000-b000-000000000002', '00000000-0000-4000-b000-000000000001', 'Hemtjänst norr', 'HOME_CARE'),
    (2580, '00000000-0000-4000-b000-000000000003', '00000000-0000-4000-b000-000000000001', 'Granen', 'SPECIAL_HOUSING'),
    (2580, '00000000-0000-4000-b000-000000000004', '00000000-0000-4000-b000-000000000002', 'Nattpatrullen', 'HOME_CARE'),
    (2581, '00000000-0000-4000-b000-000000000001', NULL, 'Socialtjänsten', 'ADMINISTRATION');

INSERT INTO employees (municipality_id, id, subject, name) VALUES
    (2580, '00000000-0000-4000-a000-000000000001', 'anna', 'Anna Påhitt'),      -- assistant nurse in Hemtjänst norr
    (2580, '00000000-0000-4000-a000-000000000002', 'bo', 'Bo Påhitt'),          -- her colleague, with little on file
    (2580, '00000000-0000-4000-a000-000000000003', 'cia', 'Cia Påhitt'),        -- at Granen
    (2580, '00000000-0000-4000-a000-000000000004', 'disa', 'Disa Påhitt'),      -- manages Hemtjänst norr
    (2580, '00000000-0000-4000-a000-000000000005', 'eva', 'Eva Påhitt'),        -- manages the whole administration
    (2580, '00000000-0000-4000-a000-000000000006', 'finn', 'Finn Påhitt'),      -- manages Granen
    (2580, '00000000-0000-4000-a000-000000000007', 'gun', 'Gun Påhitt'),        -- HR
    (2581, '00000000-0000-4000-a000-000000000001', 'pia', 'Pia Påhitt'),        -- of the other municipality
    (2581, '00000000-0000-4000-a000-000000000004', 'per', 'Per Påhitt'),        -- her manager
    (2581, '00000000-0000-4000-a000-000000000007', 'pelle', 'Pelle Påhitt');    -- HR there

INSERT INTO unit_changes (municipality_id, id, unit_id, at, actor_subject, actor_id, actor_name, was_name, was_kind, was_parent_id, name, kind, parent_id) VALUES
    (2580, '00000000-0000-4000-8700-000000000001', '00000000-0000-4000-b000-000000000002', '2022-01-03 08:00Z', 'gun', '00000000-0000-4000-a000-000000000007', 'Gun Påhitt',
        'Hemtjänst nordost', 'HOME_CARE', '00000000-0000-4000-b000-000000000003', 'Hemtjänst norr', 'HOME_CARE', '00000000-0000-4000-b000-000000000001'),
    (2581, '00000000-0000-4000-8700-000000000001', '00000000-0000-4000-b000-000000000001', '2022-01-03 08:00Z', 'pelle', '00000000-0000-4000-a000-000000000007', 'Pelle Påhitt',
        NULL, NULL, NULL, 'Socialtjänsten', 'ADMINISTRATION', NULL);

INSERT INTO unit_managers (municipality_id, unit_id, employee_id, manager_name, starts_on, ends_on) VALUES
    (2580, '00000000-0000-4000-b000-000000000001', '00000000-0000-4000-a000-000000000005', 'Eva Påhitt', '2020-01-01', NULL),
    (2580, '00000000-0000-4000-b000-000000000002', '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', '2022-01-01', NULL),
    (2580, '00000000-0000-4000-b000-000000000002', '00000000-0000-4000-a000-000000000006', 'Finn Påhitt', '2019-01-01', '2021-12-31'),
    (2580, '00000000-0000-4000-b000-000000000003', '00000000-0000-4000-a000-000000000006', 'Finn Påhitt', '2022-01-01', NULL),
    (2581, '00000000-0000-4000-b000-000000000001', '00000000-0000-4000-a000-000000000004', 'Per Påhitt', '2020-01-01', NULL);

INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, full_time_right, starts_on, ends_on, moved_from) VALUES
    (2580, '00000000-0000-4000-9000-000000000001', '00000000-0000-4000-a000-000000000001', 'vardbitrade', '00000000-0000-4000-b000-000000000003', 'TEMPORARY', 75, false, '2019-06-01', '2021-05-31', NULL),
    (2580, '00000000-0000-4000-9000-000000000002', '00000000-0000-4000-a000-000000000001', 'underskoterska', '00000000-0000-4000-b000-000000000003', 'PERMANENT', 100, true, '2021-06-01', '2023-12-31', NULL),
    (2580, '00000000-0000-4000-9000-000000000003', '00000000-0000-4000-a000-000000000001', 'underskoterska', '00000000-0000-4000-b000-000000000002', 'PERMANENT', 100, true, '2024-01-01', NULL, '00000000-0000-4000-9000-000000000002'),
    (2580, '00000000-0000-4000-9000-000000000004', '00000000-0000-4000-a000-000000000002', 'vardbitrade', '00000000-0000-4000-b000-000000000002', 'ON_CALL', 50, false, '2026-01-15', NULL, NULL),
    (2580, '00000000-0000-4000-9000-000000000005', '00000000-0000-4000-a000-000000000003', 'sjukskoterska', '00000000-0000-4000-b000-000000000003', 'PERMANENT', 80, true, '2015-01-01', NULL, NULL),
    (2580, '00000000-0000-4000-9000-000000000006', '00000000-0000-4000-a000-000000000004', 'enhetschef', '00000000-0000-4000-b000-000000000002', 'PERMANENT', 100, true, '2022-01-01', NULL, NULL),
    (2580, '00000000-0000-4000-9000-000000000007', '00000000-0000-4000-a000-000000000005', 'omradeschef', '00000000-0000-4000-b000-000000000001', 'PERMANENT', 100, true, '2020-01-01', NULL, NULL),
    (2580, '00000000-0000-4000-9000-000000000008', '00000000-0000-4000-a000-000000000006', 'enhetschef', '00000000-0000-4000-b000-000000000003', 'PERMANENT', 100, true, '2019-01-01', NULL, NULL),
    (2580, '00000000-0000-4000-9000-000000000009', '00000000-0000-4000-a000-000000000007', 'planerare', '00000000-0000-4000-b000-000000000001', 'PERMANENT', 100, true, '2018-01-01', NULL, NULL),
    (2581, '00000000-0000-4000-9000-000000000001', '00000000-0000-4000-a000-000000000001', 'underskoterska', '00000000-0000-4000-b000-000000000001', 'PERMANENT', 100, true, '2020-01-01', NULL, NULL),
    (2581, '00000000-0000-4000-9000-000000000002', '00000000-0000-4000-a000-000000000004', 'enhetschef', '00000000-0000-4000-b000-000000000001', 'PERMANENT', 100, true, '2020-01-01', NULL, NULL),
    (2581, '00000000-0000-4000-9000-000000000003', '00000000-0000-4000-a000-000000000007', 'planerare', '00000000-0000-4000-b000-000000000001', 'PERMANENT', 100, true, '2020-01-01', NULL, NULL);

INSERT INTO credentials (municipality_id, id, employee_id, qualification, credits, unit, subject, note, status, awarded_on, expires_on, version, created_at) VALUES
    (2580, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-a000-000000000001', 'gymnasial-vard-och-omsorg', 1500, 'GY', 'aldre', 'Björkskolan', 'VERIFIED', '2019-06-07', '2026-04-20', 2, '2024-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-a000-000000000001', NULL, 160, 'YH', 'demens', 'Fyra kurser av fem', 'VERIFIED', '2025-12-19', NULL, 2, '2026-01-10 08:00Z'),
    (2580, '00000000-0000-4000-8000-000000000003', '00000000-0000-4000-a000-000000000001', NULL, 40, 'YH', 'psykiatri', 'Sista kursen', 'CLAIMED', '2026-02-20', NULL, 1, '2026-02-25 08:00Z'),
    (2580, '00000000-0000-4000-8000-000000000004', '00000000-0000-4000-a000-000000000001', 'bevis-underskoterska', NULL, NULL, NULL, '', 'IN_PROGRESS', NULL, NULL, 1, '2026-02-26 08:00Z'),
    (2580, '00000000-0000-4000-8000-000000000005', '00000000-0000-4000-a000-000000000003', 'legitimation-sjukskoterska', NULL, NULL, NULL, '', 'VERIFIED', '2015-01-01', '2026-03-21', 2, '2024-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8000-000000000006', '00000000-0000-4000-a000-000000000003', 'sjukskoterskeexamen', NULL, NULL, NULL, '', 'REJECTED', '2014-12-20', NULL, 2, '2024-02-02 08:00Z'),
    (2581, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-a000-000000000001', 'gymnasial-vard-och-omsorg', NULL, NULL, NULL, 'Pias hemlighet', 'CLAIMED', '2019-06-07', NULL, 1, '2026-02-01 08:00Z');

INSERT INTO files (municipality_id, id, employee_id, name, media_type, size, sha256, uploaded_at) VALUES
    (2580, '00000000-0000-4000-8400-000000000001', '00000000-0000-4000-a000-000000000001', 'betyg.txt', 'text/plain', 9, sha256('Annas fil'), '2024-01-31 08:00Z');

INSERT INTO file_contents (municipality_id, file_id, employee_id, content) VALUES
    (2580, '00000000-0000-4000-8400-000000000001', '00000000-0000-4000-a000-000000000001', 'Annas fil');

INSERT INTO credential_evidence (municipality_id, id, employee_id, credential_id, position, text, url, file_id) VALUES
    (2580, '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'Examensbevis, visat på papper', NULL, NULL),
    (2580, '00000000-0000-4000-8100-000000000002', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000001', 1, NULL, 'https://example.se/bevis/1', NULL),
    (2580, '00000000-0000-4000-8100-000000000003', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000001', 2, NULL, NULL, '00000000-0000-4000-8400-000000000001'),
    (2581, '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'Pias bevis', NULL, NULL);

INSERT INTO credential_reviews (municipality_id, id, employee_id, credential_id, reviewer_id, reviewer_name, verdict, comment, reviewed_at) VALUES
    (2580, '00000000-0000-4000-8200-000000000001', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', 'VERIFIED', 'Sett i original', '2024-02-02 08:00Z'),
    (2580, '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', 'VERIFIED', '', '2026-01-11 08:00Z'),
    (2580, '00000000-0000-4000-8200-000000000003', '00000000-0000-4000-a000-000000000003', '00000000-0000-4000-8000-000000000006', '00000000-0000-4000-a000-000000000006', 'Finn Påhitt', 'REJECTED', 'Fel namn på beviset', '2024-02-03 08:00Z'),
    (2580, '00000000-0000-4000-8200-000000000004', '00000000-0000-4000-a000-000000000003', '00000000-0000-4000-8000-000000000005', '00000000-0000-4000-a000-000000000006', 'Finn Påhitt', 'VERIFIED', '', '2024-02-01 09:00Z');

INSERT INTO career_goals (municipality_id, employee_id, role, version, set_at) VALUES
    (2580, '00000000-0000-4000-a000-000000000001', 'specialistunderskoterska', 1, '2026-01-20 08:00Z'),
    (2581, '00000000-0000-4000-a000-000000000001', 'planerare', 1, '2026-01-20 08:00Z');

-- Anna's plans: one that has been followed up, and one that waits for both to sign its second version. Bo's is agreed.
INSERT INTO development_plans (municipality_id, id, employee_id, status, version, follow_up_on, created_at) VALUES
    (2580, '00000000-0000-4000-8500-000000000001', '00000000-0000-4000-a000-000000000001', 'TO_MANAGER', 2, '2026-09-01', '2026-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000002', '00000000-0000-4000-a000-000000000001', 'FOLLOWED_UP', 2, '2025-09-01', '2025-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000003', '00000000-0000-4000-a000-000000000002', 'AGREED', 1, '2026-02-20', '2026-01-20 08:00Z'),
    (2581, '00000000-0000-4000-8500-000000000001', '00000000-0000-4000-a000-000000000001', 'DRAFT', 1, NULL, '2026-02-01 08:00Z');

INSERT INTO development_plan_versions (municipality_id, plan_id, version, employee_id, content, saved_by, saver_name, saved_at) VALUES
    (2580, '00000000-0000-4000-8500-000000000001', 1, '00000000-0000-4000-a000-000000000001', '{"goals": [{"text": "Bli specialist"}], "activities": []}', '00000000-0000-4000-a000-000000000001', 'Anna Påhitt', '2026-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000001', 2, '00000000-0000-4000-a000-000000000001', '{
        "goals": [{"text": "Bli specialist", "role": "specialistunderskoterska"}],
        "activities": [{"id": "00000000-0000-4000-8600-000000000001", "text": "Läsa psykiatri på halvfart", "startsOn": "2026-03-10", "dueOn": "2026-08-31", "onPaidTime": true}],
        "individualNeed": "Vill kunna mer", "businessNeed": "Fler specialister i hemtjänsten", "dialogueOn": "2026-02-10", "dialogueNotes": "Vi är överens om takten", "followUpOn": "2026-09-01"}',
        '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', '2026-02-10 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000002', 1, '00000000-0000-4000-a000-000000000001', '{
        "goals": [{"text": "Få bevis", "role": "underskoterska"}],
        "activities": [{"id": "00000000-0000-4000-8600-000000000002", "text": "Söka bevis", "dueOn": "2025-06-30"}]}',
        '00000000-0000-4000-a000-000000000001', 'Anna Påhitt', '2025-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000002', 2, '00000000-0000-4000-a000-000000000001', '{
        "goals": [{"text": "Få bevis", "role": "underskoterska"}],
        "activities": [{"id": "00000000-0000-4000-8600-000000000002", "text": "Söka bevis", "startsOn": "2025-03-01", "dueOn": "2025-06-30", "onPaidTime": true,
            "requirement": "UmVxdWlyZW1lbnQ6VW1WeGRXbHlaVzFsYm5SUWNtOW1hV3hsT25WdVpHVnljMnR2ZEdWeWMydGhMekkucmVxdWlyZWQuMA", "offer": "uppdragsutbildning-demens",
            "outcome": "DONE", "outcomeNotes": "Beviset kom i juni"}],
        "individualNeed": "Trygghet", "businessNeed": "Alla med titeln har bevis", "dialogueOn": "2025-02-10", "dialogueNotes": "Kort samtal",
        "followUpOn": "2025-09-01", "followUpNotes": "Det gick bra"}',
        '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', '2025-09-02 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000003', 1, '00000000-0000-4000-a000-000000000002', '{
        "goals": [{"text": "Bli undersköterska", "role": "underskoterska"}],
        "activities": [{"id": "00000000-0000-4000-8600-000000000003", "text": "Börja läsa", "dueOn": "2026-02-15"}, {"id": "00000000-0000-4000-8600-000000000004", "text": "Gå bredvid"}],
        "followUpOn": "2026-02-20"}', '00000000-0000-4000-a000-000000000002', 'Bo Påhitt', '2026-01-20 08:00Z'),
    (2581, '00000000-0000-4000-8500-000000000001', 1, '00000000-0000-4000-a000-000000000001', '{"goals": [{"text": "Pias mål"}], "activities": []}', '00000000-0000-4000-a000-000000000001', 'Pia Påhitt', '2026-02-01 08:00Z');

INSERT INTO development_plan_signatures (municipality_id, plan_id, version, employee_id, party, signer_id, signer_name, signed_at) VALUES
    (2580, '00000000-0000-4000-8500-000000000001', 1, '00000000-0000-4000-a000-000000000001', 'EMPLOYEE', '00000000-0000-4000-a000-000000000001', 'Anna Påhitt', '2026-02-01 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000003', 1, '00000000-0000-4000-a000-000000000002', 'EMPLOYEE', '00000000-0000-4000-a000-000000000002', 'Bo Påhitt', '2026-01-21 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000003', 1, '00000000-0000-4000-a000-000000000002', 'MANAGER', '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', '2026-01-22 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000002', 1, '00000000-0000-4000-a000-000000000001', 'EMPLOYEE', '00000000-0000-4000-a000-000000000001', 'Anna Påhitt', '2025-02-11 08:00Z'),
    (2580, '00000000-0000-4000-8500-000000000002', 1, '00000000-0000-4000-a000-000000000001', 'MANAGER', '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', '2025-02-12 08:00Z');

INSERT INTO audit_entries (municipality_id, id, employee_id, at, actor_subject, actor_id, actor_name, actor_kind, action, object, purpose) VALUES
    (2580, '00000000-0000-4000-8300-000000000001', '00000000-0000-4000-a000-000000000001', '2026-02-27 09:00Z', 'disa', '00000000-0000-4000-a000-000000000004', 'Disa Påhitt', 'MANAGER', 'READ_RECORD', 'x', 'FOLLOW_UP'),
    (2581, '00000000-0000-4000-8300-000000000001', '00000000-0000-4000-a000-000000000001', '2026-02-27 09:00Z', 'per', '00000000-0000-4000-a000-000000000004', 'Per Påhitt', 'MANAGER', 'READ_RECORD', 'x', 'FOLLOW_UP');

RESET blommaut.task;
