package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.json.FigureSnapshotJson;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.storage.FigureSnapshotStore;

/**
 * Snapshots of figures.
 *
 * @param sql the transaction
 */
record JdbcFigureSnapshots(Sql sql) implements FigureSnapshotStore {

    static final Table<FigureSnapshot> TABLE = Table.of(
            "figure_snapshot",
            Columns.<FigureSnapshot>none()
                    .date("period_begin", snapshot -> snapshot.period().from())
                    .date("period_end", snapshot -> snapshot.period().to())
                    .instant("as_of", FigureSnapshot::asOf)
                    .instant("taken_at", FigureSnapshot::takenAt)
                    .text("figures", snapshot -> FigureSnapshotJson.writeFigures(snapshot.figures())),
            "period_begin",
            "period_end");

    private static final String PERIODS =
            "SELECT period_begin, period_end FROM {figure_snapshot} WHERE tenant = ? AND period_begin >= ?";

    private static final String READ = "SELECT " + TABLE.columns().names("t.") + """
             FROM {figure_snapshot} t
            WHERE t.tenant = ? AND t.period_begin >= ? AND t.period_end <= ? ORDER BY t.period_begin, t.period_end""";

    @Override
    public int keep(TenantId tenant, List<FigureSnapshot> snapshots) {
        Map<Period, FigureSnapshot> first = new HashMap<>();
        snapshots.forEach(snapshot -> first.putIfAbsent(snapshot.period(), snapshot));
        return first.isEmpty() ? 0 : sql.insertNew(TABLE, tenant, first.values());
    }

    @Override
    public Set<Period> periods(TenantId tenant, LocalDate since) {
        return Set.copyOf(sql.list(PERIODS, row -> new Period(row.date(1), row.date(2)), tenant, since));
    }

    @Override
    public List<FigureSnapshot> read(TenantId tenant, Period within) {
        return sql.list(READ, JdbcFigureSnapshots::read, tenant, within.from(), within.to());
    }

    static FigureSnapshot read(Row row) throws SQLException {
        Period period = new Period(row.date(1), row.date(2));
        return new FigureSnapshot(
                period, row.instant(3), row.instant(4), FigureSnapshotJson.readFigures(row.text(5), period));
    }
}
