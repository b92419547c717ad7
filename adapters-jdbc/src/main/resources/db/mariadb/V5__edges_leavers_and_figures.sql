-- Career Relay, version 5, for MariaDB 10.6 and up. Code of version 4 works on it. As in version 1, each statement can be repeated.

-- Why somebody was given a link, where that was no rejection.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS source_kind varchar(64);

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

-- How people who left are connected with the company again: added, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}reconnection (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    reconnection_key varchar(255) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    type varchar(64) NOT NULL,
    began_on date NOT NULL,
    recorded_by longtext NOT NULL,
    recorded_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}reconnection_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}reconnection_uq UNIQUE (tenant, reconnection_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}reconnection_person_ix ON ${schema}${prefix}reconnection (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}reconnection_began_ix ON ${schema}${prefix}reconnection (tenant, began_on);

-- Steps elsewhere that employees look for; what they wish lies in a box.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}step_up (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    state varchar(64) NOT NULL,
    requested_at datetime(6) NOT NULL,
    released_at datetime(6),
    changed_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}step_up_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}step_up_person_ix ON ${schema}${prefix}step_up (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}step_up_reference_ix ON ${schema}${prefix}step_up (tenant, reference);

-- Who agreed to be kept and written to: added and ended, never changed otherwise.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}membership (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    person binary(16) NOT NULL,
    reference longtext NOT NULL,
    purpose varchar(64) NOT NULL,
    origin varchar(64) NOT NULL,
    notice_id longtext NOT NULL,
    notice_version integer NOT NULL,
    notice_locale longtext NOT NULL,
    notice_sha256 varbinary(255) NOT NULL,
    agreed_at datetime(6) NOT NULL,
    valid_until datetime(6) NOT NULL,
    consent binary(16),
    evidence longtext,
    recorded_by longtext NOT NULL,
    ended_at datetime(6),
    end_cause varchar(64),
    CONSTRAINT ${prefix}membership_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}membership_person_ix ON ${schema}${prefix}membership (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}membership_purpose_ix ON ${schema}${prefix}membership (tenant, purpose, id);
CREATE INDEX IF NOT EXISTS ${prefix}membership_notice_ix ON ${schema}${prefix}membership (tenant, notice_sha256);
-- By what they are looked for.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}member_word (
    tenant integer NOT NULL,
    membership binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    word varchar(255) NOT NULL,
    CONSTRAINT ${prefix}member_word_pk PRIMARY KEY (tenant, membership, kind, word)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The recorded figures of a period that is over, as they were kept; never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}figure_snapshot (
    tenant integer NOT NULL,
    period_begin date NOT NULL,
    period_end date NOT NULL,
    as_of datetime(6) NOT NULL,
    taken_at datetime(6) NOT NULL,
    figures longtext NOT NULL,
    CONSTRAINT ${prefix}figure_snapshot_pk PRIMARY KEY (tenant, period_begin, period_end)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

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

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO ${schema}${prefix}schema_version (version, works_with) VALUES (5, 4);
