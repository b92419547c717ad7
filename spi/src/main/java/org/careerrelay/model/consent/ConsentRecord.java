package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A person's consent to one recipient after one rejection; no name, no address (privacy, section 9).
 *
 * @param id its id
 * @param referral the referral it belongs to
 * @param recipient key of the agency that may receive the data
 * @param recipientSha256 hash of who that agency was when it was shown: legal name, country, licence; another one is not covered
 * @param country ISO 3166-1 alpha-2 code of the country the recipient handles it in
 * @param state where it stands: the state of the last event
 * @param purposes what was agreed to
 * @param items names of the fields that may be handed over
 * @param notice which notice was shown
 * @param proof that the actor was the addressee
 * @param givenAt when it was given
 * @param validUntil when it ends by itself
 * @param refused what was asked and not agreed to, or taken back since
 * @param decidedAt when the rejection was decided, which came first, or null for a consent of before schema 3
 * @param keepUntil until when the company may keep the person's contact and write again, or null where it may not (B05)
 * @param dueAt when it has to be looked at again because time goes by; {@link #NEVER}, or null where that was never thought of
 * @param givenStep number of the step by which what holds now was given: records of provision name it
 */
public record ConsentRecord(
        OpaqueId id,
        OpaqueId referral,
        String recipient,
        byte[] recipientSha256,
        String country,
        ConsentState state,
        Set<Purpose> purposes,
        Set<String> items,
        NoticeReference notice,
        AddresseeProof proof,
        Instant givenAt,
        Instant validUntil,
        Set<Purpose> refused,
        @Nullable Instant decidedAt,
        @Nullable Instant keepUntil,
        @Nullable Instant dueAt,
        int givenStep) {

    /** The step by which a consent is given, after the one by which it was asked for. */
    public static final int FIRST_GIVEN = 2;

    /** Later than anything that falls due. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Copies the sets. */
    public ConsentRecord {
        purposes = Set.copyOf(purposes);
        items = Set.copyOf(items);
        refused = Set.copyOf(refused);
    }

    /**
     * A consent as it was before schema 3.
     *
     * @param id see above
     * @param referral see above
     * @param recipient see above
     * @param recipientSha256 see above
     * @param country see above
     * @param state see above
     * @param purposes see above
     * @param items see above
     * @param notice see above
     * @param proof see above
     * @param givenAt see above
     * @param validUntil see above
     */
    public ConsentRecord(
            OpaqueId id,
            OpaqueId referral,
            String recipient,
            byte[] recipientSha256,
            String country,
            ConsentState state,
            Set<Purpose> purposes,
            Set<String> items,
            NoticeReference notice,
            AddresseeProof proof,
            Instant givenAt,
            Instant validUntil) {
        this(
                id,
                referral,
                recipient,
                recipientSha256,
                country,
                state,
                purposes,
                items,
                notice,
                proof,
                givenAt,
                validUntil,
                Set.of(),
                null,
                null,
                null,
                FIRST_GIVEN);
    }

    /**
     * Whether it was made sure here that it was the addressee who agreed.
     *
     * @return false for what was collected elsewhere: nothing is provided to anybody on the strength of it
     */
    public boolean isProven() {
        return proof.method() != AddresseeProof.Method.ATTESTED;
    }

    /**
     * What was decided of each purpose that was asked.
     *
     * @return true where it was agreed to, in the order of {@link Purpose}
     */
    public Map<Purpose, Boolean> decisions() {
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        refused.forEach(purpose -> decisions.put(purpose, false));
        purposes.forEach(purpose -> decisions.put(purpose, true));
        return Collections.unmodifiableMap(decisions);
    }

    /**
     * Whether a purpose may be relied on.
     *
     * @param purpose the purpose
     * @param now the time
     * @return true where it was agreed to and its time is not over; that of the permission to keep is its own
     */
    public boolean allows(Purpose purpose, Instant now) {
        if (!purposes.contains(purpose) || now.isBefore(givenAt)) {
            return false;
        }
        return purpose == Purpose.RECONTACT_RETENTION && keepUntil != null
                ? now.isBefore(keepUntil)
                : state.allowsProcessing() && now.isBefore(validUntil);
    }

    /**
     * The same in another state.
     *
     * @param value the state
     * @return the changed record
     */
    public ConsentRecord in(ConsentState value) {
        return with(value, purposes, refused, keepUntil, dueAt);
    }

    /**
     * The same to be looked at again at another time.
     *
     * @param value when
     * @return the changed record
     */
    public ConsentRecord dueAt(Instant value) {
        return with(state, purposes, refused, keepUntil, value);
    }

    /**
     * The same without purposes that were agreed to: they ended or were taken back.
     *
     * @param ended which
     * @return the changed record
     */
    public ConsentRecord without(Set<Purpose> ended) {
        Set<Purpose> left = new HashSet<>(purposes);
        Set<Purpose> gone = new HashSet<>(refused);
        ended.forEach(purpose -> {
            if (left.remove(purpose)) {
                gone.add(purpose);
            }
        });
        return with(state, left, gone, left.contains(Purpose.RECONTACT_RETENTION) ? keepUntil : null, dueAt);
    }

    private ConsentRecord with(
            ConsentState nowIn,
            Set<Purpose> agreed,
            Set<Purpose> notAgreed,
            @Nullable Instant keptUntil,
            @Nullable Instant nextDue) {
        return new ConsentRecord(
                id,
                referral,
                recipient,
                recipientSha256,
                country,
                nowIn,
                agreed,
                items,
                notice,
                proof,
                givenAt,
                validUntil,
                notAgreed,
                decidedAt,
                keptUntil,
                nextDue,
                givenStep);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentRecord that
                && id.equals(that.id)
                && referral.equals(that.referral)
                && recipient.equals(that.recipient)
                && Arrays.equals(recipientSha256, that.recipientSha256)
                && country.equals(that.country)
                && state == that.state
                && purposes.equals(that.purposes)
                && items.equals(that.items)
                && notice.equals(that.notice)
                && proof.equals(that.proof)
                && givenAt.equals(that.givenAt)
                && validUntil.equals(that.validUntil)
                && refused.equals(that.refused)
                && Objects.equals(decidedAt, that.decidedAt)
                && Objects.equals(keepUntil, that.keepUntil)
                && Objects.equals(dueAt, that.dueAt)
                && givenStep == that.givenStep;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
