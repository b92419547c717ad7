-- Career Relay, version 6, for H2 2.2.220 and up. Code of version 5 works on it. As in version 1, each statement can be repeated.

-- Until when a person agrees to the company's being told how it goes on at the agency.
ALTER TABLE ${schema}${prefix}inbox ADD COLUMN IF NOT EXISTS feedback_until TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${schema}${prefix}instruction ADD COLUMN IF NOT EXISTS feedback_until TIMESTAMP(6) WITH TIME ZONE;

-- How far an agency is with people it supports: at the agency, and with the person's consent at the company.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}support_event (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    partner VARCHAR NOT NULL,
    event_key VARCHAR NOT NULL,
    referral UUID NOT NULL,
    stage VARCHAR NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    standing VARCHAR NOT NULL,
    counted_month DATE,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}support_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}support_event_uq UNIQUE (tenant, partner, event_key)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}support_event_referral_ix ON ${schema}${prefix}support_event (tenant, referral);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}support_event_month_ix ON ${schema}${prefix}support_event (tenant, partner, counted_month);

-- Totals of a month of everybody of whom a company is told nothing else; numbers below ten are not there. Never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}support_totals (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    partner VARCHAR NOT NULL,
    month_begin DATE NOT NULL,
    advisor_assigned BIGINT,
    recommended BIGINT,
    interview BIGINT,
    offer BIGINT,
    placed BIGINT,
    closed BIGINT,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}support_totals_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}support_totals_uq UNIQUE (tenant, partner, month_begin)
);

-- Tallies of months that are over, one row for a month: what is read where nobody asks for days. Made from the tallies and made again when those are put right.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_month (
    tenant INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    on_month DATE NOT NULL,
    kind VARCHAR NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT ${prefix}tally_month_pk PRIMARY KEY (tenant, on_month, programme, kind)
);

-- By what figures are broken down: as the company told it, and by which way the link went.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS group_job VARCHAR;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS group_department VARCHAR;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS group_route VARCHAR;

-- Tallies by job, department or route: one row for a month, made from the log.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_group (
    tenant INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    on_month DATE NOT NULL,
    grouping_kind VARCHAR NOT NULL,
    group_name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT ${prefix}tally_group_pk PRIMARY KEY (tenant, on_month, programme, grouping_kind, group_name, kind)
);

-- Up to which day a company's months are summed up.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_summed (
    tenant INTEGER NOT NULL,
    until_day DATE NOT NULL,
    CONSTRAINT ${prefix}tally_summed_pk PRIMARY KEY (tenant)
);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (6, 5);
