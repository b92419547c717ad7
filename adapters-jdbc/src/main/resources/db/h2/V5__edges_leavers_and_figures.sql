-- Career Relay, version 5, for H2 2.2.220 and up. Code of version 4 works on it. As in version 1, each statement can be repeated.

-- Why somebody was given a link, where that was no rejection.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS source_kind VARCHAR;

-- Exit cases: who means to leave, why, and what was decided; what was said lies in a box.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}exit_case (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    case_key VARCHAR NOT NULL,
    person UUID NOT NULL,
    reference VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    opened_on DATE NOT NULL,
    interviewed_on DATE,
    interviewed_by VARCHAR,
    reasons VARCHAR NOT NULL,
    decided_on DATE,
    last_day DATE,
    recorded_by VARCHAR NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}exit_case_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}exit_case_uq UNIQUE (tenant, case_key)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}exit_case_person_ix ON ${schema}${prefix}exit_case (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}exit_case_reference_ix ON ${schema}${prefix}exit_case (tenant, reference);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}exit_case_decided_ix ON ${schema}${prefix}exit_case (tenant, decided_on);

-- How people who left are connected with the company again: added, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}reconnection (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    reconnection_key VARCHAR NOT NULL,
    person UUID NOT NULL,
    reference VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    began_on DATE NOT NULL,
    recorded_by VARCHAR NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}reconnection_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}reconnection_uq UNIQUE (tenant, reconnection_key)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}reconnection_person_ix ON ${schema}${prefix}reconnection (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}reconnection_began_ix ON ${schema}${prefix}reconnection (tenant, began_on);

-- Steps elsewhere that employees look for; what they wish lies in a box.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}step_up (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    person UUID NOT NULL,
    reference VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    requested_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    released_at TIMESTAMP(6) WITH TIME ZONE,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}step_up_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}step_up_person_ix ON ${schema}${prefix}step_up (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}step_up_reference_ix ON ${schema}${prefix}step_up (tenant, reference);

-- Who agreed to be kept and written to: added and ended, never changed otherwise.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}membership (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    person UUID NOT NULL,
    reference VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    notice_id VARCHAR NOT NULL,
    notice_version INTEGER NOT NULL,
    notice_locale VARCHAR NOT NULL,
    notice_sha256 VARBINARY NOT NULL,
    agreed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    valid_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    consent UUID,
    evidence VARCHAR,
    recorded_by VARCHAR NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    end_cause VARCHAR,
    CONSTRAINT ${prefix}membership_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}membership_person_ix ON ${schema}${prefix}membership (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}membership_purpose_ix ON ${schema}${prefix}membership (tenant, purpose, id);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}membership_notice_ix ON ${schema}${prefix}membership (tenant, notice_sha256);
-- By what they are looked for.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}member_word (
    tenant INTEGER NOT NULL,
    membership UUID NOT NULL,
    kind VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    CONSTRAINT ${prefix}member_word_pk PRIMARY KEY (tenant, membership, kind, word)
);

-- The recorded figures of a period that is over, as they were kept; never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}figure_snapshot (
    tenant INTEGER NOT NULL,
    period_begin DATE NOT NULL,
    period_end DATE NOT NULL,
    as_of TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    taken_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    figures VARCHAR NOT NULL,
    CONSTRAINT ${prefix}figure_snapshot_pk PRIMARY KEY (tenant, period_begin, period_end)
);

-- How far applicant tracking systems were read, and when they were heard of; nothing about a person.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}intake_source (
    tenant INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    read_to VARCHAR NOT NULL,
    heard_at TIMESTAMP(6) WITH TIME ZONE,
    row_at TIMESTAMP(6) WITH TIME ZONE,
    failing_since TIMESTAMP(6) WITH TIME ZONE,
    fault VARCHAR NOT NULL,
    silent_hours INTEGER NOT NULL,
    CONSTRAINT ${prefix}intake_source_pk PRIMARY KEY (tenant, name)
);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (5, 4);
