package org.careerrelay.jdbc;

/** The types that a column of a batch can have. */
enum ColumnType {
    INT,
    LONG,
    TEXT,
    /** A text that is part of a key: some databases bound those. */
    KEY,
    ID,
    BYTES,
    INSTANT,
    DATE
}
