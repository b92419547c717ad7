package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import org.careerrelay.model.export.ExportedRow.OfIntakeSource;

/** The tables about what comes from applicant tracking systems as rows of an export. */
final class IntakeTables {

    static final TableRows<OfIntakeSource> SOURCES = TableRows.of(
            "intake_source",
            JdbcIntakeSources.TABLE.columns().in(OfIntakeSource::source),
            OfIntakeSource.class,
            row -> new OfIntakeSource(JdbcIntakeSources.read(row)),
            by("name"));

    private IntakeTables() {}
}
