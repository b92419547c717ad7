package org.careerrelay.jdbc;

import java.util.List;

/**
 * A table that batches are written to. Its first column is always {@code tenant}, which is not among the others.
 *
 * @param <T> type of a row
 * @param name its name, without schema and prefix
 * @param columns its columns, without the tenant
 * @param key the columns that are unique together with the tenant
 */
record Table<T>(String name, Columns<T> columns, List<String> key) {

    static <T> Table<T> of(String name, Columns<T> columns, String... key) {
        return new Table<>(name, columns, List.of(key));
    }

    /** The columns outside of the key. */
    List<String> others() {
        return columns.list().stream()
                .map(Columns.Column::name)
                .filter(column -> !key.contains(column))
                .toList();
    }

    /** An insertion: all but what happens when a key is there already. */
    String insertion(String alias) {
        return "INSERT INTO {" + name + "}" + alias + " (tenant, " + columns.names("") + ") " + source();
    }

    /** The rows with their tenant; its one parameter comes before those of the rows. */
    String source() {
        return "SELECT CAST(? AS INTEGER) AS tenant, " + columns.names("r.") + " FROM {rows}";
    }
}
