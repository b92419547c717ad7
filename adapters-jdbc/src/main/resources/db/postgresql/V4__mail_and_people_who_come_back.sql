-- Career Relay, version 4, for PostgreSQL 12 and up. Code of version 3 works on it.

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (4, 3);
