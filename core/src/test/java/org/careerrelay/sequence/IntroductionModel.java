package org.careerrelay.sequence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.jspecify.annotations.Nullable;

/**
 * One introduction, from the requirements (A23, Q2, Q19, Q33): the credit is used at the agreed step, on the word of both sides or the other
 * side's silence for fourteen days; an early leave within the guarantee gives it back the same way; a dispute ends when both say the same;
 * after 180 days without a step it is over.
 */
final class IntroductionModel {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int IDLE_DAYS = 180;
    private static final int CONFIRMATION_DAYS = 14;
    private static final Set<IntroductionState> OPEN = EnumSet.of(
            IntroductionState.REQUESTED,
            IntroductionState.PROPOSED,
            IntroductionState.INTERVIEWING,
            IntroductionState.ACCEPTED);

    final OpaqueId id;
    final long credit;
    IntroductionState state = IntroductionState.REQUESTED;
    CreditUse use = CreditUse.RESERVED;
    private final Agreement agreement;
    private @Nullable IntroductionState claimed;
    private @Nullable Party claimant;
    private @Nullable LocalDate joinedOn;
    private @Nullable Party offering;
    private @Nullable Resolution offer;
    private @Nullable Instant end;

    IntroductionModel(Agreement agreement, OpaqueId id, long credit, Instant now) {
        this.agreement = agreement;
        this.id = id;
        this.credit = credit;
        this.end = after(day(now), IDLE_DAYS);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(JAPAN).toLocalDate();
    }

    private static Instant after(LocalDate day, int days) {
        return day.plusDays(days + 1L).atStartOfDay(JAPAN).toInstant();
    }

    boolean due(Instant now) {
        return end != null && end.compareTo(now) <= 0;
    }

    /** Where time alone leads: what was claimed holds, what nobody moves is over. */
    void elapse() {
        Instant at = end == null ? Instant.EPOCH : end;
        if (claimed != null) {
            holds(at);
        } else if (OPEN.contains(state)) {
            stop(IntroductionState.TIMED_OUT);
        } else {
            end = null; // the guarantee is over
        }
    }

    /** The same, as far as the credit stays where it is. */
    void quietly(Instant now) {
        while (due(now) && claimed == null && use != CreditUse.RESERVED) {
            elapse();
        }
    }

    /** Whether the step can be taken; whether it changes anything is seen by what is stored. */
    boolean take(CircleCommand.Move move, Party by, Instant now) {
        return switch (move) {
            case PROPOSED -> by == Party.AGENCY && proposed(now);
            case WITHDRAWN -> by == Party.AGENCY && withdrawn(now);
            case INTERVIEWING -> by == Party.COMPANY && interviewing(now);
            case ACCEPTED -> by == Party.COMPANY && accepted(now);
            case JOINED -> joined(by, now);
            case DECLINED -> declined(by);
            case LEFT_EARLY -> leftEarly(by, now);
            case CONFIRMED -> confirmed(by, now);
            case DISPUTED -> disputed(by);
            case WOULD_CONSUME -> resolved(by, Resolution.CONSUME, now);
            case WOULD_RELEASE -> resolved(by, Resolution.RELEASE, now);
        };
    }

    /** One person at a time. */
    private boolean proposed(Instant now) {
        if (state != IntroductionState.REQUESTED) {
            return false;
        }
        reach(IntroductionState.PROPOSED, Party.AGENCY, ConsumeAt.PROPOSAL, now);
        return true;
    }

    /** The request is open again. */
    private boolean withdrawn(Instant now) {
        if (state != IntroductionState.PROPOSED && state != IntroductionState.INTERVIEWING) {
            return false;
        }
        claimed = null;
        open(IntroductionState.REQUESTED, now);
        return true;
    }

    private boolean interviewing(Instant now) {
        if (state == IntroductionState.PROPOSED) {
            confirmedByGoingOn();
            open(IntroductionState.INTERVIEWING, now);
        }
        return state == IntroductionState.INTERVIEWING;
    }

    private boolean accepted(Instant now) {
        if (state == IntroductionState.PROPOSED || state == IntroductionState.INTERVIEWING) {
            reach(IntroductionState.ACCEPTED, Party.COMPANY, ConsumeAt.OFFER_ACCEPTANCE, now);
        }
        return state == IntroductionState.ACCEPTED;
    }

    private boolean joined(Party by, Instant now) {
        if (state == IntroductionState.ACCEPTED) {
            if (claimed != null && claimant == by) {
                return false;
            }
            confirmedByGoingOn();
            if (use == CreditUse.CONSUMED) {
                works(day(now));
            } else {
                state = IntroductionState.JOINING_REPORTED;
                claim(IntroductionState.JOINED, by, now);
                joinedOn = day(now);
            }
        } else if (state == IntroductionState.JOINING_REPORTED && claimant != by) {
            holds(now);
        }
        return state == IntroductionState.JOINING_REPORTED || state == IntroductionState.JOINED;
    }

