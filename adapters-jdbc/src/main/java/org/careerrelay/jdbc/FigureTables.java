package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import org.careerrelay.model.export.ExportedRow.OfFigureSnapshot;

/** The tables of figures as rows of an export. */
final class FigureTables {

    static final TableRows<OfFigureSnapshot> SNAPSHOTS = TableRows.of(
            "figure_snapshot",
            JdbcFigureSnapshots.TABLE.columns().in(OfFigureSnapshot::snapshot),
            OfFigureSnapshot.class,
            row -> new OfFigureSnapshot(JdbcFigureSnapshots.read(row)),
            by("period_begin"),
            by("period_end"));

    private FigureTables() {}
}
