package org.careerrelay.examples.tour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;

/** Decides at the agency, in the order in which people agreed: some are refused, the others are new or known. */
final class AgencyClerk {

    private static final double REFUSED = 0.04;

    private final Chance chance;

    AgencyClerk(Chance chance) {
        this.chance = chance;
    }

    /** Decides on referrals; somebody who comes twice among them is known the second time. */
    List<InboxAnswer> decide(List<InboxReferral> referrals) {
        Set<OpaqueId> registered = new HashSet<>();
        List<InboxAnswer> answers = new ArrayList<>();
        for (InboxReferral referral : referrals) {
            boolean known = referral.known() || registered.contains(referral.person());
            AgencyAnswer answer = answer(referral, known);
            if (answer == AgencyAnswer.ACCEPTED_NEW) {
                registered.add(referral.person());
            }
            answers.add(new InboxAnswer(referral.company(), referral.referral(), answer));
        }
        return answers;
    }

    private AgencyAnswer answer(InboxReferral referral, boolean known) {
        if (chance.happens("refuse", referral.answers().mail().reveal(), REFUSED)) {
            return AgencyAnswer.REFUSED;
        }
        return known ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.ACCEPTED_NEW;
    }
}
