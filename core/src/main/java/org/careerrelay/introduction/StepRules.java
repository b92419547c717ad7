package org.careerrelay.introduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.engine.Inputs;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.text.Violations;

/** What a step must be like, whatever it follows. */
final class StepRules {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private StepRules() {}

    /** All that is wrong with a step. */
    static List<Violation> violations(Inputs inputs, Step step, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        Decline decline = step.decline();
        if (decline != null) {
            violations.addAll(inputs.violations(decline, "decline"));
            if (violations.isEmpty() && !decline.reason().isGivenBySide()) {
                violations.add(Violations.of("decline.reason", "decline-reason.engine"));
            }
        }
        LocalDate on = step.on();
        if (on != null && on.isAfter(today)) {
            violations.add(Violations.of("on", "day.future"));
        }
        if (on != null && on.isBefore(EARLIEST)) {
            violations.add(Violations.of("on", "day.too-early"));
        }
        return violations;
    }

    static void check(Inputs inputs, Step step, LocalDate today) {
        List<Violation> violations = violations(inputs, step, today);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }
}
