package org.careerrelay.intake;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.link.RejectionResult;
import org.jspecify.annotations.Nullable;

/** From what the engine did with an eligible row to the row's result. */
final class TakenRow {

    private TakenRow() {}

    static IntakeResult result(RowDecision.Eligible row, RejectionResult taken) {
        if (taken instanceof RejectionResult.Linked linked) {
            return result(row, IntakeOutcome.LINK, List.of(), linked.referral());
        }
        if (taken instanceof RejectionResult.WithoutLink) {
            return result(row, IntakeOutcome.NO_LINK, List.of(), null);
        }
        if (taken instanceof RejectionResult.Invalid invalid) {
            return result(row, outcome(invalid.violations()), invalid.violations(), null);
        }
        Violation conflict = new Violation(
                "application",
                "application.conflict",
                "同じ応募IDが別の内容で既に登録されています",
                "the same application was rejected before with another body");
        return result(row, IntakeOutcome.ERROR_CONFLICT, List.of(conflict), null);
    }

    private static IntakeResult result(
            RowDecision.Eligible row, IntakeOutcome outcome, List<Violation> more, @Nullable OpaqueId referral) {
        List<Violation> violations = new ArrayList<>(row.violations());
        violations.addAll(more);
        violations.sort(Violation.ORDER);
        return new IntakeResult(row.row(), row.rejection().application(), outcome, violations, referral);
    }

    /** The engine checks again by its own rules; the property it names says which error of a row that is. */
    private static IntakeOutcome outcome(List<Violation> violations) {
        List<String> properties = violations.stream()
                .map(violation -> violation.path().substring(violation.path().lastIndexOf('.') + 1))
                .toList();
        if (properties.contains("name")) {
            return IntakeOutcome.ERROR_NAME;
        }
        if (properties.contains("mail")) {
            return IntakeOutcome.ERROR_EMAIL;
        }
        return properties.contains("decidedAt") ? IntakeOutcome.ERROR_DECIDED_ON : IntakeOutcome.ERROR_APPLICATION;
    }
}
