package org.careerrelay.model.introduction;

import java.util.EnumSet;
import java.util.Set;

/** The states of an introduction (A23). The credit is reserved from the request on and resolved exactly once (INV-8). */
public enum IntroductionState {
    /** The company asked; a credit is reserved. */
    REQUESTED,
    /** The agency proposed somebody. */
    PROPOSED,
    /** The company is talking with them. */
    INTERVIEWING,
    /** Both agreed on the employment. */
    ACCEPTED,
    /** One side reported the joining; the credit stays reserved until the other side confirms, or says that it is not so. */
    JOINING_REPORTED,
    /** The person joined; the credit is consumed. */
    JOINED,
    /** One side ended it; the credit is released. */
    DECLINED;

    /**
     * Where an introduction may go from here.
     *
     * @return the states that may follow
     */
    public Set<IntroductionState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(PROPOSED, DECLINED);
            case PROPOSED -> EnumSet.of(INTERVIEWING, ACCEPTED, DECLINED);
            case INTERVIEWING -> EnumSet.of(ACCEPTED, DECLINED);
            case ACCEPTED -> EnumSet.of(JOINING_REPORTED, DECLINED);
            case JOINING_REPORTED -> EnumSet.of(JOINED, DECLINED);
            case JOINED, DECLINED -> EnumSet.noneOf(IntroductionState.class);
        };
    }
}
