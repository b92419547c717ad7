package org.careerrelay.simulation;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.text.Violations;

/**
 * What a company assumes (D26). All of it is declared by whoever asks; nothing is taken from a record, and nothing is stored.
 *
 * @param months how many months, 1 to 120
 * @param rejectedPerMonth people who receive a link in a month, 0 to 1,000,000
 * @param registration the share of them who come to count: they consent, and are new to the agency
 * @param rule how many people earn how many credits
 * @param conversion the share of credits that end with a joining: ten to one is what is earned, not what comes of it (Q12)
 * @param feePerHire what a hire through the agency costs without a credit, 0 to 100,000,000 yen
 * @param cost what taking part costs in all these months, 0 to 100,000,000,000 yen
 */
public record Assumptions(
        int months,
        long rejectedPerMonth,
        Share registration,
        CreditRule rule,
        Share conversion,
        Yen feePerHire,
        Yen cost) {

    private static final int LONGEST = 120;
    private static final long MOST = 1_000_000;
    private static final long DEAREST = 100_000_000;
    private static final long COSTLIEST = 100_000_000_000L;

    /** Refuses what lies outside of these bounds, with all that does: within them every figure is exact. */
    public Assumptions {
        List<Violation> violations = new ArrayList<>();
        between("months", months, 1, LONGEST, violations);
        between("rejectedPerMonth", rejectedPerMonth, 0, MOST, violations);
        between("rule.threshold", rule.threshold(), 1, 1000, violations);
        between("rule.grant", rule.grant(), 1, 100, violations);
        between("feePerHire", feePerHire.amount(), 0, DEAREST, violations);
        between("cost", cost.amount(), 0, COSTLIEST, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static void between(String path, long value, long least, long most, List<Violation> violations) {
        if (value < least || value > most) {
            violations.add(Violations.of(path, "simulation.range"));
        }
    }
}
