package org.careerrelay.spi.ats;

import java.time.Instant;
import org.careerrelay.model.intake.IntakeRow;

/** What an applicant tracking system tells by itself (H03). Messages may come twice, late and in any order. */
public sealed interface AtsEvent {

    /**
     * When it happened in the applicant tracking system: of two events about one application the later holds, whichever comes first.
     *
     * @return the time
     */
    Instant at();

    /**
     * An application was decided.
     *
     * @param at when
     * @param row the application, as a row of an export
     */
    record Decided(Instant at, IntakeRow row) implements AtsEvent {}

    /**
     * An application is open again: its rejection is taken back (A17).
     *
     * @param at when
     * @param application the company's id of the application
     */
    record Reopened(Instant at, String application) implements AtsEvent {}
}
