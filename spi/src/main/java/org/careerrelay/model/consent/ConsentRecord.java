package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.careerrelay.model.OpaqueId;

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
        Instant validUntil) {

    /** Copies the sets. */
    public ConsentRecord {
        purposes = Set.copyOf(purposes);
        items = Set.copyOf(items);
    }

    /**
     * The same in another state.
     *
     * @param value the state
     * @return the changed record
     */
    public ConsentRecord in(ConsentState value) {
        return new ConsentRecord(
                id,
                referral,
                recipient,
                recipientSha256,
                country,
                value,
                purposes,
                items,
                notice,
                proof,
                givenAt,
                validUntil);
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
                && validUntil.equals(that.validUntil);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
