package org.careerrelay.provision;

import java.time.Instant;
import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.spi.storage.UnitOfWork;

/** Writes the recipient's records, in the transaction that takes what was received (APPI article 30; R-21). Thread-safe. */
public final class ReceiptWriting {

    private final Engine engine;

    /**
     * Writes records.
     *
     * @param engine what it works with
     */
    public ReceiptWriting(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes down what was received; what is written down already stays as it is.
     *
     * @param unit the transaction
     * @param tenant the recipient
     * @param received what was received
     * @param now the time
     */
    public void write(UnitOfWork unit, TenantId tenant, List<Received> received, Instant now) {
        if (received.isEmpty()) {
            return;
        }
        JurisdictionProfile rules = engine.jurisdiction(unit, tenant, now);
        unit.provisions()
                .insertReceipts(
                        tenant,
                        received.stream()
                                .map(each -> record(tenant, each, rules, now))
                                .toList());
    }

    private static String background(Received received) {
        Provenance told = received.provenance();
        if (told != null) {
            return told.acquisitionBackground();
        }
        return received.kind() == TransferKind.SELF_ENTRY ? Backgrounds.of(received.kind()) : "";
    }

    private ReceiptRecord record(TenantId tenant, Received received, JurisdictionProfile rules, Instant now) {
        OpaqueId id = engine.ids().next(tenant, now);
        Provenance told = received.provenance();
        return new ReceiptRecord(
                id,
                received.key(),
                received.kind(),
                received.subject(),
                received.person(),
                received.provider(),
                told == null ? null : told.provider(),
                told == null ? null : new Confirmation(received.confirmation(), now),
                background(received),
                told == null ? LegalBasis.CONSENT_27_1 : told.legalBasis(),
                new ConsentReference(received.consent(), told == null ? 0 : told.consentSequence()),
                engine.legal().seal(tenant, id, received.payload().principal()),
                received.payload().items(),
                RecordMethod.EACH,
                received.payload().sha256(),
                now,
                rules.retainUntil(DataClass.RECEIPT_RECORD, now),
                told == null ? null : told.country());
    }
}
