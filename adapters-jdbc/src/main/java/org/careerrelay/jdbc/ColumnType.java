package org.careerrelay.jdbc;

/** The types that a column of a batch can have. */
enum ColumnType {
    INT,
    LONG,
    TEXT,
    ID,
    BYTES,
    INSTANT,
    DATE
}
