package org.careerrelay.jdbc;

/** A kind of thing that a schema is made of. */
public enum SchemaPart {
    /** A table. */
    TABLE,
    /** A column of a table. */
    COLUMN,
    /** A primary key or a unique constraint. */
    CONSTRAINT,
    /** An index that is not a constraint's. */
    INDEX
}
