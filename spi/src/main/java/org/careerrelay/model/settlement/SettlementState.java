package org.careerrelay.model.settlement;

import java.util.EnumSet;
import java.util.Set;

/** Where a side's statement of a month stands. The name is what is stored. */
public enum SettlementState {
    /** The side has issued it; it does not change any more. */
    ISSUED,
    /** The other side agrees with it. */
    SIGNED_OFF,
    /** The other side does not agree with it, and said why. */
    DISPUTED,
    /** Both have agreed on what to make of the dispute. */
    RESOLVED;

    /**
     * What may follow.
     *
     * @return the states that may follow
     */
    public Set<SettlementState> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(SIGNED_OFF, DISPUTED);
            case DISPUTED -> EnumSet.of(RESOLVED);
            case SIGNED_OFF, RESOLVED -> EnumSet.noneOf(SettlementState.class);
        };
    }
}
