package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careerrelay.credit.Ageing.Owed;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Introduction;

/**
 * What an agency owes a company by its own record, which has answers and introductions but no ledger: every time the rule's people were accepted
 * as new its credits arose, and introductions use up the oldest first. Pure.
 */
final class OwnReckoning {

    private OwnReckoning() {}

    /**
     * Reckons.
     *
     * @param grants when the rule's number of people was reached, in order
     * @param each credits per grant
     * @param introductions what the company asked for
     * @return the credits that are not used up, the oldest first
     */
    static List<Owed> owed(List<Instant> grants, int each, Collection<Introduction> introductions) {
        long used = count(introductions, CreditUse.CONSUMED);
        long reserved = count(introductions, CreditUse.RESERVED);
        List<Owed> owed = new ArrayList<>();
        long number = 0;
        for (Instant granted : grants) {
            for (int i = 0; i < each; i++) {
                number++;
                if (number > used) {
                    owed.add(new Owed(granted, number <= used + reserved));
                }
            }
        }
        return owed;
    }

    private static long count(Collection<Introduction> introductions, CreditUse use) {
        return introductions.stream()
                .filter(introduction -> introduction.use() == use)
                .count();
    }
}
