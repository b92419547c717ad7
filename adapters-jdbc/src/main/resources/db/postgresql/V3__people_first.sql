-- Career Relay, version 3, for PostgreSQL 12 and up. Code of version 2 works on it.

-- Manage links: by what the addressee of a consent is known again, also when the person's index is gone.
CREATE TABLE ${schema}${prefix}consent_proof (
    tenant integer NOT NULL,
    consent uuid NOT NULL,
    key_version integer NOT NULL,
    mac bytea NOT NULL,
    failed_proofs integer NOT NULL,
    locked_until timestamptz,
    CONSTRAINT ${prefix}consent_proof_pk PRIMARY KEY (tenant, consent)
);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (3, 2);
