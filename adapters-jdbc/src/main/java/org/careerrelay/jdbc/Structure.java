package org.careerrelay.jdbc;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tables are made of, as the scripts say or as they are found. Names are in lower case, without schema and prefix.
 *
 * @param tables by name
 */
record Structure(SortedMap<String, Shape> tables) {

    Structure() {
        this(new TreeMap<>());
    }

    Shape table(String name) {
        return tables.computeIfAbsent(name, key -> new Shape());
    }

    /**
     * A table.
     *
     * @param columns by name
     * @param keys primary key and unique constraints by name; where the database has names of its own for them, by those
     * @param indexes the others, by name
     */
    record Shape(SortedMap<String, Column> columns, SortedMap<String, Key> keys, SortedMap<String, Index> indexes) {

        Shape() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }
    }

    /**
     * A column.
     *
     * @param type as the catalog calls it
     * @param nullable whether it takes null
     * @param filled whether it has a value without being given one
     * @param collation the order of its texts, or empty where that of the table or the database is meant
     */
    record Column(String type, boolean nullable, boolean filled, String collation) {

        /** Whether a column that was found does what this one says. */
        boolean isMetBy(Column found) {
            return type.equals(found.type)
                    && nullable == found.nullable
                    && (!filled || found.filled)
                    && (collation.isEmpty() || collation.equals(found.collation));
        }

        @Override
        public String toString() {
            return type
                    + (collation.isEmpty() ? "" : " COLLATE " + collation)
                    + (nullable ? "" : " NOT NULL")
                    + (filled ? " with a default" : "");
        }
    }

    /**
     * A primary key or a unique constraint.
     *
     * @param primary whether it is the primary key
     * @param columns in order
     */
    record Key(boolean primary, List<String> columns) {

        @Override
        public String toString() {
            return (primary ? "PRIMARY KEY (" : "UNIQUE (") + String.join(", ", columns) + ")";
        }
    }

    /**
     * An index.
     *
     * @param columns in order, or expressions
     * @param condition which rows are in it, without blanks, brackets and casts; empty for all
     */
    record Index(List<String> columns, String condition) {

        @Override
        public String toString() {
            return "(" + String.join(", ", columns) + ")" + (condition.isEmpty() ? "" : " WHERE " + condition);
        }
    }
}
