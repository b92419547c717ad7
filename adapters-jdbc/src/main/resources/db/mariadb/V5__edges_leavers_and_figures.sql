-- Career Relay, version 5, for MariaDB 10.6 and up. Code of version 4 works on it. As in version 1, each statement can be repeated.

-- == pages ==

-- == leavers ==

-- Exit cases: who means to leave, why, and what was decided; what was said lies in a box.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}exit_case (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    case_key varchar(255) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    state varchar(64) NOT NULL,
    opened_on date NOT NULL,
    interviewed_on date,
    interviewed_by longtext,
    reasons longtext NOT NULL,
    decided_on date,
    last_day date,
    recorded_by longtext NOT NULL,
    changed_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}exit_case_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}exit_case_uq UNIQUE (tenant, case_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}exit_case_person_ix ON ${schema}${prefix}exit_case (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}exit_case_reference_ix ON ${schema}${prefix}exit_case (tenant, reference);
CREATE INDEX IF NOT EXISTS ${prefix}exit_case_decided_ix ON ${schema}${prefix}exit_case (tenant, decided_on);

-- == pool ==

-- == figures ==

-- == ats ==

-- How far applicant tracking systems were read, and when they were heard of; nothing about a person.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}intake_source (
    tenant integer NOT NULL,
    name varchar(255) NOT NULL,
    read_to longtext NOT NULL,
    heard_at datetime(6),
    row_at datetime(6),
    failing_since datetime(6),
    fault longtext NOT NULL,
    silent_hours integer NOT NULL,
    CONSTRAINT ${prefix}intake_source_pk PRIMARY KEY (tenant, name)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- == agency ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO ${schema}${prefix}schema_version (version, works_with) VALUES (5, 4);
