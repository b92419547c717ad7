package org.careerrelay.memory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfArrival;
import org.careerrelay.model.export.ExportedRow.OfIdentityHash;
import org.careerrelay.model.export.ExportedRow.OfIdentityLink;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.spi.storage.IdentityStore;
import org.careerrelay.spi.storage.RelayConflictException;
import org.jspecify.annotations.Nullable;

/** Applications, the hashes that they may share, and links between pseudonyms. */
final class MemoryIdentities implements IdentityStore {

    private static final Set<IndexField> CONTACTS = Set.of(IndexField.EMAIL, IndexField.PHONE);

    private static final Comparator<IdentityHash> ORDER = Comparator.comparing(
                    (IdentityHash hash) -> hash.key().mac(), Arrays::compareUnsigned)
            .thenComparing(hash -> hash.key().field().name())
            .thenComparing(hash -> hash.key().version())
            .thenComparing(IdentityHash::person);

    private final PerTenant<Tables> tables;
    private final MemoryPeople people;

    MemoryIdentities(Transaction transaction, MemoryPeople people) {
        this.tables = new PerTenant<>(transaction, Tables::new);
        this.people = people;
    }

    @Override
    public Set<OpaqueId> add(TenantId tenant, List<Arrival> arrivals) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> added = new LinkedHashSet<>();
        for (Arrival arrival : arrivals) {
            if (rows.arrivals.insert(arrival.application(), arrival)) {
                added.add(arrival.person());
            }
        }
        return added;
    }

    @Override
    public void insert(TenantId tenant, List<Arrival> arrivals) {
        if (add(tenant, arrivals).size() < arrivals.size()) {
            throw new RelayConflictException("an application was taken meanwhile", true);
        }
    }

    @Override
    public List<Arrival> byApplication(TenantId tenant, Collection<String> applications) {
        return Find.all(tables.of(tenant).arrivals.rows(), applications);
    }

    @Override
    public List<Arrival> ofPeople(TenantId tenant, Collection<OpaqueId> wanted) {
        Set<OpaqueId> ids = Set.copyOf(wanted);
        return tables.of(tenant).arrivals.values().stream()
                .filter(arrival -> ids.contains(arrival.person()))
                .toList();
    }

    @Override
    public void index(TenantId tenant, List<IdentityHash> hashes) {
        Tables rows = tables.of(tenant);
        hashes.stream().sorted(ORDER).map(MemoryIdentities::copy).forEach(hash -> {
            if (CONTACTS.contains(hash.key().field())) {
                people.claim(tenant, hash.key(), hash.person());
            }
            rows.insert(hash);
        });
    }

    @Override
    public List<IdentityHash> sharing(TenantId tenant, Collection<IndexKey> keys) {
        Tables rows = tables.of(tenant);
        Map<Owned, IdentityHash> found = new LinkedHashMap<>();
        for (IndexKey key : Find.distinct(keys)) {
            Stream<IdentityHash> first =
                    CONTACTS.contains(key.field()) ? people.first(tenant, key).stream() : Stream.empty();
            Stream.concat(rows.of(key).values().stream(), first)
                    .map(MemoryIdentities::copy)
                    .forEach(hash -> found.putIfAbsent(new Owned(key, hash.person()), hash));
        }
        return List.copyOf(found.values());
    }

    @Override
    public Set<IndexField> recognisedBy(TenantId tenant, Collection<OpaqueId> wanted) {
        Set<OpaqueId> ids = Set.copyOf(wanted);
        return tables.of(tenant)
                .hashes()
                .filter(hash -> ids.contains(hash.person()))
                .map(hash -> hash.key().field())
                .collect(Collectors.toSet());
    }

    @Override
    public void put(TenantId tenant, List<IdentityLink> links) {
        links.forEach(link -> tables.of(tenant).links.put(link.id(), link));
    }

    @Override
    public List<IdentityLink> links(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).links.rows(), ids);
    }

    @Override
    public List<IdentityLink> linksOf(TenantId tenant, Collection<OpaqueId> wanted) {
        Set<OpaqueId> ids = Set.copyOf(wanted);
        return tables.of(tenant).links.values().stream()
                .filter(link -> ids.contains(link.one()) || ids.contains(link.other()))
                .toList();
    }

    @Override
    public List<IdentityLink> open(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return tables.of(tenant).links.values().stream()
                .filter(link -> link.state() == LinkState.OPEN)
                .filter(link -> after == null || link.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> gone) {
        linksOf(tenant, gone).forEach(link -> tables.of(tenant).links.remove(link.id()));
        return forget(tenant, gone);
    }

    /** Deletes applications and hashes. */
    int forget(TenantId tenant, Collection<OpaqueId> gone) {
        Tables rows = tables.of(tenant);
        ofPeople(tenant, gone).forEach(arrival -> rows.arrivals.remove(arrival.application()));
        Set<OpaqueId> ids = Set.copyOf(gone);
        List<IdentityHash> hashes =
                rows.hashes().filter(hash -> ids.contains(hash.person())).toList();
        hashes.forEach(rows::remove);
        return hashes.size();
    }

    /** Deletes the links of people that somebody was to look at. */
    void forgetOpen(TenantId tenant, Collection<OpaqueId> gone) {
        linksOf(tenant, gone).stream()
                .filter(link -> link.state() == LinkState.OPEN)
                .forEach(link -> tables.of(tenant).links.remove(link.id()));
    }

    List<OfArrival> arrivalRows(TenantId tenant) {
        return tables.of(tenant).arrivals.values().stream()
                .sorted(Comparator.comparing(Arrival::person))
                .map(OfArrival::new)
                .toList();
    }

    List<OfIdentityHash> hashRows(TenantId tenant) {
        return tables.of(tenant)
                .hashes()
                .sorted(ORDER)
                .map(hash -> new OfIdentityHash(copy(hash)))
                .toList();
    }

    List<OfIdentityLink> linkRows(TenantId tenant) {
        return tables.of(tenant).links.values().stream()
                .map(OfIdentityLink::new)
                .toList();
    }

    void restore(TenantId tenant, OfArrival row) {
        tables.of(tenant).arrivals.insertNew(row.arrival().application(), row.arrival(), "application");
    }

    void restore(TenantId tenant, OfIdentityHash row) {
        tables.of(tenant).insert(copy(row.hash()));
    }

    void restore(TenantId tenant, OfIdentityLink row) {
        tables.of(tenant).links.insertNew(row.link().id(), row.link(), "link");
    }

    private static IdentityHash copy(IdentityHash hash) {
        IndexKey key = hash.key();
        return new IdentityHash(
                new IndexKey(key.field(), key.version(), key.mac().clone()), hash.person(), hash.at());
    }

    private record Owned(IndexKey key, OpaqueId person) {}

    private static final class Tables {

        final Table<String, Arrival, Map<String, Arrival>> arrivals;
        final Table<OpaqueId, IdentityLink, NavigableMap<OpaqueId, IdentityLink>> links;

        /** By hash and then by pseudonym; the inner maps are replaced, never changed. */
        private final Table<IndexKey, Map<OpaqueId, IdentityHash>, Map<IndexKey, Map<OpaqueId, IdentityHash>>> hashes;

        Tables(Transaction transaction) {
            arrivals = Table.unordered(transaction);
            links = Table.ordered(transaction);
            hashes = Table.unordered(transaction);
        }

        Map<OpaqueId, IdentityHash> of(IndexKey key) {
            return hashes.rows().getOrDefault(key, Map.of());
        }

        Stream<IdentityHash> hashes() {
            return hashes.values().stream().flatMap(sharing -> sharing.values().stream());
        }

        void insert(IdentityHash hash) {
            Map<OpaqueId, IdentityHash> more = new HashMap<>(of(hash.key()));
            if (more.put(hash.person(), hash) != null) {
                throw hashes.failure("keyed hash exists already");
            }
            hashes.put(hash.key(), more);
        }

        void remove(IdentityHash hash) {
            Map<OpaqueId, IdentityHash> rest = new HashMap<>(of(hash.key()));
            rest.remove(hash.person());
            if (rest.isEmpty()) {
                hashes.remove(hash.key());
            } else {
                hashes.put(hash.key(), rest);
            }
        }
    }
}
