-- Career Relay, version 2, for MariaDB 10.6 and up. Code of version 1 works on it. As in version 1, each statement can be repeated.

-- What the scripts say of themselves, whoever applied them: works_with is the oldest version of code that works on the schema of that version.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema_version (
    version integer NOT NULL,
    works_with integer NOT NULL,
    CONSTRAINT ${prefix}schema_version_pk PRIMARY KEY (version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The outbox: turns of tenants, why a row was parked, the trace in which it arose.
ALTER TABLE ${schema}${prefix}outbox ADD COLUMN IF NOT EXISTS traceparent longtext;
ALTER TABLE ${schema}${prefix}outbox ADD COLUMN IF NOT EXISTS code longtext;
ALTER TABLE ${schema}${prefix}outbox ADD COLUMN IF NOT EXISTS parked_at datetime(6);
CREATE INDEX IF NOT EXISTS ${prefix}outbox_turn_ix ON ${schema}${prefix}outbox (parked, kind, tenant, not_before, id);
DROP INDEX IF EXISTS ${prefix}outbox_due_ix ON ${schema}${prefix}outbox;

-- The log: up to which event it was archived, and the hash the rest of the chain hangs on.
ALTER TABLE ${schema}${prefix}chain ADD COLUMN IF NOT EXISTS archived_number bigint DEFAULT 0 NOT NULL;
ALTER TABLE ${schema}${prefix}chain ADD COLUMN IF NOT EXISTS archived_hash longblob;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO ${schema}${prefix}schema_version (version, works_with) VALUES (1, 1), (2, 1);
