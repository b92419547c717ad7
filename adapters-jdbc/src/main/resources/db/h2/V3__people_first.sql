-- Career Relay, version 3, for H2 2.2.220 and up. Code of version 2 works on it. As in version 1, each statement can be repeated.

-- Manage links: by what the addressee of a consent is known again, also when the person's index is gone.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent_proof (
    tenant INTEGER NOT NULL,
    consent UUID NOT NULL,
    key_version INTEGER NOT NULL,
    mac VARBINARY NOT NULL,
    failed_proofs INTEGER NOT NULL,
    locked_until TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}consent_proof_pk PRIMARY KEY (tenant, consent)
);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (3, 2);
