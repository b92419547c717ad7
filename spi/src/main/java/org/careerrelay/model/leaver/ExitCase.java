package org.careerrelay.model.leaver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * An exit case as it lies in storage: under a pseudonym, without what was said (C16, C17).
 *
 * @param id its id
 * @param key the company's key of it
 * @param person pseudonym of the person
 * @param reference the company's id of the person
 * @param state where it stands
 * @param openedOn from when it is known that they mean to leave
 * @param interviewedOn the day of the interview, or null
 * @param interviewedBy who held it, as an opaque reference, or null
 * @param reasons why they leave, the main reason first; empty before an interview
 * @param decidedOn the day of the decision, or null
 * @param lastDay the last day on which they work here, or null
 * @param recordedBy who recorded the last step, as an opaque reference
 * @param changedAt when that was
 */
public record ExitCase(
        OpaqueId id,
        String key,
        OpaqueId person,
        String reference,
        ExitState state,
        LocalDate openedOn,
        @Nullable LocalDate interviewedOn,
        @Nullable String interviewedBy,
        List<ExitReason> reasons,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate lastDay,
        String recordedBy,
        Instant changedAt) {

    /** Copies the list. */
    public ExitCase {
        reasons = List.copyOf(reasons);
    }

    /**
     * One that is new.
     *
     * @param id see above
     * @param step what opened it
     * @param person see above
     * @param actor who recorded that
     * @param at when
     * @return the case
     */
    public static ExitCase opened(OpaqueId id, ExitStep.Opened step, OpaqueId person, String actor, Instant at) {
        return new ExitCase(
                id,
                step.exitCase(),
                person,
                step.reference(),
                ExitState.OPEN,
                step.on(),
                null,
                null,
                List.of(),
                null,
                null,
                actor,
                at);
    }

    /**
     * The same after an interview.
     *
     * @param interview the interview
     * @param actor who recorded it
     * @param at when
     * @return the changed case
     */
    public ExitCase after(ExitInterview interview, String actor, Instant at) {
        return new ExitCase(
                id,
                key,
                person,
                reference,
                state == ExitState.OPEN ? ExitState.INTERVIEWED : state,
                openedOn,
                interview.on(),
                interview.by(),
                interview.reasons(),
                decidedOn,
                lastDay,
                actor,
                at);
    }

    /**
     * The same after a decision.
     *
     * @param to the state
     * @param on the day of the decision
     * @param last the last day on which they work here, or null
     * @param actor who recorded it
     * @param at when
     * @return the changed case
     */
    public ExitCase decided(ExitState to, LocalDate on, @Nullable LocalDate last, String actor, Instant at) {
        return new ExitCase(
                id, key, person, reference, to, openedOn, interviewedOn, interviewedBy, reasons, on, last, actor, at);
    }
}
