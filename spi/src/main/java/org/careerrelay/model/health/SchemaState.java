package org.careerrelay.model.health;

/**
 * How far the schema of a database is. A schema that is newer than the code is normal while instances are brought up to date one by one.
 *
 * @param applied the newest version that was applied, 0 where there is none
 * @param known the newest version that this code brings
 */
public record SchemaState(int applied, int known) {}
