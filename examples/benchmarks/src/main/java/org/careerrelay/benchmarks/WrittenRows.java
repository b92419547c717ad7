package org.careerrelay.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows that one transaction has added, as the server's own binary copy of them. It knows which rows a transaction wrote: nothing
 * is listed here that could be forgotten.
 *
 * @param byTable the rows by the name of the table without its prefix
 */
record WrittenRows(Map<String, byte[]> byTable) {

    /** Changed in place: an update of the referrals is part of the limit, one of the balance row is left out of it. */
    private static final Set<String> CHANGED = Set.of("referral", "balance");

    /** Changed in place: how far the audit log of a tenant goes. */
    private static final Set<String> HEADS = Set.of("audit_head");

    /** Sums are added to rows that are there; what a limit has to write is one new row for each. */
    private static final String SUMS = "tally";

    private static final int EMPTY = 21; // bytes of a copy without rows: signature, flags, extension, trailer

    /**
     * Takes a copy of what was added by the transaction that counted last.
     *
     * @param connection to the database
     * @param prefix of the tables
     * @param call a number of its own for each call, to tell the sums of calls apart
     */
    static WrittenRows ofTheLastCount(Connection connection, String prefix, int call) throws SQLException, IOException {
        return of(connection, prefix, transaction(connection, prefix, "balance", "TRUE"), call, CHANGED);
    }

    /**
     * Takes a copy of what was added by the transaction that took an application.
     *
     * @param connection to the database
     * @param prefix of the tables
     * @param table that has a row for each application that is taken
     * @param application that was taken
     * @param call a number of its own for each call, to tell the sums of calls apart
     */
    static WrittenRows ofTheApplication(
            Connection connection, String prefix, String table, String application, int call)
            throws SQLException, IOException {
        return of(connection, prefix, transaction(connection, prefix, table, named(application)), call, HEADS);
    }

    /** The transaction that took a rejection, as the server numbers it. */
    static String ofRejection(Connection connection, String prefix, String application) throws SQLException {
        return transaction(connection, prefix, "rejection", named(application));
    }

    private static String named(String application) {
        return "application = '" + application + "'";
    }

    private static WrittenRows of(
            Connection connection, String prefix, String transaction, int call, Set<String> changed)
            throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        Map<String, byte[]> rows = new LinkedHashMap<>();
        for (String table : tables(connection, prefix)) {
            if (!changed.contains(table)) {
                String columns = table.equals(SUMS) ? "tenant, programme, on_day, kind, " + call + ", amount" : "*";
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                copies.copyOut(
                        "COPY (SELECT " + columns + " FROM " + Database.SCHEMA + "." + prefix + table
                                + " WHERE xmin = '" + transaction + "'::xid) TO STDOUT (FORMAT binary)",
                        bytes);
                if (bytes.size() > EMPTY) {
                    rows.put(table, bytes.toByteArray());
                }
            }
        }
        return new WrittenRows(rows);
    }

    /** Copies them into tables of another prefix, given with its schema. */
    void copyInto(Connection connection, String prefix) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Map.Entry<String, byte[]> entry : byTable.entrySet()) {
            copies.copyIn(
                    "COPY " + prefix + entry.getKey() + " FROM STDIN (FORMAT binary)",
                    new ByteArrayInputStream(entry.getValue()));
        }
    }

    private static String transaction(Connection connection, String prefix, String table, String which)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT xmin FROM " + Database.SCHEMA + "." + prefix + table + " WHERE " + which);
                ResultSet result = statement.executeQuery()) {
            if (!result.next()) {
                throw new IllegalStateException("nothing was written to " + table);
            }
            return result.getString(1);
        }
    }

    private static List<String> tables(Connection connection, String prefix) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT tablename FROM pg_tables WHERE schemaname = ? AND starts_with(tablename, ?) ORDER BY tablename")) {
            statement.setString(1, Database.SCHEMA);
            statement.setString(2, prefix);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    tables.add(result.getString(1).substring(prefix.length()));
                }
            }
        }
        return tables;
    }
}
