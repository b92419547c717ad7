-- Career Relay, version 6, for H2 2.2.220 and up. Code of version 5 works on it. As in version 1, each statement can be repeated.

-- == pages ==

-- == agency ==

-- == ats ==

-- == figures ==

-- Tallies of months that are over, one row for a month: what is read where nobody asks for days. Made from the tallies and made again when those are put right.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_month (
    tenant INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    on_month DATE NOT NULL,
    kind VARCHAR NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT ${prefix}tally_month_pk PRIMARY KEY (tenant, on_month, programme, kind)
);

-- Up to which day a company's months are summed up.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally_summed (
    tenant INTEGER NOT NULL,
    until_day DATE NOT NULL,
    CONSTRAINT ${prefix}tally_summed_pk PRIMARY KEY (tenant)
);

-- == people ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (6, 5);
