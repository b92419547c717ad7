package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.spi.storage.ConsentProofStore;

/**
 * By what the addressees of consents are known again.
 *
 * @param sql the transaction
 */
record JdbcConsentProofs(Sql sql) implements ConsentProofStore {

    static final Table<ConsentProof> TABLE = Table.of(
            "consent_proof",
            Columns.<ConsentProof>none()
                    .id("consent", ConsentProof::consent)
                    .int32("key_version", ConsentProof::keyVersion)
                    .bytes("mac", ConsentProof::mac)
                    .int32("failed_proofs", ConsentProof::failedProofs)
                    .instant("locked_until", ConsentProof::lockedUntil),
            "consent");

    private static final Change DELETE = new Change(
            "consent_proof",
            List.of("consent"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS consent FROM {rows}",
            "TRUE",
            "");

    /** Of several proofs of one consent the last stays: a database refuses to change a row twice in one statement. */
    @Override
    public void put(TenantId tenant, List<ConsentProof> proofs) {
        Map<OpaqueId, ConsentProof> last = new TreeMap<>();
        proofs.forEach(proof -> last.put(proof.consent(), proof));
        sql.put(TABLE, tenant, last.values());
    }

    @Override
    public List<ConsentProof> lock(TenantId tenant, Collection<OpaqueId> consents) {
        return consents.isEmpty()
                ? List.of()
                : sql.lock(
                        "SELECT " + TABLE.columns().names("t.")
                                + " FROM {rows} JOIN {consent_proof} t ON t.tenant = ? AND t.consent = r.id",
                        "t.consent",
                        JdbcConsentProofs::read,
                        RowKeys.batch(consents),
                        tenant);
    }

    @Override
    public void delete(TenantId tenant, Collection<OpaqueId> consents) {
        if (!consents.isEmpty()) {
            sql.changeLater(DELETE, tenant, RowKeys.batch(consents));
        }
    }

    static ConsentProof read(Row row) throws SQLException {
        return new ConsentProof(row.id(1), row.int32(2), row.bytes(3), row.int32(4), row.instantOrNull(5));
    }
}
