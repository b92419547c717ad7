package org.careerrelay.crash;

import java.time.Instant;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;

/** In the end both sides agree about every dispute, so that nothing may hold a credit any more. */
final class Disputes {

    private Disputes() {}

    /**
     * Both sides say of each dispute how it ends: one half releases its credit, the other half consumes it.
     *
     * @return whether all that had a credit reserved before was a dispute, since every deadline has passed, and none is one after
     */
    static Verdict settle(CareerRelay relay, Firm firm, Instant now) {
        Verdict.Trial trial = new Verdict.Trial(
                firm.key(), "after every deadline only a dispute holds a credit, until both sides agree");
        relay.company(firm.key()).introductions().stream()
                .filter(introduction -> introduction.use() == CreditUse.RESERVED)
                .forEach(holder -> trial.that(
                        holder.state() == IntroductionState.DISPUTED,
                        "introduction %s holds a credit and is %s",
                        holder.id(),
                        holder.state()));
        List<Introduction> disputes = disputes(relay, firm);
        for (int i = 0; i < disputes.size(); i++) {
            agree(relay, firm, disputes.get(i), i % 2 == 0, now);
        }
        disputes(relay, firm)
                .forEach(left -> trial.that(false, "introduction %s is in a dispute that both ended", left.id()));
        return trial.verdict();
    }

    /** The second word is not needed where the other side has said the same before. */
    private static void agree(CareerRelay relay, Firm firm, Introduction dispute, boolean release, Instant now) {
        Move company = release ? Move.RELEASE_BY_COMPANY : Move.CONSUME_BY_COMPANY;
        Move agency = release ? Move.RELEASE_BY_AGENCY : Move.CONSUME_BY_AGENCY;
        company.take(relay, firm, dispute.id(), now);
        agency.take(relay, firm, dispute.id(), now);
    }

    private static List<Introduction> disputes(CareerRelay relay, Firm firm) {
        return relay.company(firm.key()).introductions().stream()
                .filter(introduction -> introduction.state() == IntroductionState.DISPUTED)
                .toList();
    }
}
