package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import org.careerrelay.model.export.ExportedRow.OfExitCase;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;
import org.careerrelay.model.export.ExportedRow.OfReconnection;
import org.careerrelay.model.export.ExportedRow.OfStepUp;

/** The tables about people's lives with a company as rows of an export. */
final class CirculationTables {

    static final TableRows<OfLifecycleEvent> LIFECYCLE = TableRows.of(
            "lifecycle_event",
            JdbcLifecycle.TABLE.columns().in(OfLifecycleEvent::event),
            OfLifecycleEvent.class,
            row -> new OfLifecycleEvent(JdbcLifecycle.read(row)),
            by("id"));

    static final TableRows<OfExitCase> EXIT_CASES = TableRows.of(
            "exit_case",
            JdbcExitCases.TABLE.columns().in(OfExitCase::exitCase),
            OfExitCase.class,
            row -> new OfExitCase(JdbcExitCases.read(row)),
            by("id"));

    static final TableRows<OfReconnection> RECONNECTIONS = TableRows.of(
            "reconnection",
            JdbcReconnections.TABLE.columns().in(OfReconnection::reconnection),
            OfReconnection.class,
            row -> new OfReconnection(JdbcReconnections.read(row)),
            by("id"));

    static final TableRows<OfStepUp> STEP_UPS = TableRows.of(
            "step_up",
            JdbcStepUps.TABLE.columns().in(OfStepUp::stepUp),
            OfStepUp.class,
            row -> new OfStepUp(JdbcStepUps.read(row)),
            by("id"));

    private CirculationTables() {}
}
