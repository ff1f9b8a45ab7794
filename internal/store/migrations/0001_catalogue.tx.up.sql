-- The catalogue: the public career graph. Slugs are the keys, and they are never changed: addresses,
-- ids and other tables point to them.

CREATE DOMAIN slug AS text CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- One text in several languages, as {"SV": "…", "EN": "…"}; Swedish is always there.
CREATE DOMAIN localized_text AS jsonb CHECK (
    VALUE IS NULL
    OR jsonb_typeof(VALUE) = 'object'
    AND coalesce(VALUE ->> 'SV', '') ~ '\S'
    AND VALUE - ARRAY['SV', 'EN', 'FI', 'SE', 'SMJ', 'FIT'] = '{}'
    AND NOT jsonb_path_exists(VALUE, '$.* ? (@.type() <> "string")')
);

CREATE DOMAIN percent AS integer CHECK (VALUE BETWEEN 1 AND 100);
CREATE DOMAIN amount AS numeric(7, 1) CHECK (VALUE BETWEEN 0 AND 100000);
CREATE DOMAIN credit_unit AS text CHECK (VALUE IN ('HP', 'YH', 'GY'));
CREATE DOMAIN education_form AS text CHECK (VALUE IN (
    'PROGRAMME', 'INTERNAL_COURSE', 'EXTERNAL_COURSE', 'LECTURE', 'EXPERIENCE_EXCHANGE', 'DISTANCE',
    'COMMISSIONED', 'APPRENTICESHIP', 'SHORT_COURSE', 'E_LEARNING', 'FILM', 'SUPERVISED_PRACTICE',
    'VALIDATION', 'APPLICATION'
));

CREATE TABLE sources (
    name           text PRIMARY KEY CHECK (btrim(name) <> ''),
    publisher      text NOT NULL,
    date           date NOT NULL,
    date_precision text NOT NULL CHECK (date_precision IN ('DAY', 'MONTH', 'YEAR')),
    url            text CHECK (url ~ '^https?://')
);

-- What is unique besides a key is checked when a transaction ends, so that two records can swap it.

CREATE TABLE areas (
    slug     slug PRIMARY KEY,
    position integer NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    name     localized_text NOT NULL
);

CREATE TABLE subjects (
    slug slug PRIMARY KEY,
    name localized_text NOT NULL
);

CREATE TABLE level_descriptions (
    level       text PRIMARY KEY CHECK (level IN ('ENTRY', 'BASE', 'DEEPENED', 'SPECIALIST', 'LEADERSHIP')),
    name        localized_text NOT NULL,
    description localized_text NOT NULL,
    source      text NOT NULL REFERENCES sources
);

CREATE TABLE orientation_descriptions (
    orientation text PRIMARY KEY CHECK (orientation IN ('EXPANDING', 'EPISODIC', 'EXPERT', 'LINEAR')),
    position    integer NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    name        localized_text NOT NULL,
    full_name   localized_text NOT NULL,
    description localized_text NOT NULL,
    source      text NOT NULL REFERENCES sources
);

CREATE TABLE staircase_steps (
    number      integer PRIMARY KEY CHECK (number > 0),
    slug        slug NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    name        localized_text NOT NULL,
    description localized_text NOT NULL,
    conditions  jsonb NOT NULL CHECK (
        jsonb_typeof(conditions) = 'array'
        AND NOT jsonb_path_exists(conditions, '$[*] ? (@.type() <> "object" || !(@.SV like_regex "\\S"))')
    ),
    source      text NOT NULL REFERENCES sources
);

CREATE TABLE qualifications (
    slug        slug PRIMARY KEY,
    name        localized_text NOT NULL,
    description localized_text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('PROGRAMME', 'DEGREE', 'LICENCE', 'TITLE_PROOF', 'COURSE', 'CERTIFICATE')),
    credits     amount,
    unit        credit_unit,
    broader     slug REFERENCES qualifications DEFERRABLE INITIALLY DEFERRED,
    source      text NOT NULL REFERENCES sources,
    CHECK ((credits IS NULL) = (unit IS NULL))
);

CREATE INDEX ON qualifications (broader);

