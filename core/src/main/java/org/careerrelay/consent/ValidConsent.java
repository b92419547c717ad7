package org.careerrelay.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a hand-over is covered by a consent at one moment, for one recipient in one country and for the fields that are handed over
 * . It is made here and nowhere else, and a hand-over cannot be built without it: the compiler guards the gate. It is not kept: each
 * try to send obtains a new one.
 */
public final class ValidConsent {

    private final ConsentRecord record;

    private ValidConsent(ConsentRecord record) {
        this.record = record;
    }

    /**
     * Checks a consent.
     *
     * @param record the consent as it lies in storage now
     * @param transfer what is to be handed over
     * @param now the time
     * @return the proof; empty when the consent does not cover it
     */
    static Optional<ValidConsent> of(ConsentRecord record, Transfer transfer, Instant now) {
        return refusal(record, transfer, now).isEmpty() ? Optional.of(new ValidConsent(record)) : Optional.empty();
    }

    /** Why a consent does not cover what is to be handed over; empty when it does. */
    static Optional<Refusal> refusal(ConsentRecord record, Transfer transfer, Instant now) {
        if (!record.referral().equals(transfer.referral())) {
            return Optional.of(Refusal.OTHER_REFERRAL);
        }
        if (!record.state().allowsProcessing()
                || now.isBefore(record.givenAt())
                || !now.isBefore(record.validUntil())) {
            return Optional.of(Refusal.CONSENT_NOT_VALID);
        }
        if (!record.isProven()) {
            return Optional.of(Refusal.PROOF_ATTESTED);
        }
        if (!record.recipient().equals(transfer.recipient())) {
            return Optional.of(Refusal.OTHER_RECIPIENT);
        }
        if (!record.country().equals(transfer.country())) {
            return Optional.of(Refusal.COUNTRY_CHANGED);
        }
        if (!Arrays.equals(record.recipientSha256(), transfer.recipientSha256())) {
            return Optional.of(Refusal.RECIPIENT_CHANGED);
        }
        if (!record.purposes().containsAll(transfer.purposes())) {
            return Optional.of(Refusal.PURPOSE_MISSING);
        }
        return record.items().containsAll(transfer.items()) ? Optional.empty() : Optional.of(Refusal.ITEMS_WIDER);
    }

    /**
     * The consent.
     *
     * @return its id
     */
    public OpaqueId consent() {
        return record.id();
    }

    /**
     * The referral it belongs to.
     *
     * @return its id
     */
    public OpaqueId referral() {
        return record.referral();
    }

    /**
     * The only partner it holds for.
     *
     * @return key of the agency
     */
    public String recipient() {
        return record.recipient();
    }

    /**
     * The step by which it was given.
     *
     * @return its number
     */
    public int givenStep() {
        return record.givenStep();
    }

    /**
     * When it was given.
     *
     * @return the instant
     */
    public Instant givenAt() {
        return record.givenAt();
    }

    /**
     * Until when the person agrees to the company's being told how it goes on.
     *
     * @return the end of the consent, or null where they do not agree to that
     */
    public @Nullable Instant feedbackUntil() {
        return record.purposes().contains(Purpose.FEEDBACK_TO_COMPANY) ? record.validUntil() : null;
    }
}
