package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;
import static org.careerrelay.jdbc.TableRows.Order.byWord;

import org.careerrelay.model.export.ExportedRow.OfFigureSnapshot;
import org.careerrelay.model.export.ExportedRow.OfGroupTally;

/** The tables of figures as rows of an export. */
final class FigureTables {

    static final TableRows<OfFigureSnapshot> SNAPSHOTS = TableRows.of(
            "figure_snapshot",
            JdbcFigureSnapshots.TABLE.columns().in(OfFigureSnapshot::snapshot),
            OfFigureSnapshot.class,
            row -> new OfFigureSnapshot(JdbcFigureSnapshots.read(row)),
            by("period_begin"),
            by("period_end"));

    static final TableRows<OfGroupTally> GROUPS = TableRows.of(
            "tally_group",
            GroupSums.TABLE.columns().in(OfGroupTally::tally),
            OfGroupTally.class,
            row -> new OfGroupTally(GroupSums.read(row)),
            by("on_month"),
            by("programme"),
            byWord("grouping_kind"),
            byWord("group_name"),
            byWord("kind"));

    private FigureTables() {}
}