-- No chain of broader qualifications comes back to where it started. The lock keeps two transactions
-- from closing a circle together.
CREATE FUNCTION refuse_broader_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('qualifications.broader', 0));
    IF EXISTS (
        WITH RECURSIVE wider AS (
            SELECT NEW.broader AS slug
            UNION
            SELECT q.broader FROM qualifications q JOIN wider w ON q.slug = w.slug WHERE q.broader IS NOT NULL
        )
        SELECT FROM wider WHERE slug = NEW.slug
    ) THEN
        RAISE EXCEPTION 'qualification % would be broader than itself', NEW.slug
            USING ERRCODE = 'check_violation', CONSTRAINT = 'no_broader_cycle';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER no_broader_cycle AFTER INSERT OR UPDATE OF slug, broader ON qualifications
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.broader IS NOT NULL)
    EXECUTE FUNCTION refuse_broader_cycle();

CREATE TABLE roles (
    slug            slug PRIMARY KEY,
    title           localized_text NOT NULL,
    summary         localized_text NOT NULL,
    description     localized_text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('POSITION', 'ASSIGNMENT')),
    level           text NOT NULL REFERENCES level_descriptions,
    level_source    text NOT NULL REFERENCES sources,
    area            slug NOT NULL REFERENCES areas,
    protected_title boolean NOT NULL,
    source          text NOT NULL REFERENCES sources,
    -- A position and an assignment may share a title; two of one kind may not.
    CONSTRAINT one_title_in_a_kind EXCLUDE (kind WITH =, (title ->> 'SV') WITH =) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE role_facts (
    role     slug NOT NULL REFERENCES roles ON DELETE CASCADE,
    kind     text NOT NULL CHECK (kind IN ('TASK', 'TARGET_GROUP', 'WORKPLACE', 'COLLEAGUE')),
    position integer NOT NULL,
    text     localized_text NOT NULL,
    PRIMARY KEY (role, kind, position)
);

CREATE TABLE role_relations (
    role     slug NOT NULL REFERENCES roles ON DELETE CASCADE,
    kind     text NOT NULL CHECK (kind IN ('WORKS_WITH', 'SUPERVISES', 'DELEGATES_TO')),
    other    slug NOT NULL REFERENCES roles ON DELETE CASCADE,
    position integer NOT NULL,
    PRIMARY KEY (role, kind, other)
);

