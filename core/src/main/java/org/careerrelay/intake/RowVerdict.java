package org.careerrelay.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeOutcome;

/** Everything found out about a row: the outcomes that apply, of which the first in the order of the enumeration decides, and all faults. */
final class RowVerdict {

    private final Set<IntakeOutcome> outcomes = EnumSet.noneOf(IntakeOutcome.class);
    private final List<Violation> violations = new ArrayList<>();

    /** An outcome that applies without anything being wrong with the row. */
    void outcome(IntakeOutcome outcome, boolean applies) {
        if (applies) {
            outcomes.add(outcome);
        }
    }

    void fault(IntakeOutcome outcome, RowFault fault) {
        outcomes.add(outcome);
        violations.add(fault.violation());
    }

    void fault(IntakeOutcome outcome, Optional<Violation> violation) {
        violation.ifPresent(found -> faults(outcome, List.of(found)));
    }

    void faults(IntakeOutcome outcome, List<Violation> found) {
        outcome(outcome, !found.isEmpty());
        violations.addAll(found);
    }

    /** Something wrong that decides nothing. */
    void note(RowFault fault) {
        violations.add(fault.violation());
    }

    Optional<IntakeOutcome> outcome() {
        return outcomes.stream().findFirst();
    }

    List<Violation> violations() {
        return violations.stream().sorted(Violation.ORDER).toList();
    }
}
