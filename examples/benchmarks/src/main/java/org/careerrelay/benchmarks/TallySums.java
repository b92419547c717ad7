package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.TallyKind;

/** The sums of a period as they could be had at best: summed up by the database, from its table or from an index that holds all of it, and from one array. */
final class TallySums {

    private static final int KIND = 48;
    private static final long AMOUNT = (1L << KIND) - 1;

    private final Database database;
    private final String table;
    private final int tenant;
    private final Period period;
    private final long[] packed;

    private TallySums(Database database, String table, int tenant, Period period, long[] packed) {
        this.database = database;
        this.table = table;
        this.tenant = tenant;
        this.period = period;
        this.packed = packed;
    }

    /** Copies a company's rows into a table of their own, under an index that holds every column that is read, and into an array. */
    static TallySums of(Database database, Loaded loaded, Period period) throws SQLException {
        String own = Database.SCHEMA + "." + loaded.prefix() + "tally";
        String covered = Database.SCHEMA + "." + loaded.prefix() + "covered";
        int tenant = loaded.tenant().number();
        database.execute("CREATE TABLE " + covered + " AS SELECT * FROM " + own + " WHERE tenant = " + tenant);
        database.execute("CREATE INDEX ON " + covered + " (tenant, on_day, kind) INCLUDE (amount)");
        database.execute("VACUUM ANALYZE " + covered);
        return new TallySums(database, own, tenant, period, packed(database, own, tenant, period));
    }

    /** What the database sums up from the table of the tallies. */
    int grouped() throws SQLException {
        return grouped(table);
    }

    /** What the database sums up from the index alone. */
    int covered() throws SQLException {
        return grouped(table.substring(0, table.length() - "tally".length()) + "covered");
    }

    /** What a loop over one array sums up. */
    int folded() {
        long[] sums = new long[TallyKind.values().length];
        for (long tally : packed) {
            sums[(int) (tally >>> KIND)] += tally & AMOUNT;
        }
        long mixed = 0;
        for (long sum : sums) {
            mixed = 31 * mixed + sum;
        }
        return Long.hashCode(mixed);
    }

    private int grouped(String from) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT kind, sum(amount) FROM " + from
                        + " WHERE tenant = ? AND on_day >= ? AND on_day < ? GROUP BY kind")) {
            bind(statement, tenant, period);
            int mixed = 0;
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    mixed = 31 * mixed + Long.hashCode(result.getLong(2));
                }
            }
            return mixed;
        }
    }

    private static long[] packed(Database database, String table, int tenant, Period period) throws SQLException {
        List<Long> rows = new ArrayList<>();
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT kind, amount FROM " + table
                        + " WHERE tenant = ? AND on_day >= ? AND on_day < ? ORDER BY on_day")) {
            bind(statement, tenant, period);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add((long) TallyKind.valueOf(result.getString(1)).ordinal() << KIND | result.getLong(2));
                }
            }
        }
        return rows.stream().mapToLong(Long::longValue).toArray();
    }

    private static void bind(PreparedStatement statement, int tenant, Period period) throws SQLException {
        statement.setInt(1, tenant);
        statement.setObject(2, period.from());
        statement.setObject(3, period.to());
    }
}