CREATE TABLE requirement_profiles (
    role       slug NOT NULL REFERENCES roles ON DELETE CASCADE,
    version    integer NOT NULL CHECK (version > 0),
    valid_from date,
    valid_to   date,
    note       localized_text,
    source     text NOT NULL REFERENCES sources,
    PRIMARY KEY (role, version),
    -- The first version has no known start, and no other may lack one.
    CHECK ((version = 1) = (valid_from IS NULL)),
    CHECK (valid_from < valid_to),
    -- No two versions of one role are valid on the same day. A range around the role's hash stands in
    -- for its equality, so that no extension is needed.
    CONSTRAINT no_overlapping_versions EXCLUDE USING gist (
        int8range(hashtextextended(role::text, 0), hashtextextended(role::text, 0), '[]') WITH =,
        daterange(valid_from, valid_to) WITH &&
    ) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE transitions (
    from_role          slug NOT NULL REFERENCES roles ON DELETE CASCADE,
    to_role            slug NOT NULL REFERENCES roles ON DELETE CASCADE,
    orientation        text NOT NULL REFERENCES orientation_descriptions,
    orientation_source text NOT NULL REFERENCES sources,
    status             text NOT NULL CHECK (status IN ('PUBLISHED', 'DESCRIBED', 'PROPOSED')),
    source             text NOT NULL REFERENCES sources,
    PRIMARY KEY (from_role, to_role),
    CHECK (from_role <> to_role)
);

CREATE INDEX ON transitions (to_role);

CREATE TABLE providers (
    slug   slug PRIMARY KEY,
    name   localized_text NOT NULL,
    place  text,
    source text NOT NULL REFERENCES sources
);

CREATE TABLE education_offers (
    slug          slug PRIMARY KEY,
    name          localized_text NOT NULL,
    description   localized_text NOT NULL,
    provider      slug NOT NULL REFERENCES providers,
    place         text,
    form          education_form NOT NULL,
    pace          percent,
    while_working boolean,
    weeks         integer CHECK (weeks >= 0),
    credits       amount,
    unit          credit_unit,
    subject       slug REFERENCES subjects,
    cost_sek      integer CHECK (cost_sek >= 0),
    seats         integer CHECK (seats >= 0),
    source        text NOT NULL REFERENCES sources,
    CHECK ((credits IS NULL) = (unit IS NULL)),
    CHECK (subject IS NULL OR credits IS NOT NULL)
);

CREATE INDEX ON education_offers (provider);

CREATE TABLE education_offer_start_dates (
    offer slug NOT NULL REFERENCES education_offers ON DELETE CASCADE,
    date  date NOT NULL,
    PRIMARY KEY (offer, date)
);

CREATE TABLE education_offer_outcomes (
    offer         slug NOT NULL REFERENCES education_offers ON DELETE CASCADE,
    qualification slug NOT NULL REFERENCES qualifications,
    position      integer NOT NULL,
    PRIMARY KEY (offer, qualification)
);

CREATE INDEX ON education_offer_outcomes (qualification);

-- Requirement trees. Each requirement has exactly one parent: a profile's required or preferred side,
-- an offer's entry requirement, or a group. Its id is the path to its place, so that no two share one
-- and no circle can arise, and it is never moved.
CREATE TABLE requirements (
    id              text PRIMARY KEY,
    profile_role    slug,
    profile_version integer,
    preferred       boolean,
    offer           slug REFERENCES education_offers ON DELETE CASCADE,
    parent          text,
    position        integer NOT NULL CHECK (position >= 0),
    kind            text NOT NULL CHECK (kind IN (
        'NOTHING', 'ALL_OF', 'ANY_OF', 'AT_LEAST', 'QUALIFICATION', 'CREDITS', 'STUDY_YEARS', 'EXPERIENCE', 'POSITION'
    )),
    count           integer CHECK (count > 0),
    qualification   slug REFERENCES qualifications,
    minimum         amount CHECK (minimum > 0),
    unit            credit_unit,
    months          integer CHECK (months > 0),
    role            slug REFERENCES roles,
    since           date,
    until           date,
    is_group        boolean GENERATED ALWAYS AS (kind IN ('ALL_OF', 'ANY_OF', 'AT_LEAST')) STORED,
    parent_is_group boolean GENERATED ALWAYS AS (CASE WHEN parent IS NOT NULL THEN true END) STORED,

    FOREIGN KEY (profile_role, profile_version) REFERENCES requirement_profiles ON DELETE CASCADE,
    UNIQUE (id, is_group),
    FOREIGN KEY (parent, parent_is_group) REFERENCES requirements (id, is_group) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT exactly_one_parent CHECK (num_nonnulls(profile_role, offer, parent) = 1),
    CHECK (num_nulls(profile_role, profile_version, preferred) IN (0, 3)),
    CONSTRAINT id_is_path CHECK (id = coalesce(
        parent || '/' || position,
        offer || '/entry',
        profile_role || '/' || profile_version || CASE WHEN preferred THEN '/preferred' ELSE '/required' END
    )),
    CHECK (kind <> 'NOTHING' OR parent IS NULL),
    CHECK ((kind = 'AT_LEAST') = (count IS NOT NULL)),
    CHECK ((kind = 'QUALIFICATION') = (qualification IS NOT NULL)),
    CHECK ((kind IN ('CREDITS', 'STUDY_YEARS')) = (minimum IS NOT NULL)),
    CHECK ((kind = 'CREDITS') = (unit IS NOT NULL)),
    CHECK ((kind = 'EXPERIENCE') = (months IS NOT NULL)),
    CHECK ((kind = 'POSITION') = (role IS NOT NULL)),
    CHECK (kind = 'POSITION' OR num_nonnulls(since, until) = 0)
);

CREATE INDEX ON requirements (parent);
CREATE INDEX ON requirements (qualification);
CREATE INDEX ON requirements (role);

CREATE FUNCTION refuse_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'requirement % is never moved: delete it and add another', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'never_moved';
END $$;

CREATE TRIGGER never_moved BEFORE UPDATE ON requirements FOR EACH ROW
    WHEN ((OLD.id, OLD.profile_role, OLD.profile_version, OLD.preferred, OLD.offer, OLD.parent)
        IS DISTINCT FROM (NEW.id, NEW.profile_role, NEW.profile_version, NEW.preferred, NEW.offer, NEW.parent))
    EXECUTE FUNCTION refuse_move();

CREATE TABLE requirement_subjects (
    requirement text NOT NULL REFERENCES requirements ON DELETE CASCADE,
    subject     slug NOT NULL REFERENCES subjects,
    position    integer NOT NULL,
    PRIMARY KEY (requirement, subject)
);

CREATE TABLE requirement_roles (
    requirement text NOT NULL REFERENCES requirements ON DELETE CASCADE,
    role        slug NOT NULL REFERENCES roles,
    position    integer NOT NULL,
    PRIMARY KEY (requirement, role)
);

CREATE TABLE national_programmes (
    slug             slug PRIMARY KEY,
    name             localized_text NOT NULL,
    description      localized_text NOT NULL,
    agreement_from   integer NOT NULL,
    agreement_to     integer NOT NULL CHECK (agreement_from <= agreement_to),
    journeys_planned integer NOT NULL CHECK (journeys_planned > 0),
    source           text NOT NULL REFERENCES sources
);

CREATE TABLE journeys (
    slug        slug PRIMARY KEY,
    name        localized_text NOT NULL,
    description localized_text NOT NULL,
    programme   slug NOT NULL REFERENCES national_programmes,
    number      integer NOT NULL CHECK (number > 0),
    source      text NOT NULL REFERENCES sources,
    UNIQUE (programme, number) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE journey_parts (
    journey     slug NOT NULL REFERENCES journeys ON DELETE CASCADE,
    slug        slug NOT NULL,
    position    integer NOT NULL,
    name        localized_text NOT NULL,
    description localized_text NOT NULL,
    form        education_form NOT NULL,
    level       text NOT NULL CHECK (level IN ('NATIONAL', 'REGIONAL', 'LOCAL')),
    PRIMARY KEY (journey, slug),
    UNIQUE (journey, position) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE journey_roles (
    journey  slug NOT NULL REFERENCES journeys ON DELETE CASCADE,
    role     slug NOT NULL REFERENCES roles,
    position integer NOT NULL,
    PRIMARY KEY (journey, role)
);

CREATE TABLE synonyms (
    word  text NOT NULL,
    means text NOT NULL,
    PRIMARY KEY (word, means)
);

-- The version grows with every transaction that changes the catalogue, whoever makes it, and every
-- server hears of it when that transaction commits.
CREATE TABLE catalogue_version (
    version    integer NOT NULL,
    changed_in xid8 NOT NULL
);

INSERT INTO catalogue_version VALUES (1, pg_current_xact_id());
CREATE UNIQUE INDEX only_one_version ON catalogue_version ((true));

-- Runs as its owner, so that whoever may change the catalogue need not be able to change the version.
CREATE FUNCTION bump_catalogue_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    UPDATE catalogue_version SET version = version + 1, changed_in = pg_current_xact_id()
        WHERE changed_in <> pg_current_xact_id();
    IF FOUND THEN
        PERFORM pg_notify('catalogue_changed', '');
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    catalogue_table regclass;
BEGIN
    EXECUTE format('ALTER FUNCTION bump_catalogue_version() SET search_path = %I, pg_temp', current_schema());
    FOR catalogue_table IN
        SELECT oid FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
            AND relname NOT LIKE 'bun\_%' AND relname <> 'catalogue_version'
    LOOP
        EXECUTE format('CREATE TRIGGER bumps_version AFTER INSERT OR UPDATE OR DELETE ON %s
            FOR EACH ROW EXECUTE FUNCTION bump_catalogue_version()', catalogue_table);
        EXECUTE format('CREATE TRIGGER bumps_version_emptied AFTER TRUNCATE ON %s
            FOR EACH STATEMENT EXECUTE FUNCTION bump_catalogue_version()', catalogue_table);
    END LOOP;
END $$;

-- The server's own role owns nothing; it may read the catalogue.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'blommaut_server') THEN
        CREATE ROLE blommaut_server NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster was quicker
    WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'the role blommaut_server is missing and this user may not create it'
            USING HINT = 'Once, as an administrator: CREATE ROLE blommaut_server; GRANT blommaut_server TO ' || quote_ident(current_user);
END $$;

DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'blommaut_server', 'MEMBER') THEN
        EXECUTE format('GRANT blommaut_server TO %I', current_user);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO blommaut_server', current_schema());
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO blommaut_server', current_schema());
END $$;
