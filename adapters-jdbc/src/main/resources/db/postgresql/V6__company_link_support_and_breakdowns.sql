-- Career Relay, version 6, for PostgreSQL 12 and up. Code of version 5 works on it.

-- == pages ==

-- == agency ==

-- == ats ==

-- == figures ==

-- Tallies of months that are over, one row for a month: what is read where nobody asks for days. Made from the tallies and made again when those are put right.
CREATE TABLE ${schema}${prefix}tally_month (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    kind text NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ${prefix}tally_month_pk PRIMARY KEY (tenant, on_month, programme, kind)
);

-- Up to which day a company's months are summed up.
CREATE TABLE ${schema}${prefix}tally_summed (
    tenant integer NOT NULL,
    until_day date NOT NULL,
    CONSTRAINT ${prefix}tally_summed_pk PRIMARY KEY (tenant)
);

-- == people ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (6, 5);