    /** The agency may give up what is only claimed; the company cannot take back its own word. */
    private boolean declined(Party by) {
        if (state == IntroductionState.DECLINED) {
            return true;
        }
        if (!OPEN.contains(state) && state != IntroductionState.JOINING_REPORTED) {
            return false;
        }
        if (claimed == null) {
            stop(IntroductionState.DECLINED);
        } else if (claimed == IntroductionState.JOINED && claimant != by) {
            dispute();
        } else if (by == Party.AGENCY) {
            use = CreditUse.RELEASED;
            stop(IntroductionState.DECLINED);
        } else if (claimant == by) {
            return false;
        } else {
            use = CreditUse.CONSUMED;
            stop(IntroductionState.DECLINED);
        }
        return true;
    }

    private boolean leftEarly(Party by, Instant now) {
        if (state == IntroductionState.LEFT_EARLY) {
            return true;
        }
        if (state != IntroductionState.JOINED || joinedOn == null || day(now).isBefore(joinedOn)) {
            return false;
        }
        if (claimed != null) {
            if (claimant != by) {
                holds(now);
            }
        } else if (end != null && !day(now).isAfter(joinedOn.plusDays(agreement.guaranteeDays()))) {
            claim(IntroductionState.LEFT_EARLY, by, now);
        } else {
            stop(IntroductionState.LEFT_EARLY);
        }
        return true;
    }

    private boolean confirmed(Party by, Instant now) {
        if (claimed == null) {
            return use == CreditUse.CONSUMED || use == CreditUse.RESTORED;
        }
        if (claimant == by || state == IntroductionState.DISPUTED) {
            return false;
        }
        holds(now);
        return true;
    }

    private boolean disputed(Party by) {
        if (state != IntroductionState.DISPUTED && claimed != null && claimant != by) {
            dispute();
        }
        return state == IntroductionState.DISPUTED;
    }

    private boolean resolved(Party by, Resolution outcome, Instant now) {
        if (state != IntroductionState.DISPUTED) {
            return false;
        }
        if (offering == null || offering == by || offer != outcome) {
            offering = by;
            offer = outcome;
            return true;
        }
        offering = null;
        if (claimed == IntroductionState.LEFT_EARLY) {
            use = outcome == Resolution.RELEASE ? CreditUse.RESTORED : CreditUse.CONSUMED;
            stop(IntroductionState.LEFT_EARLY);
        } else if (outcome == Resolution.RELEASE) {
            use = CreditUse.RELEASED;
            stop(IntroductionState.DECLINED);
        } else {
            state = claimed == IntroductionState.JOINED ? IntroductionState.JOINING_REPORTED : claimed;
            holds(now);
        }
        return true;
    }

    /** Both sides agree on what was claimed, or nobody objected. */
    private void holds(Instant now) {
        IntroductionState what = claimed;
        claimed = null;
        if (what == IntroductionState.LEFT_EARLY) {
            use = CreditUse.RESTORED;
            stop(IntroductionState.LEFT_EARLY);
        } else if (what == IntroductionState.JOINED) {
            works(joinedOn == null ? day(now) : joinedOn);
        } else {
            use = CreditUse.CONSUMED;
            open(state, now);
        }
    }

    private void confirmedByGoingOn() {
        if (claimed != null) {
            use = CreditUse.CONSUMED;
            claimed = null;
        }
    }

    private void reach(IntroductionState to, Party by, ConsumeAt consumes, Instant now) {
        confirmedByGoingOn();
        open(to, now);
        if (use == CreditUse.RESERVED && agreement.consumeAt() == consumes) {
            claim(to, by, now);
        }
    }

    private void works(LocalDate on) {
        state = IntroductionState.JOINED;
        use = CreditUse.CONSUMED;
        claimed = null;
        joinedOn = on;
        end = agreement.guaranteeDays() == 0 ? null : after(on, agreement.guaranteeDays() + CONFIRMATION_DAYS);
    }

    private void open(IntroductionState to, Instant now) {
        state = to;
        end = after(day(now), IDLE_DAYS);
    }

    private void claim(IntroductionState what, Party by, Instant now) {
        claimed = what;
        claimant = by;
        end = after(day(now), CONFIRMATION_DAYS);
    }

    private void dispute() {
        state = IntroductionState.DISPUTED;
        end = null;
    }

    /** It is over; a credit that was only reserved is free again. */
    private void stop(IntroductionState to) {
        state = to;
        use = use == CreditUse.RESERVED ? CreditUse.RELEASED : use;
        claimed = null;
        end = null;
    }
}
