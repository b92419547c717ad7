package org.careerrelay.jdbc;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.spi.storage.ProvisionStore;

/**
 * Records of provisions and receipts.
 *
 * @param sql the transaction
 */
record JdbcProvisions(Sql sql) implements ProvisionStore {

    private static final Columns<ProvisionRecord> STANDINGS = Columns.<ProvisionRecord>none()
            .id("id", ProvisionRecord::id)
            .word("state", record -> record.standing().state())
            .instant("provided_at", record -> record.standing().providedAt())
            .text("outcome", record -> record.standing().outcome())
            .id("acknowledgement", record -> record.standing().acknowledgement())
            .instant("acknowledged_at", record -> record.standing().acknowledgedAt())
            .instant("retain_until", ProvisionRecord::retainUntil);

    private static final String SET = "state = r.state, provided_at = r.provided_at, outcome = r.outcome,"
            + " acknowledgement = r.acknowledgement, acknowledged_at = r.acknowledged_at, retain_until = r.retain_until";

    private static final Columns<ProvisionRecord> CONTENTS = Columns.<ProvisionRecord>none()
            .id("id", ProvisionRecord::id)
            .int32("principal_key_version", record -> record.principal().keyVersion())
            .bytes("principal", record -> record.principal().bytes())
            .text("items", record -> ProvisionColumns.items(record.items()))
            .bytes("payload_sha256", ProvisionRecord::payloadSha256);

    private static final Change CORRECT = new Change(
            "provision_record",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + CONTENTS.names("r.") + " FROM {rows}",
            "t.state = '" + ProvisionState.PREPARED.name() + "'",
            "principal_key_version = r.principal_key_version, principal = r.principal, items = r.items,"
                    + " payload_sha256 = r.payload_sha256");

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<ProvisionRecord> records) {
        List<ProvisionRecord> ordered = records.stream()
                .sorted(Comparator.comparing(ProvisionRecord::transferKey))
                .toList();
        Set<OpaqueId> inserted =
                new HashSet<>(sql.insertNew(ProvisionColumns.PROVISIONS, tenant, ordered, "id", row -> row.id(1)));
        refuseIncomplete(
                tenant,
                ordered.stream()
                        .filter(record -> !inserted.contains(record.id()))
                        .map(ProvisionRecord::transferKey)
                        .collect(Collectors.toSet()));
        return inserted;
    }

    /** What a database left out though nothing of its key is there was left out for what it lacks: MariaDB passes over such a row. */
    private void refuseIncomplete(TenantId tenant, Set<String> leftOut) {
        if (!leftOut.isEmpty() && find(tenant, leftOut).size() < leftOut.size()) {
            throw sql.refusal("a record names the recipient with address and representative");
        }
    }

    @Override
    public Set<OpaqueId> update(TenantId tenant, ProvisionState from, List<ProvisionRecord> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        List<ProvisionRecord> ordered = records.stream()
                .sorted(Comparator.comparing(ProvisionRecord::id))
                .toList();
        Change change = new Change(
                "provision_record",
                List.of("id"),
                "SELECT CAST(? AS INTEGER) AS tenant, " + STANDINGS.names("r.") + " FROM {rows}",
                "t.state = '" + from.name() + "'",
                SET);
        return new HashSet<>(sql.change(change, "id", row -> row.id(1), tenant, STANDINGS.batch(ordered)));
    }

    @Override
    public Set<OpaqueId> correct(TenantId tenant, List<ProvisionRecord> records) {
        List<ProvisionRecord> ordered = records.stream()
                .sorted(Comparator.comparing(ProvisionRecord::id))
                .toList();
        return ordered.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(CORRECT, "id", row -> row.id(1), tenant, CONTENTS.batch(ordered)));
    }

    @Override
    public List<ProvisionRecord> find(TenantId tenant, Collection<String> transferKeys) {
        return transferKeys.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + ProvisionColumns.PROVISIONS.columns().names("t.")
                                + " FROM {rows} JOIN {provision_record} t ON t.tenant = ? AND t.transfer_key = r.id",
                        ProvisionColumns::provision,
                        RowKeys.texts(transferKeys),
                        tenant);
    }

    @Override
    public List<ProvisionRecord> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return ofPeople(ProvisionColumns.PROVISIONS, ProvisionColumns::provision, tenant, people);
    }

    @Override
    public Set<OpaqueId> insertReceipts(TenantId tenant, List<ReceiptRecord> records) {
        List<ReceiptRecord> ordered = records.stream()
                .sorted(Comparator.comparing(ReceiptRecord::transferKey).thenComparing(ReceiptRecord::provider))
                .toList();
        return new HashSet<>(sql.insertNew(ProvisionColumns.RECEIPTS, tenant, ordered, "id", row -> row.id(1)));
    }

    @Override
    public Optional<LegalEntity> provider(TenantId tenant, String provider) {
        return sql.list("""
                        SELECT t.provider_name, t.provider_address, t.provider_representative FROM {receipt_record} t
                        WHERE t.tenant = ? AND t.provider = ? AND t.provider_name IS NOT NULL ORDER BY t.id DESC LIMIT 1""", row -> new LegalEntity(row.text(1), row.text(2), row.text(3)), tenant, provider).stream()
                .findFirst();
    }

    @Override
    public Optional<String> providerCountry(TenantId tenant, String provider) {
        return sql.list("""
                        SELECT t.provider_country FROM {receipt_record} t
                        WHERE t.tenant = ? AND t.provider = ? AND t.provider_country IS NOT NULL ORDER BY t.id DESC LIMIT 1""", row -> row.text(1), tenant, provider).stream().findFirst();
    }

    @Override
    public List<ReceiptRecord> receiptsOfPeople(TenantId tenant, Collection<OpaqueId> people) {
        return ofPeople(ProvisionColumns.RECEIPTS, ProvisionColumns::receipt, tenant, people);
    }

    private <T> List<T> ofPeople(Table<T> table, Row.Reader<T> reader, TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + table.columns().names("t.") + " FROM {rows} JOIN {" + table.name()
                                + "} t ON t.tenant = ? AND t.person = r.id ORDER BY t.id",
                        reader,
                        RowKeys.batch(pseudonyms(tenant, people)),
                        tenant);
    }

    /** All pseudonyms of these people: those that stay, and those that were given up for them. */
    private Set<OpaqueId> pseudonyms(TenantId tenant, Collection<OpaqueId> people) {
        Map<OpaqueId, OpaqueId> merged = new JdbcPeople(sql).merged(tenant, people);
        Set<OpaqueId> all =
                people.stream().map(id -> merged.getOrDefault(id, id)).collect(Collectors.toCollection(HashSet::new));
        all.addAll(sql.list(
                "SELECT t.person FROM {rows} JOIN {person_alias} t ON t.tenant = ? AND t.merged_into = r.id",
                row -> row.id(1),
                RowKeys.batch(all),
                tenant));
        return all;
    }
}
