-- Career Relay, version 5, for PostgreSQL 12 and up. Code of version 4 works on it.

-- == pages ==

-- == leavers ==

-- == pool ==

-- == figures ==

-- == ats ==

-- == agency ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (5, 4);
