-- Career Relay, version 6, for MariaDB 10.6 and up. Code of version 5 works on it. As in version 1, each statement can be repeated.

-- Until when a person agrees to the company's being told how it goes on at the agency.
ALTER TABLE ${schema}${prefix}inbox ADD COLUMN IF NOT EXISTS feedback_until datetime(6);
ALTER TABLE ${schema}${prefix}instruction ADD COLUMN IF NOT EXISTS feedback_until datetime(6);

-- How far an agency is with people it supports: at the agency, and with the person's consent at the company.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}support_event (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    partner varchar(255) NOT NULL,
    event_key varchar(255) NOT NULL,
    referral binary(16) NOT NULL,
    stage varchar(64) NOT NULL,
    happened_at datetime(6) NOT NULL,
    standing varchar(64) NOT NULL,
    counted_month date,
    recorded_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}support_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}support_event_uq UNIQUE (tenant, partner, event_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}support_event_referral_ix ON ${schema}${prefix}support_event (tenant, referral);
CREATE INDEX IF NOT EXISTS ${prefix}support_event_month_ix ON ${schema}${prefix}support_event (tenant, partner, counted_month);

-- Totals of a month of everybody of whom a company is told nothing else; numbers below ten are not there. Never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}support_totals (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    partner varchar(255) NOT NULL,
    month_begin date NOT NULL,
    advisor_assigned bigint,
    recommended bigint,
    interview bigint,
    offer bigint,
    placed bigint,
    closed bigint,
    made_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}support_totals_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}support_totals_uq UNIQUE (tenant, partner, month_begin)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Tallies of months that are over, one row for a month: what is read where nobody asks for days. Made from the tallies and made again when those are put right.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_month (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    kind varchar(64) NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ${prefix}tally_month_pk PRIMARY KEY (tenant, on_month, programme, kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- By what figures are broken down: as the company told it, and by which way the link went.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS group_job longtext;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS group_department longtext;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS group_route varchar(64);

-- Tallies by job, department or route: one row for a month, made from the log.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_group (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    grouping_kind varchar(64) NOT NULL,
    group_name varchar(255) NOT NULL,
    kind varchar(64) NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ${prefix}tally_group_pk PRIMARY KEY (tenant, on_month, programme, grouping_kind, group_name, kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Up to which day a company's months are summed up.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_summed (
    tenant integer NOT NULL,
    until_day date NOT NULL,
    CONSTRAINT ${prefix}tally_summed_pk PRIMARY KEY (tenant)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO ${schema}${prefix}schema_version (version, works_with) VALUES (6, 5);
