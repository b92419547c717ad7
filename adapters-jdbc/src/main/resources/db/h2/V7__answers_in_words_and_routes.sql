-- Career Relay, version 7, for H2 2.2.220 and up. Code of version 6 works on it. As in version 1, each statement can be repeated.

-- == survey ==

-- == routes ==

-- == recognition ==

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (7, 6);
