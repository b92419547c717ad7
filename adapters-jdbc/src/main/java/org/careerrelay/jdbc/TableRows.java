package org.careerrelay.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow;
import org.jspecify.annotations.Nullable;

/**
 * A table as rows of an export.
 *
 * @param <R> type of a row
 * @param table its name, without schema and prefix
 * @param columns its columns, without the tenant
 * @param flags those of the columns that are true or false in the table, and one or nought here
 * @param order the columns by which rows are ordered, unique together with the tenant
 * @param filter which rows of the table are meant
 * @param type type of a row
 * @param reader makes a row of the columns, in their order
 */
record TableRows<R extends ExportedRow>(
        String table,
        Columns<R> columns,
        List<String> flags,
        List<Order> order,
        String filter,
        Class<R> type,
        Row.Reader<R> reader) {

    /**
     * A column by which rows are ordered.
     *
     * @param column its name
     * @param word whether it holds names of constants, which a database may order by the rules of a language
     */
    record Order(String column, boolean word) {

        static Order by(String column) {
            return new Order(column, false);
        }

        static Order byWord(String column) {
            return new Order(column, true);
        }

        String expression(Dialect dialect) {
            return word ? dialect.byBytes("t." + column) : "t." + column;
        }
    }

    static <R extends ExportedRow> TableRows<R> of(
            String table, Columns<R> columns, Class<R> type, Row.Reader<R> reader, Order... order) {
        return new TableRows<>(table, columns, List.of(), List.of(order), "TRUE", type, reader);
    }

    List<ExportedRow> read(Sql sql, TenantId tenant, @Nullable ExportedRow after, int limit) {
        List<String> columnsOfOrder =
                order.stream().map(by -> by.expression(sql.dialect())).toList();
        String template = "SELECT "
                + columns.list().stream().map(column -> selected(column.name())).collect(Collectors.joining(", "))
                + " FROM {" + table + "} t WHERE t.tenant = ? AND " + filter
                + (after == null ? "" : " AND " + sql.dialect().after(columnsOfOrder))
                + " ORDER BY " + String.join(", ", columnsOfOrder) + " LIMIT ?";
        Stream<@Nullable Object> from =
                after == null ? Stream.empty() : sql.dialect().placesAfter(key(type.cast(after)));
        return List.copyOf(sql.list(
                template,
                reader,
                Stream.concat(Stream.concat(Stream.of(tenant), from), Stream.of(limit))
                        .toArray()));
    }

    /** Deletes a tenant's rows; returns how many. */
    long erase(Sql sql, TenantId tenant) {
        return sql.write("DELETE FROM {" + table + "} WHERE tenant = ? AND " + filter.replace("t.", ""), tenant);
    }

    void restore(Sql sql, TenantId tenant, List<ExportedRow> rows) {
        String template = "INSERT INTO {" + table + "} (tenant, " + columns.names("")
                + ") SELECT CAST(? AS INTEGER) AS tenant, "
                + columns.list().stream().map(column -> inserted(column.name())).collect(Collectors.joining(", "))
                + " FROM {rows} ORDER BY r.ordinal";
        sql.write(template, tenant, columns.batch(rows.stream().map(type::cast).toList()));
    }

    private List<? extends @Nullable Object> key(R row) {
        return order.stream()
                .map(by -> columns.list().stream()
                        .filter(column -> column.name().equals(by.column()))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .apply(row))
                .toList();
    }

    private String selected(String column) {
        return flags.contains(column) ? "CASE WHEN t." + column + " THEN 1 ELSE 0 END" : "t." + column;
    }

    private String inserted(String column) {
        return flags.contains(column) ? "r." + column + " = 1" : "r." + column;
    }
}
