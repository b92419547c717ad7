-- Career Relay, version 7, for H2 2.2.220 and up. Code of version 6 works on it. As in version 1, each statement can be repeated.

-- By which way a link goes, where code of version 6 has no word for it.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS link_route VARCHAR;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (7, 6);
