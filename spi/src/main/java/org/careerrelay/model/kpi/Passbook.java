package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.PoolStanding;

/**
 * A programme from its first mail to its credits, as of the last publication: what a manager can explain line by line.
 *
 * @param agency key of the agency
 * @param agencyName its legal name
 * @param credits people, credits and progress
 * @param pool where the company stands in the pool of its group: of a member, whose people go over, the way to the next credit is the pool's (Q17)
 * @param steps from mails to people counted, always the same lines in the same order
 * @param lines the credits, the latest first
 * @param earlier how many credits came before these and are not listed
 */
public record Passbook(
        String agency,
        String agencyName,
        CreditSnapshot credits,
        PoolStanding pool,
        List<PassbookStep> steps,
        List<PassbookCredit> lines,
        long earlier) {

    /** Copies the lists. */
    public Passbook {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    /**
     * The same of a company that counts for itself.
     *
     * @param agency see above
     * @param agencyName see above
     * @param credits see above
     * @param steps see above
     * @param lines see above
     * @param earlier see above
     */
    public Passbook(
            String agency,
            String agencyName,
            CreditSnapshot credits,
            List<PassbookStep> steps,
            List<PassbookCredit> lines,
            long earlier) {
        this(agency, agencyName, credits, new PoolStanding.Alone(agency), steps, lines, earlier);
    }
}
