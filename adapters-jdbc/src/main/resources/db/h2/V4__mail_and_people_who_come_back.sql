-- Career Relay, version 4, for H2 2.2.220 and up. Code of version 3 works on it. As in version 1, each statement can be repeated.

-- In which country a provider handles data, as it said with what it provided.
ALTER TABLE ${schema}${prefix}receipt_record ADD COLUMN IF NOT EXISTS provider_country VARCHAR;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (4, 3);
