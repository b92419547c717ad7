package org.careerrelay.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfProvision;
import org.careerrelay.model.export.ExportedRow.OfReceipt;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.spi.storage.KeyUseStore.Kept;
import org.careerrelay.spi.storage.KeyUseStore.Resealed;
import org.careerrelay.spi.storage.KeyUseStore.SealPlace;
import org.careerrelay.spi.storage.ProvisionStore;

/** Records of provisions by their transfers, and of receipts by transfer and provider. */
final class MemoryProvisions implements ProvisionStore {

    private final Transaction transaction;
    private final PerTenant<Tables> tables;
    private final MemoryPeople people;

    MemoryProvisions(Transaction transaction, MemoryPeople people) {
        this.transaction = transaction;
        this.people = people;
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<ProvisionRecord> records) {
        Set<OpaqueId> inserted = new HashSet<>();
        for (ProvisionRecord record : records) {
            if (!named(record.recipientEntity())) {
                throw transaction.failure("a record names the recipient with address and representative");
            }
            if (tables.of(tenant).provisions.insert(record.transferKey(), copy(record))) {
                inserted.add(record.id());
            }
        }
        return inserted;
    }

    @SuppressWarnings("ConstantConditions") // a null that slipped past the types is refused too, as a database would
    private static boolean named(LegalEntity entity) {
        return Stream.of(entity.name(), entity.address(), entity.representative())
                .allMatch(text -> text != null && !text.isEmpty());
    }

    @Override
    public Set<OpaqueId> update(TenantId tenant, ProvisionState from, List<ProvisionRecord> records) {
        Set<OpaqueId> changed = new HashSet<>();
        for (ProvisionRecord record : records) {
            ProvisionRecord stored = tables.of(tenant).provisions.get(record.transferKey());
            if (stored != null
                    && stored.id().equals(record.id())
                    && stored.standing().state() == from) {
                tables.of(tenant)
                        .provisions
                        .put(stored.transferKey(), stored.with(record.standing(), record.retainUntil()));
                changed.add(stored.id());
            }
        }
        return changed;
    }

    @Override
    public Set<OpaqueId> correct(TenantId tenant, List<ProvisionRecord> records) {
        Set<OpaqueId> changed = new HashSet<>();
        for (ProvisionRecord record : records) {
            ProvisionRecord stored = tables.of(tenant).provisions.get(record.transferKey());
            if (stored != null
                    && stored.id().equals(record.id())
                    && stored.standing().state() == ProvisionState.PREPARED) {
                ProvisionRecord held = stored.holding(record.principal(), record.items(), record.payloadSha256());
                tables.of(tenant).provisions.put(stored.transferKey(), copy(held));
                changed.add(stored.id());
            }
        }
        return changed;
    }

    @Override
    public List<ProvisionRecord> find(TenantId tenant, Collection<String> transferKeys) {
        return Find.all(tables.of(tenant).provisions.rows(), transferKeys).stream()
                .map(MemoryProvisions::copy)
                .toList();
    }

    @Override
    public List<ProvisionRecord> ofPeople(TenantId tenant, Collection<OpaqueId> pseudonyms) {
        Set<OpaqueId> wanted = stay(tenant, pseudonyms);
        return tables.of(tenant).provisions.values().stream()
                .filter(record -> wanted.contains(people.one(tenant, record.person())))
                .sorted(Comparator.comparing(ProvisionRecord::id))
                .map(MemoryProvisions::copy)
                .toList();
    }

    @Override
    public Set<OpaqueId> insertReceipts(TenantId tenant, List<ReceiptRecord> records) {
        Set<OpaqueId> inserted = new HashSet<>();
        for (ReceiptRecord record : records) {
            if (tables.of(tenant).receipts.insert(Received.of(record), copy(record))) {
                inserted.add(record.id());
            }
        }
        return inserted;
    }

    @Override
    public Optional<LegalEntity> provider(TenantId tenant, String provider) {
        return tables.of(tenant).receipts.values().stream()
                .filter(record -> record.provider().equals(provider) && record.providerEntity() != null)
                .max(Comparator.comparing(ReceiptRecord::id))
                .map(ReceiptRecord::providerEntity);
    }

    @Override
    public Optional<String> providerCountry(TenantId tenant, String provider) {
        return tables.of(tenant).receipts.values().stream()
                .filter(record -> record.provider().equals(provider) && record.providerCountry() != null)
                .max(Comparator.comparing(ReceiptRecord::id))
                .map(ReceiptRecord::providerCountry);
    }

    @Override
    public List<ReceiptRecord> receiptsOfPeople(TenantId tenant, Collection<OpaqueId> pseudonyms) {
        Set<OpaqueId> wanted = stay(tenant, pseudonyms);
        return tables.of(tenant).receipts.values().stream()
                .filter(record -> wanted.contains(people.one(tenant, record.person())))
                .sorted(Comparator.comparing(ReceiptRecord::id))
                .map(MemoryProvisions::copy)
                .toList();
    }

