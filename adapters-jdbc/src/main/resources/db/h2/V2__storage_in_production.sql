-- Career Relay, version 2, for H2 2.2.220 and up. Code of version 1 works on it. As in version 1, each statement can be repeated.

-- What the scripts say of themselves, whoever applied them: works_with is the oldest version of code that works on the schema of that version.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema_version (
    version INTEGER NOT NULL,
    works_with INTEGER NOT NULL,
    CONSTRAINT ${prefix}schema_version_pk PRIMARY KEY (version)
);

-- The outbox: turns of tenants, why a row was parked, the trace in which it arose.
ALTER TABLE ${schema}${prefix}outbox ADD COLUMN IF NOT EXISTS traceparent VARCHAR;
ALTER TABLE ${schema}${prefix}outbox ADD COLUMN IF NOT EXISTS code VARCHAR;
ALTER TABLE ${schema}${prefix}outbox ADD COLUMN IF NOT EXISTS parked_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX IF NOT EXISTS ${schema}${prefix}outbox_turn_ix ON ${schema}${prefix}outbox (parked, kind, tenant, not_before, id);
DROP INDEX IF EXISTS ${schema}${prefix}outbox_due_ix;

-- The log: up to which event it was archived, and the hash the rest of the chain hangs on.
ALTER TABLE ${schema}${prefix}chain ADD COLUMN IF NOT EXISTS archived_number BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE ${schema}${prefix}chain ADD COLUMN IF NOT EXISTS archived_hash VARBINARY;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (1, 1), (2, 1);
