-- Career Relay, version 6, for PostgreSQL 12 and up. Code of version 5 works on it.

-- Until when a person agrees to the company's being told how it goes on at the agency.
ALTER TABLE ${schema}${prefix}inbox ADD COLUMN feedback_until timestamptz;
ALTER TABLE ${schema}${prefix}instruction ADD COLUMN feedback_until timestamptz;

-- How far an agency is with people it supports: at the agency, and with the person's consent at the company.
CREATE TABLE ${schema}${prefix}support_event (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    partner text COLLATE "C" NOT NULL,
    event_key text COLLATE "C" NOT NULL,
    referral uuid NOT NULL,
    stage text NOT NULL,
    happened_at timestamptz NOT NULL,
    standing text NOT NULL,
    counted_month date,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}support_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}support_event_uq UNIQUE (tenant, partner, event_key)
);
CREATE INDEX ${prefix}support_event_referral_ix ON ${schema}${prefix}support_event (tenant, referral);
CREATE INDEX ${prefix}support_event_month_ix ON ${schema}${prefix}support_event (tenant, partner, counted_month);

-- Totals of a month of everybody of whom a company is told nothing else; numbers below ten are not there. Never changed.
CREATE TABLE ${schema}${prefix}support_totals (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    partner text COLLATE "C" NOT NULL,
    month_begin date NOT NULL,
    advisor_assigned bigint,
    recommended bigint,
    interview bigint,
    offer bigint,
    placed bigint,
    closed bigint,
    made_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}support_totals_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}support_totals_uq UNIQUE (tenant, partner, month_begin)
);

-- Tallies of months that are over, one row for a month: what is read where nobody asks for days. Made from the tallies and made again when those are put right.
CREATE TABLE ${schema}${prefix}tally_month (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    kind text NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ${prefix}tally_month_pk PRIMARY KEY (tenant, on_month, programme, kind)
);

-- By what figures are broken down: as the company told it, and by which way the link went.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN group_job text;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN group_department text;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN group_route text;

-- Tallies by job, department or route: one row for a month, made from the log.
CREATE TABLE ${schema}${prefix}tally_group (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    grouping_kind text NOT NULL,
    group_name text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ${prefix}tally_group_pk PRIMARY KEY (tenant, on_month, programme, grouping_kind, group_name, kind)
);

-- Up to which day a company's months are summed up.
CREATE TABLE ${schema}${prefix}tally_summed (
    tenant integer NOT NULL,
    until_day date NOT NULL,
    CONSTRAINT ${prefix}tally_summed_pk PRIMARY KEY (tenant)
);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (6, 5);
