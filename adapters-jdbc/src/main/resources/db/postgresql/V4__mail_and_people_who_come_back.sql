-- Career Relay, version 4, for PostgreSQL 12 and up. Code of version 3 works on it.

-- In which country a provider handles data, as it said with what it provided.
ALTER TABLE ${schema}${prefix}receipt_record ADD COLUMN provider_country text;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (4, 3);
