package org.careerrelay.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.pii.Pii;

/** What a row says of who somebody is. */
public final class RowApplicant {

    /** Applications of rows without a fault. Who is under age is counted and not kept. */
    private static final Set<IntakeOutcome> TAKEN =
            EnumSet.of(IntakeOutcome.SKIP_NOT_REJECTED, IntakeOutcome.SKIP_ROUTE, IntakeOutcome.HOLD_ROUTE);

    private static final int MAX_APPLICATION = 200;

    private RowApplicant() {}

    /**
     * The applicant of a row.
     *
     * @param row the row
     * @param decision what was decided about it
     * @return empty where something is wrong with the row, or it is of somebody under age
     */
    public static Optional<Applicant> of(IntakeRow row, RowDecision decision) {
        String application = TextForms.trimmed(row.get(IntakeField.APPLICATION_ID));
        boolean taken = decision instanceof RowDecision.Eligible
                || decision instanceof RowDecision.Decided decided
                        && TAKEN.contains(decided.result().outcome());
        if (!taken
                || application.isEmpty()
                || application.length() > MAX_APPLICATION
                || TextForms.hasControl(application)
                || TextForms.hasLoneSurrogate(application)) {
            return Optional.empty();
        }
        Optional<LocalDate> born = JapaneseDates.parse(row.get(IntakeField.BIRTH_DATE));
        return Optional.of(new Applicant(
                application,
                Pii.of(row.get(IntakeField.NAME)),
                Pii.of(row.get(IntakeField.NAME_KANA)),
                Pii.of(row.get(IntakeField.MAIL)),
                Pii.of(row.get(IntakeField.PHONE)),
                born.map(Pii::of).orElse(null)));
    }
}
