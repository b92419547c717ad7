-- Career Relay, version 7, for PostgreSQL 12 and up. Code of version 6 works on it.

-- By which way a link goes, where code of version 6 has no word for it.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN link_route text;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (7, 6);
