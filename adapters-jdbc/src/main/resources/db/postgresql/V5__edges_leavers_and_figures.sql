-- Career Relay, version 5, for PostgreSQL 12 and up. Code of version 4 works on it.

-- Why somebody was given a link, where that was no rejection.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN source_kind text;

-- Exit cases: who means to leave, why, and what was decided; what was said lies in a box.
CREATE TABLE ${schema}${prefix}exit_case (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    case_key text COLLATE "C" NOT NULL,
    person uuid NOT NULL,
    reference text COLLATE "C" NOT NULL,
    state text NOT NULL,
    opened_on date NOT NULL,
    interviewed_on date,
    interviewed_by text,
    reasons text NOT NULL,
    decided_on date,
    last_day date,
    recorded_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}exit_case_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}exit_case_uq UNIQUE (tenant, case_key)
);
CREATE INDEX ${prefix}exit_case_person_ix ON ${schema}${prefix}exit_case (tenant, person);
CREATE INDEX ${prefix}exit_case_reference_ix ON ${schema}${prefix}exit_case (tenant, reference);
CREATE INDEX ${prefix}exit_case_decided_ix ON ${schema}${prefix}exit_case (tenant, decided_on);

-- How people who left are connected with the company again: added, never changed.
CREATE TABLE ${schema}${prefix}reconnection (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    reconnection_key text COLLATE "C" NOT NULL,
    person uuid NOT NULL,
    reference text COLLATE "C" NOT NULL,
    type text NOT NULL,
    began_on date NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}reconnection_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}reconnection_uq UNIQUE (tenant, reconnection_key)
);
CREATE INDEX ${prefix}reconnection_person_ix ON ${schema}${prefix}reconnection (tenant, person);
CREATE INDEX ${prefix}reconnection_began_ix ON ${schema}${prefix}reconnection (tenant, began_on);

-- Steps elsewhere that employees look for; what they wish lies in a box.
CREATE TABLE ${schema}${prefix}step_up (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    person uuid NOT NULL,
    reference text COLLATE "C" NOT NULL,
    state text NOT NULL,
    requested_at timestamptz NOT NULL,
    released_at timestamptz,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}step_up_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}step_up_person_ix ON ${schema}${prefix}step_up (tenant, person);
CREATE INDEX ${prefix}step_up_reference_ix ON ${schema}${prefix}step_up (tenant, reference);

-- Who agreed to be kept and written to: added and ended, never changed otherwise.
CREATE TABLE ${schema}${prefix}membership (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    person uuid NOT NULL,
    reference text NOT NULL,
    purpose text NOT NULL,
    origin text NOT NULL,
    notice_id text NOT NULL,
    notice_version integer NOT NULL,
    notice_locale text NOT NULL,
    notice_sha256 bytea NOT NULL,
    agreed_at timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    consent uuid,
    evidence text,
    recorded_by text NOT NULL,
    ended_at timestamptz,
    end_cause text,
    CONSTRAINT ${prefix}membership_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}membership_person_ix ON ${schema}${prefix}membership (tenant, person);
CREATE INDEX ${prefix}membership_purpose_ix ON ${schema}${prefix}membership (tenant, purpose, id);
CREATE INDEX ${prefix}membership_notice_ix ON ${schema}${prefix}membership (tenant, notice_sha256);
-- By what they are looked for.
CREATE TABLE ${schema}${prefix}member_word (
    tenant integer NOT NULL,
    membership uuid NOT NULL,
    kind text NOT NULL,
    word text COLLATE "C" NOT NULL,
    CONSTRAINT ${prefix}member_word_pk PRIMARY KEY (tenant, membership, kind, word)
);

-- The recorded figures of a period that is over, as they were kept; never changed.
CREATE TABLE ${schema}${prefix}figure_snapshot (
    tenant integer NOT NULL,
    period_begin date NOT NULL,
    period_end date NOT NULL,
    as_of timestamptz NOT NULL,
    taken_at timestamptz NOT NULL,
    figures text NOT NULL,
    CONSTRAINT ${prefix}figure_snapshot_pk PRIMARY KEY (tenant, period_begin, period_end)
);

-- How far applicant tracking systems were read, and when they were heard of; nothing about a person.
CREATE TABLE ${schema}${prefix}intake_source (
    tenant integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    read_to text NOT NULL,
    heard_at timestamptz,
    row_at timestamptz,
    failing_since timestamptz,
    fault text NOT NULL,
    silent_hours integer NOT NULL,
    CONSTRAINT ${prefix}intake_source_pk PRIMARY KEY (tenant, name)
);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (5, 4);
