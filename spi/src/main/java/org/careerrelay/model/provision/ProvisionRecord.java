package org.careerrelay.model.provision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.SealedRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a provider writes down about one provision (APPI article 29, rule 20; R-21). There is one for each transfer, however often its message is
 * sent, and all of it but its {@link #standing()} stays as it was written.
 *
 * @param id its id
 * @param transferKey names the transfer; the same again is the same transfer
 * @param kind what is handed over in which way
 * @param subject the referral or introduction it belongs to
 * @param person the provider's pseudonym of the person
 * @param recipient key of the recipient
 * @param recipientEntity who the recipient was at that time
 * @param consent the consent it rests on
 * @param principal who the person was, sealed (本人を特定するに足りる事項): opened for an answer to that person only
 * @param items what is handed over, and nothing else
 * @param country ISO 3166-1 alpha-2 code of the country where the recipient handles it
 * @param crossBorder why it may go there
 * @param method how the record is made
 * @param payloadSha256 SHA-256 over what is handed over, as a proof
 * @param createdAt when the record was made
 * @param standing how far the provision has come
 * @param retainUntil until when it is kept
 * @param dataOrigin the country the person's data came from, where that is not the provider's own; or null. It stays with the data
 */
public record ProvisionRecord(
        OpaqueId id,
        String transferKey,
        TransferKind kind,
        OpaqueId subject,
        OpaqueId person,
        String recipient,
        LegalEntity recipientEntity,
        ConsentReference consent,
        SealedRecord principal,
        Set<DataItem> items,
        String country,
        CrossBorder crossBorder,
        RecordMethod method,
        byte[] payloadSha256,
        Instant createdAt,
        ProvisionStanding standing,
        Instant retainUntil,
        @Nullable String dataOrigin) {

    /** Copies the set. */
    public ProvisionRecord {
        items = Set.copyOf(items);
    }

    /**
     * On what it rests.
     *
     * @return the basis
     */
    public LegalBasis legalBasis() {
        return crossBorder.legalBasis();
    }

    /**
     * The same as it stands now.
     *
     * @param now how far the provision has come
     * @param until until when it is kept
     * @return the changed record
     */
    public ProvisionRecord with(ProvisionStanding now, Instant until) {
        return new ProvisionRecord(
                id,
                transferKey,
                kind,
                subject,
                person,
                recipient,
                recipientEntity,
                consent,
                principal,
                items,
                country,
                crossBorder,
                method,
                payloadSha256,
                createdAt,
                now,
                until,
                dataOrigin);
    }

    /**
     * The same for another content, of the same transfer.
     *
     * @param who who the person is, sealed
     * @param what the fields
     * @param sha256 SHA-256 over them
     * @return the changed record
     */
    public ProvisionRecord holding(SealedRecord who, Set<DataItem> what, byte[] sha256) {
        return new ProvisionRecord(
                id,
                transferKey,
                kind,
                subject,
                person,
                recipient,
                recipientEntity,
                consent,
                who,
                what,
                country,
                crossBorder,
                method,
                sha256,
                createdAt,
                standing,
                retainUntil,
                dataOrigin);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProvisionRecord that
                && id.equals(that.id)
                && transferKey.equals(that.transferKey)
                && kind == that.kind
                && subject.equals(that.subject)
                && person.equals(that.person)
                && recipient.equals(that.recipient)
                && recipientEntity.equals(that.recipientEntity)
                && consent.equals(that.consent)
                && principal.equals(that.principal)
                && items.equals(that.items)
                && country.equals(that.country)
                && crossBorder.equals(that.crossBorder)
                && method.equals(that.method)
                && Arrays.equals(payloadSha256, that.payloadSha256)
                && createdAt.equals(that.createdAt)
                && standing.equals(that.standing)
                && retainUntil.equals(that.retainUntil)
                && Objects.equals(dataOrigin, that.dataOrigin);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
