package org.careerrelay.jdbc;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An update or a deletion of many rows by what a source says.
 *
 * @param table the table, known as {@code t}
 * @param key the columns that find a row of it, tenant apart
 * @param source a query, known as {@code r}, that has the tenant and the key among its columns and takes all the parameters
 * @param locking where the rows of the table are locked, before any of them is changed
 * @param guard what else must hold of the row when it is changed
 * @param set the assignments, or empty to delete
 */
record Change(String table, List<String> key, String source, Locking locking, String guard, String set) {

    /** Where rows are locked. */
    enum Locking {
        /** Here, in the order of their keys. */
        HERE,
        /** By the source. */
        BY_SOURCE,
        /** By an earlier statement of the transaction, they or the rows they belong to. */
        BEFORE
    }

    Change(String table, List<String> key, String source, String guard, String set) {
        this(table, key, source, Locking.HERE, guard, set);
    }

    /** Of rows that an earlier statement has locked. */
    static Change ofLocked(String table, List<String> key, String source, String guard, String set) {
        return new Change(table, key, source, Locking.BEFORE, guard, set);
    }

    /** That two rows have the same tenant and key. */
    String same(String one, String other) {
        return one + ".tenant = " + other + ".tenant"
                + key.stream()
                        .map(column -> " AND " + one + "." + column + " = " + other + "." + column)
                        .collect(Collectors.joining());
    }

    /** The tenant and the key. */
    String columns(String qualifier) {
        return qualifier + ".tenant"
                + key.stream().map(column -> ", " + qualifier + "." + column).collect(Collectors.joining());
    }
}
