package org.careerrelay.model.pickup;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionKind;
import org.jspecify.annotations.Nullable;

/**
 * What an agency is shown: everything that waits for its word and that the gate lets go, the same however often it is looked at while it does.
 *
 * @param place the company and the agency
 * @param referrals the people handed over, in the order of their consents
 * @param words what people said since
 */
public record PickedUp(PickupPlace place, List<Person> referrals, List<Word> words) {

    /** Copies the lists. */
    public PickedUp {
        referrals = List.copyOf(referrals);
        words = List.copyOf(words);
    }

    /**
     * Somebody who was handed over and has no answer yet.
     *
     * @param referral the opaque reference, by which they are answered
     * @param consentedAt when they agreed
     * @param answers what they agreed to hand over
     */
    public record Person(OpaqueId referral, Instant consentedAt, RelayAnswers answers) {}

    /**
     * What a person said after the hand-over, and the agency has not confirmed yet.
     *
     * @param instruction its id, by which it is confirmed
     * @param referral the reference of the hand-over
     * @param kind what is to be done
     * @param at when the person said so
     * @param corrected the new values of a correction, or null for any other, and for one that nothing covers any more
     */
    public record Word(
            OpaqueId instruction,
            OpaqueId referral,
            InstructionKind kind,
            Instant at,
            @Nullable CorrectedItems corrected) {}
}
