package org.careerrelay.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;

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
        boolean covered = record.state().allowsProcessing()
                && !now.isBefore(record.givenAt())
                && now.isBefore(record.validUntil())
                && record.referral().equals(transfer.referral())
                && record.recipient().equals(transfer.recipient())
                && Arrays.equals(record.recipientSha256(), transfer.recipientSha256())
                && record.country().equals(transfer.country())
                && record.purposes().contains(Purpose.AGENCY_REGISTRATION)
                && record.items().containsAll(transfer.items());
        return covered ? Optional.of(new ValidConsent(record)) : Optional.empty();
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
     * When it was given.
     *
     * @return the instant
     */
    public Instant givenAt() {
        return record.givenAt();
    }
}
