package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import org.careerrelay.model.export.ExportedRow.OfSupportEvent;
import org.careerrelay.model.export.ExportedRow.OfSupportTotals;

/** The tables of what agencies report as rows of an export. */
final class SupportTables {

    static final TableRows<OfSupportEvent> EVENTS = TableRows.of(
            "support_event",
            JdbcSupport.TABLE.columns().in(OfSupportEvent::event),
            OfSupportEvent.class,
            row -> new OfSupportEvent(JdbcSupport.read(row)),
            by("id"));

    static final TableRows<OfSupportTotals> TOTALS = TableRows.of(
            "support_totals",
            JdbcSupport.TOTALS.columns().in(OfSupportTotals::totals),
            OfSupportTotals.class,
            row -> new OfSupportTotals(JdbcSupport.readTotals(row)),
            by("id"));

    private SupportTables() {}
}
