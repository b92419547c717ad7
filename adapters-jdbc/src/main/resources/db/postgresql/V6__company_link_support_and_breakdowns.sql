-- Career Relay, version 6, for PostgreSQL 12 and up. Code of version 5 works on it.

-- == pages ==

-- == agency ==

-- == ats ==

-- == figures ==

-- == people ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (6, 5);
