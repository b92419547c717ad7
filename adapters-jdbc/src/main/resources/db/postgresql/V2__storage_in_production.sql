-- Career Relay, version 2, for PostgreSQL 12 and up. Code of version 1 works on it.

-- What the scripts say of themselves, whoever applied them: works_with is the oldest version of code that works on the schema of that version.
CREATE TABLE ${schema}${prefix}schema_version (
    version integer NOT NULL,
    works_with integer NOT NULL,
    CONSTRAINT ${prefix}schema_version_pk PRIMARY KEY (version)
);

-- The outbox: turns of tenants, why a row was parked, the trace in which it arose.
ALTER TABLE ${schema}${prefix}outbox
    ADD COLUMN traceparent text,
    ADD COLUMN code text,
    ADD COLUMN parked_at timestamptz;
CREATE INDEX ${prefix}outbox_turn_ix ON ${schema}${prefix}outbox (parked, kind, tenant, not_before, id) WHERE NOT parked;
CREATE INDEX ${prefix}outbox_parked_ix ON ${schema}${prefix}outbox (tenant, id) WHERE parked;
DROP INDEX ${schema}${prefix}outbox_due_ix;

-- The log: up to which event it was archived, and the hash the rest of the chain hangs on.
ALTER TABLE ${schema}${prefix}chain
    ADD COLUMN archived_number bigint DEFAULT 0 NOT NULL,
    ADD COLUMN archived_hash bytea;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (1, 1), (2, 1);
