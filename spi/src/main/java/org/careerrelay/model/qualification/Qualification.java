package org.careerrelay.model.qualification;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral stands on its way to a count. Opaque references and codes only; nothing in it is about a person.
 *
 * @param referral the referral
 * @param programme number of the programme
 * @param state where it stands
 * @param findings everything that was found, in the order of the checks; where it was approved, what was approved
 * @param since when the agency's answer was taken, or, before one, when somebody decided
 * @param holdUntil it does not count before this instant
 * @param decision who decided last, or null: nobody has
 * @param changedAt when it came into its state
 */
public record Qualification(
        OpaqueId referral,
        int programme,
        QualificationState state,
        List<Finding> findings,
        Instant since,
        Instant holdUntil,
        @Nullable Decision decision,
        Instant changedAt) {

    /** Copies the list. */
    public Qualification {
        findings = List.copyOf(findings);
    }

    /**
     * Somebody's decision.
     *
     * @param actor who decided, as an opaque reference
     * @param note why, in words that name nobody; may be empty
     */
    public record Decision(String actor, String note) {}

    /**
     * The same in another state.
     *
     * @param value the state
     * @param found what was found
     * @param at when
     * @return the changed qualification
     */
    public Qualification in(QualificationState value, List<Finding> found, Instant at) {
        return new Qualification(referral, programme, value, found, since, holdUntil, decision, at);
    }

    /**
     * The same, not to be counted before another instant.
     *
     * @param value the instant
     * @return the changed qualification
     */
    public Qualification heldUntil(Instant value) {
        return new Qualification(referral, programme, state, findings, since, value, decision, changedAt);
    }

    /**
     * The same with a decision.
     *
     * @param value the decision
     * @return the changed qualification
     */
    public Qualification decided(Decision value) {
        return new Qualification(referral, programme, state, findings, since, holdUntil, value, changedAt);
    }
}
