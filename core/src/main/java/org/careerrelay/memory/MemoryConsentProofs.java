package org.careerrelay.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.export.ExportedRow.OfConsentProof;
import org.careerrelay.spi.storage.ConsentProofStore;

/** Proofs by consent. */
final class MemoryConsentProofs implements ConsentProofStore {

    private final PerTenant<Table<OpaqueId, ConsentProof, Map<OpaqueId, ConsentProof>>> proofs;

    MemoryConsentProofs(Transaction transaction) {
        proofs = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public void put(TenantId tenant, List<ConsentProof> rows) {
        rows.forEach(proof -> proofs.of(tenant).put(proof.consent(), copy(proof)));
    }

    @Override
    public List<ConsentProof> lock(TenantId tenant, Collection<OpaqueId> consents) {
        return Find.all(proofs.of(tenant).rows(), consents).stream()
                .map(MemoryConsentProofs::copy)
                .toList();
    }

    @Override
    public void delete(TenantId tenant, Collection<OpaqueId> consents) {
        consents.forEach(proofs.of(tenant)::remove);
    }

    List<OfConsentProof> rows(TenantId tenant) {
        return proofs.of(tenant).values().stream()
                .sorted(Comparator.comparing(ConsentProof::consent))
                .map(proof -> new OfConsentProof(copy(proof)))
                .toList();
    }

    void restore(TenantId tenant, OfConsentProof row) {
        proofs.of(tenant).insertNew(row.proof().consent(), copy(row.proof()), "proof of that consent");
    }

    private static ConsentProof copy(ConsentProof proof) {
        return new ConsentProof(
                proof.consent(), proof.keyVersion(), proof.mac().clone(), proof.failedProofs(), proof.lockedUntil());
    }
}