    private Set<OpaqueId> stay(TenantId tenant, Collection<OpaqueId> pseudonyms) {
        return pseudonyms.stream().map(id -> people.one(tenant, id)).collect(Collectors.toSet());
    }

    void remove(TenantId tenant, OpaqueId id) {
        Tables rows = tables.of(tenant);
        rows.provisions.values().stream()
                .filter(record -> record.id().equals(id))
                .toList()
                .forEach(record -> rows.provisions.remove(record.transferKey()));
        rows.receipts.values().stream()
                .filter(record -> record.id().equals(id))
                .toList()
                .forEach(record -> rows.receipts.remove(Received.of(record)));
    }

    List<OfProvision> rows(TenantId tenant) {
        return tables.of(tenant).provisions.values().stream()
                .sorted(Comparator.comparing(ProvisionRecord::id))
                .map(record -> new OfProvision(copy(record)))
                .toList();
    }

    void restore(TenantId tenant, OfProvision row) {
        tables.of(tenant)
                .provisions
                .insertNew(row.provision().transferKey(), copy(row.provision()), "record of that transfer");
    }

    List<OfReceipt> receiptRows(TenantId tenant) {
        return tables.of(tenant).receipts.values().stream()
                .sorted(Comparator.comparing(ReceiptRecord::id))
                .map(record -> new OfReceipt(copy(record)))
                .toList();
    }

    void restore(TenantId tenant, OfReceipt row) {
        tables.of(tenant).receipts.insertNew(Received.of(row.receipt()), copy(row.receipt()), "record of that receipt");
    }

    /** The boxes of a place, ordered by id. */
    List<Kept> seals(TenantId tenant, SealPlace place) {
        return switch (place) {
            case PROVISION ->
                rows(tenant).stream()
                        .map(row ->
                                new Kept(row.provision().id(), row.provision().principal()))
                        .toList();
            case RECEIPT ->
                receiptRows(tenant).stream()
                        .map(row -> new Kept(row.receipt().id(), row.receipt().principal()))
                        .toList();
            case ERASURE -> List.of();
        };
    }

    /** Puts a box in the place of another, where that is still there. */
    boolean reseal(TenantId tenant, SealPlace place, Resealed box) {
        return switch (place) {
            case PROVISION -> {
                var found = tables.of(tenant).provisions.values().stream()
                        .filter(record -> record.id().equals(box.id())
                                && record.principal().equals(box.before()))
                        .findFirst();
                found.ifPresent(
                        record -> tables.of(tenant).provisions.put(record.transferKey(), copy(record, box.after())));
                yield found.isPresent();
            }
            case RECEIPT -> {
                var found = tables.of(tenant).receipts.values().stream()
                        .filter(record -> record.id().equals(box.id())
                                && record.principal().equals(box.before()))
                        .findFirst();
                found.ifPresent(
                        record -> tables.of(tenant).receipts.put(Received.of(record), copy(record, box.after())));
                yield found.isPresent();
            }
            case ERASURE -> false;
        };
    }

    private static ProvisionRecord copy(ProvisionRecord record) {
        return copy(record, record.principal());
    }

    private static ProvisionRecord copy(ProvisionRecord record, SealedRecord principal) {
        return new ProvisionRecord(
                record.id(),
                record.transferKey(),
                record.kind(),
                record.subject(),
                record.person(),
                record.recipient(),
                record.recipientEntity(),
                record.consent(),
                copy(principal),
                record.items(),
                record.country(),
                record.crossBorder(),
                record.method(),
                record.payloadSha256().clone(),
                record.createdAt(),
                record.standing(),
                record.retainUntil(),
                record.dataOrigin());
    }

    private static ReceiptRecord copy(ReceiptRecord record) {
        return copy(record, record.principal());
    }

    private static ReceiptRecord copy(ReceiptRecord record, SealedRecord principal) {
        return new ReceiptRecord(
                record.id(),
                record.transferKey(),
                record.kind(),
                record.subject(),
                record.person(),
                record.provider(),
                record.providerEntity(),
                record.confirmation(),
                record.acquisitionBackground(),
                record.legalBasis(),
                record.consent(),
                copy(principal),
                record.items(),
                record.method(),
                record.payloadSha256().clone(),
                record.receivedAt(),
                record.retainUntil(),
                record.providerCountry());
    }

    private static SealedRecord copy(SealedRecord sealed) {
        return new SealedRecord(sealed.keyVersion(), sealed.bytes().clone());
    }

    private record Received(String transferKey, String provider) {

        static Received of(ReceiptRecord record) {
            return new Received(record.transferKey(), record.provider());
        }
    }

    private static final class Tables {

        final Table<String, ProvisionRecord, Map<String, ProvisionRecord>> provisions;
        final Table<Received, ReceiptRecord, Map<Received, ReceiptRecord>> receipts;

        Tables(Transaction transaction) {
            provisions = Table.unordered(transaction);
            receipts = Table.unordered(transaction);
        }
    }
}
