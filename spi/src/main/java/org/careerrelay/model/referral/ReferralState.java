package org.careerrelay.model.referral;

import java.util.EnumSet;
import java.util.Set;

/** The states of a referral (A09). "Counted" is no state but a ledger entry, "landed" an unverified counter. */
public enum ReferralState {
    /** A link was made. */
    ISSUED,
    /** The mail with the link was accepted by the mail server, or its letter given to a host that sends its mails itself. */
    MAILED,
    /** The person agreed. */
    CONSENTED,
    /** The agency's installation has taken the person's data. */
    SENT,
    /** The agency has had twice its time and has not answered (Q33); a late answer is still taken. */
    DISPUTED,
    /** The agency has answered; the answer says new, duplicate or refused. */
    ACKNOWLEDGED,
    /** The person withdrew before the agency answered. */
    WITHDRAWN,
    /** Nobody agreed in time. */
    EXPIRED,
    /** The company took the rejection or the link back before anybody agreed. */
    REVOKED;

    /**
     * Where a referral may go from here. A state may be passed over only where two things become known at once, such as an answer that
     * overtakes the note of its delivery: the engine then records both steps.
     *
     * @return the states that may follow
     */
    public Set<ReferralState> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(MAILED, EXPIRED, REVOKED);
            case MAILED -> EnumSet.of(CONSENTED, EXPIRED, REVOKED);
            case CONSENTED -> EnumSet.of(SENT, WITHDRAWN);
            case SENT -> EnumSet.of(ACKNOWLEDGED, DISPUTED, WITHDRAWN);
            case DISPUTED -> EnumSet.of(ACKNOWLEDGED, WITHDRAWN);
            case ACKNOWLEDGED, WITHDRAWN, EXPIRED, REVOKED -> EnumSet.noneOf(ReferralState.class);
        };
    }
}
