package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.credit.CreditSnapshot;

/**
 * A programme from its first mail to its credits, as of the last publication: what a manager can explain line by line.
 *
 * @param agency key of the agency
 * @param agencyName its legal name
 * @param credits people, credits and progress
 * @param steps from mails to people counted, always the same lines in the same order
 * @param lines the credits, the latest first
 * @param earlier how many credits came before these and are not listed
 */
public record Passbook(
        String agency,
        String agencyName,
        CreditSnapshot credits,
        List<PassbookStep> steps,
        List<PassbookCredit> lines,
        long earlier) {

    /** Copies the lists. */
    public Passbook {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }
}
