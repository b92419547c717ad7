package org.careerrelay.sequence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * One introduction under the default policy, from the requirements (A23, Q2, Q33): the credit is used at the joining, on the word of both
 * sides or the other side's silence for fourteen days; a dispute ends when both say the same; after 180 days without a step it is over.
 */
final class IntroductionModel {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Set<IntroductionState> OPEN = EnumSet.of(
            IntroductionState.REQUESTED,
            IntroductionState.PROPOSED,
            IntroductionState.INTERVIEWING,
            IntroductionState.ACCEPTED);

    final OpaqueId id;
    final long credit;
    IntroductionState state;
    private @Nullable Party reporter;
    private @Nullable Party offering;
    private @Nullable Resolution offer;
    private @Nullable Instant end;

    IntroductionModel(OpaqueId id, long credit, Instant now) {
        this.id = id;
        this.credit = credit;
        this.state = IntroductionState.REQUESTED;
        this.end = afterDays(now, 180);
    }

    private static Instant afterDays(Instant now, int days) {
        return now.atZone(JAPAN)
                .toLocalDate()
                .plusDays(days + 1L)
                .atStartOfDay(JAPAN)
                .toInstant();
    }

    boolean due(Instant now) {
        return end != null && end.compareTo(now) <= 0;
    }

    /** Where time alone leads. */
    void elapse() {
        close(state == IntroductionState.JOINING_REPORTED ? IntroductionState.JOINED : IntroductionState.TIMED_OUT);
    }

    /** Whether the step can be taken; whether it changes anything is seen by the state. */
    boolean take(CircleCommand.Move move, Party by, Instant now) {
        return switch (move) {
            case PROPOSED ->
                by == Party.AGENCY && state == IntroductionState.REQUESTED && on(now, IntroductionState.PROPOSED, OPEN);
            case WITHDRAWN -> by == Party.AGENCY && withdrawn(now);
            case INTERVIEWING ->
                by == Party.COMPANY && on(now, IntroductionState.INTERVIEWING, EnumSet.of(IntroductionState.PROPOSED));
            case ACCEPTED ->
                by == Party.COMPANY
                        && on(
                                now,
                                IntroductionState.ACCEPTED,
                                EnumSet.of(IntroductionState.PROPOSED, IntroductionState.INTERVIEWING));
            case JOINED -> joined(by, now);
            case DECLINED -> declined(by);
            case CONFIRMED -> confirmed(by);
            case DISPUTED -> disputed(by);
            case WOULD_CONSUME -> resolved(by, Resolution.CONSUME);
            case WOULD_RELEASE -> resolved(by, Resolution.RELEASE);
        };
    }

    private boolean on(Instant now, IntroductionState to, Set<IntroductionState> from) {
        if (from.contains(state)) {
            state = to;
            end = afterDays(now, 180);
        }
        return state == to;
    }

    /** The request is open again. */
    private boolean withdrawn(Instant now) {
        return (state == IntroductionState.PROPOSED || state == IntroductionState.INTERVIEWING)
                && on(now, IntroductionState.REQUESTED, OPEN);
    }

    private boolean joined(Party by, Instant now) {
        if (state == IntroductionState.ACCEPTED) {
            state = IntroductionState.JOINING_REPORTED;
            reporter = by;
            end = afterDays(now, 14);
        } else if (state == IntroductionState.JOINING_REPORTED && reporter != by) {
            close(IntroductionState.JOINED);
        }
        return state == IntroductionState.JOINING_REPORTED || state == IntroductionState.JOINED;
    }

    /** The agency may give up its own report; the company cannot take back its word that a free hire has joined. */
    private boolean declined(Party by) {
        if (OPEN.contains(state)
                || state == IntroductionState.JOINING_REPORTED && by == reporter && by == Party.AGENCY) {
            close(IntroductionState.DECLINED);
        } else if (state == IntroductionState.JOINING_REPORTED && by != reporter) {
            close(IntroductionState.DISPUTED);
        } else {
            return state == IntroductionState.DECLINED;
        }
        return true;
    }

    private boolean confirmed(Party by) {
        if (state == IntroductionState.JOINING_REPORTED && by != reporter) {
            close(IntroductionState.JOINED);
        }
        return state == IntroductionState.JOINED;
    }

    private boolean disputed(Party by) {
        if (state == IntroductionState.JOINING_REPORTED && by != reporter) {
            close(IntroductionState.DISPUTED);
        }
        return state == IntroductionState.DISPUTED;
    }

    private boolean resolved(Party by, Resolution outcome) {
        if (state != IntroductionState.DISPUTED) {
            return false;
        }
        if (offering != null && offering != by && offer == outcome) {
            close(outcome == Resolution.CONSUME ? IntroductionState.JOINED : IntroductionState.DECLINED);
        } else {
            offering = by;
            offer = outcome;
        }
        return true;
    }

    private void close(IntroductionState to) {
        state = to;
        end = null;
    }
}
