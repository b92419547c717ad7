package org.careerrelay.model.provision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.SealedRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient writes down about one receipt (APPI article 30, rule 24; R-21). It never changes.
 *
 * @param id its id
 * @param transferKey names the transfer, as the provider does
 * @param kind what was received in which way
 * @param subject what the recipient keeps it as: the received referral, or the introduction
 * @param person the recipient's pseudonym of the person
 * @param provider key of the provider
 * @param providerEntity who the provider is, or null where an installation older than version 3 sent it and did not say
 * @param confirmation how the recipient came to know, or null in that case
 * @param acquisitionBackground how the provider came to have the data (取得の経緯)
 * @param legalBasis on what it rests
 * @param consent the consent it rests on, as the provider names it
 * @param principal who the person was, sealed
 * @param items what was received
 * @param method how the record is made
 * @param payloadSha256 SHA-256 over what was received: the same as in the provider's record
 * @param receivedAt when
 * @param retainUntil until when it is kept
 * @param providerCountry ISO 3166-1 alpha-2 code of the country where the provider handles data, or null where it did not say
 */
public record ReceiptRecord(
        OpaqueId id,
        String transferKey,
        TransferKind kind,
        OpaqueId subject,
        OpaqueId person,
        String provider,
        @Nullable LegalEntity providerEntity,
        @Nullable Confirmation confirmation,
        String acquisitionBackground,
        LegalBasis legalBasis,
        ConsentReference consent,
        SealedRecord principal,
        Set<DataItem> items,
        RecordMethod method,
        byte[] payloadSha256,
        Instant receivedAt,
        Instant retainUntil,
        @Nullable String providerCountry) {

    /** Copies the set. */
    public ReceiptRecord {
        items = Set.copyOf(items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptRecord that
                && id.equals(that.id)
                && transferKey.equals(that.transferKey)
                && kind == that.kind
                && subject.equals(that.subject)
                && person.equals(that.person)
                && provider.equals(that.provider)
                && Objects.equals(providerEntity, that.providerEntity)
                && Objects.equals(confirmation, that.confirmation)
                && acquisitionBackground.equals(that.acquisitionBackground)
                && legalBasis == that.legalBasis
                && consent.equals(that.consent)
                && principal.equals(that.principal)
                && items.equals(that.items)
                && method.equals(that.method)
                && Arrays.equals(payloadSha256, that.payloadSha256)
                && receivedAt.equals(that.receivedAt)
                && retainUntil.equals(that.retainUntil)
                && Objects.equals(providerCountry, that.providerCountry);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
