-- Career Relay, version 5, for H2 2.2.220 and up. Code of version 4 works on it. As in version 1, each statement can be repeated.

-- == pages ==

-- == leavers ==

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

-- == pool ==

-- == figures ==

-- == ats ==

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

-- == agency ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (5, 4);
