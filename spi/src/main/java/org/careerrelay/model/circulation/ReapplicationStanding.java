package org.careerrelay.model.circulation;

import java.time.LocalDate;

/** What a company's policy says of an application (C05). It blocks nothing: the company decides. */
public sealed interface ReapplicationStanding {

    /** Of no earlier rejection is anything known here that may be looked at. */
    record NotRejectedBefore() implements ReapplicationStanding {}

    /**
     * Somebody who was rejected before, and need not wait.
     *
     * @param because why not
     */
    record Allowed(Because because) implements ReapplicationStanding {}

    /**
     * Somebody who was asked to wait and did not: their application came before the day, and the company decides what it makes of that. They are not invited
     * before it.
     *
     * @param day the first day on which they are asked to apply again
     */
    record ApplyAgainFrom(LocalDate day) implements ReapplicationStanding {}

    /** Why nobody need wait. */
    enum Because {
        /** The policy that held when they were rejected had nobody wait. */
        NO_COOL_OFF,
        /** The time is over. */
        COOL_OFF_OVER,
        /** They wait for another job alone. */
        OTHER_JOB
    }

    /**
     * Whether the company may invite this person: who is asked to wait is not invited meanwhile, and may apply all the same.
     *
     * @return false before the day
     */
    default boolean mayBeInvited() {
        return !(this instanceof ApplyAgainFrom);
    }
}
