package org.careerrelay.provision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.provision.ProvisionExtract.Direction;
import org.careerrelay.model.provision.ProvisionExtract.Entry;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;

/**
 * Puts together all that was provided and received about a person. Whoever asks has been let in, and was written down, before. Thread-safe.
 */
public final class Extracts {

    private final Engine engine;

    /**
     * Reads records.
     *
     * @param engine what it works with
     */
    public Extracts(Engine engine) {
        this.engine = engine;
    }

    /**
     * The extract of one person. What was prepared and never left is no provision, and is not in it.
     *
     * @param unit the transaction
     * @param tenant who answers
     * @param people the person's pseudonyms
     * @param now the time
     * @return the extract
     */
    public ProvisionExtract of(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people, Instant now) {
        return of(
                tenant,
                unit.provisions().ofPeople(tenant, people),
                unit.provisions().receiptsOfPeople(tenant, people),
                now);
    }

    /**
     * The extract of one person whose records were looked up already: an erased person's have a pseudonym that nothing else has.
     *
     * @param tenant who answers
     * @param provided the records of what was provided
     * @param receipts the records of what was received
     * @param now the time
     * @return the extract
     */
    public ProvisionExtract of(
            TenantId tenant, Collection<ProvisionRecord> provided, Collection<ReceiptRecord> receipts, Instant now) {
        List<Entry> entries = new ArrayList<>();
        for (ProvisionRecord record : provided) {
            if (record.standing().state().isProvision()) {
                entries.add(provided(tenant, record));
            }
        }
        for (ReceiptRecord record : receipts) {
            entries.add(received(tenant, record));
        }
        entries.sort(Comparator.comparing(Entry::at));
        return new ProvisionExtract(now, entries);
    }

    private Entry provided(TenantId tenant, ProvisionRecord record) {
        return new Entry(
                Direction.PROVIDED,
                Objects.requireNonNullElse(record.standing().providedAt(), record.createdAt()),
                name(tenant, record.id(), record.principal()),
                record.recipientEntity(),
                record.country(),
                record.items(),
                record.legalBasis(),
                record.consent().reference(),
                "",
                record.standing().acknowledgedAt(),
                record.retainUntil(),
                record.dataOrigin());
    }

    private Entry received(TenantId tenant, ReceiptRecord record) {
        return new Entry(
                Direction.RECEIVED,
                record.receivedAt(),
                name(tenant, record.id(), record.principal()),
                record.providerEntity(),
                "",
                record.items(),
                record.legalBasis(),
                record.consent().reference(),
                record.acquisitionBackground(),
                null,
                record.retainUntil(),
                null);
    }

    private Pii<String> name(TenantId tenant, OpaqueId record, SealedRecord principal) {
        return Pii.of(engine.legal()
                .open(tenant, record, principal)
                .map(bytes -> Packed.unpack(bytes).get(0))
                .orElse(""));
    }
}
