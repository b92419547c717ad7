package org.careerrelay.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfAlias;
import org.careerrelay.model.export.ExportedRow.OfKeyedHash;
import org.careerrelay.model.export.ExportedRow.OfPerson;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.storage.KeyUseStore;
import org.careerrelay.spi.storage.PersonStore;
import org.jspecify.annotations.Nullable;

/** People by pseudonym and by keyed hash. */
final class MemoryPeople implements PersonStore {

    private final PerTenant<Tables> tables;

    MemoryPeople(Transaction transaction) {
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public List<Person> resolve(TenantId tenant, List<PersonDraft> drafts, Instant now) {
        Tables rows = tables.of(tenant);
        List<Person> people = new ArrayList<>(drafts.size());
        for (PersonDraft draft : drafts) {
            OpaqueId known = rows.lookUp(draft.indexKeys());
            OpaqueId id = known == null ? draft.person().id() : known;
            if (known == null) {
                rows.people.insertNew(id, copy(draft.person()), "person");
                rows.created.put(id, now);
            }
            for (IndexKey key : draft.indexKeys()) {
                rows.index.insert(copy(key), id);
            }
            people.addAll(find(tenant, List.of(id)));
        }
        return people;
    }

    @Override
    public List<Person> find(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).people.rows(), ids).stream()
                .map(MemoryPeople::copy)
                .toList();
    }

    @Override
    public Optional<OpaqueId> lookUp(TenantId tenant, List<IndexKey> indexKeys) {
        return Optional.ofNullable(tables.of(tenant).lookUp(indexKeys));
    }

    @Override
    public void merge(TenantId tenant, OpaqueId alias, OpaqueId into) {
        Table<OpaqueId, OpaqueId, Map<OpaqueId, OpaqueId>> aliases = tables.of(tenant).aliases;
        List<OpaqueId> earlier = aliases.rows().entrySet().stream()
                .filter(entry -> entry.getValue().equals(alias))
                .map(Map.Entry::getKey)
                .toList();
        earlier.forEach(id -> aliases.put(id, into));
        aliases.put(alias, into);
    }

    @Override
    public Map<OpaqueId, OpaqueId> merged(TenantId tenant, Collection<OpaqueId> ids) {
        Map<OpaqueId, OpaqueId> found = new HashMap<>(tables.of(tenant).aliases.rows());
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    @Override
    public Map<OpaqueId, OpaqueId> groups(TenantId tenant, Collection<OpaqueId> people) {
        Map<OpaqueId, OpaqueId> groups = new HashMap<>();
        people.forEach(person -> {
            OpaqueId stays = one(tenant, person);
            groups.put(person, stays);
            groups.put(stays, stays);
        });
        Set<OpaqueId> staying = Set.copyOf(groups.values());
        tables.of(tenant).aliases.rows().forEach((alias, into) -> {
            if (staying.contains(into)) {
                groups.put(alias, into);
            }
        });
        return groups;
    }

    @Override
    public void regroup(TenantId tenant, Map<OpaqueId, OpaqueId> staying) {
        Table<OpaqueId, OpaqueId, Map<OpaqueId, OpaqueId>> aliases = tables.of(tenant).aliases;
        staying.forEach((person, stays) -> {
            if (person.equals(stays)) {
                aliases.remove(person);
            } else {
                aliases.put(person, stays);
            }
        });
    }

    /** Gives a hash to a person, where it is nobody's yet. */
    void claim(TenantId tenant, IndexKey key, OpaqueId person) {
        tables.of(tenant).index.insert(copy(key), person);
    }

    /** Whose hash it is, with the time at which that person was made. */
    Optional<IdentityHash> first(TenantId tenant, IndexKey key) {
        Tables rows = tables.of(tenant);
        OpaqueId person = rows.index.get(key);
        Instant made = person == null ? null : rows.created.get(person);
        return person == null || made == null ? Optional.empty() : Optional.of(new IdentityHash(key, person, made));
    }

    @Override
    public Set<OpaqueId> together(TenantId tenant, OpaqueId person) {
        OpaqueId stays = one(tenant, person);
        Set<OpaqueId> all = new LinkedHashSet<>(List.of(person, stays));
        tables.of(tenant).aliases.rows().forEach((alias, into) -> {
            if (into.equals(stays)) {
                all.add(alias);
            }
        });
        return all;
    }

    @Override
    public Set<IndexField> recognisedBy(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        Set<IndexField> fields = EnumSet.noneOf(IndexField.class);
        tables.of(tenant).index.rows().forEach((key, person) -> {
            if (wanted.contains(person)) {
                fields.add(key.field());
            }
        });
        return fields;
    }

    @Override
    public int deleteHashes(TenantId tenant, Collection<OpaqueId> people) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> wanted = Set.copyOf(people);
        List<IndexKey> keys = rows.index.rows().entrySet().stream()
                .filter(hash -> wanted.contains(hash.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(rows.index::remove);
        return keys.size();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        Tables rows = tables.of(tenant);
        int deleted = 0;
        for (OpaqueId person : Find.distinct(people)) {
            deleted += rows.people.remove(person) == null ? 0 : 1;
            rows.created.remove(person);
            rows.aliases.remove(person);
        }
        return deleted;
    }

    /** Puts a person's key in the place of another, where that is still there. */
    boolean rewrap(TenantId tenant, KeyUseStore.Rewrapped key) {
        Person stored = tables.of(tenant).people.get(key.person());
        if (stored == null || !stored.key().equals(key.before())) {
            return false;
        }
        tables.of(tenant).people.put(key.person(), copy(new Person(key.person(), key.after())));
        return true;
    }

    /** The pseudonym that stays. */
    OpaqueId one(TenantId tenant, OpaqueId id) {
        OpaqueId into = tables.of(tenant).aliases.get(id);
        return into == null ? id : into;
    }

    /** Whether a pseudonym was given up for this one. */
    boolean isMergedInto(TenantId tenant, OpaqueId id) {
        return tables.of(tenant).aliases.rows().containsValue(id);
    }

    void removeHashes(TenantId tenant, OpaqueId person) {
        Table<IndexKey, OpaqueId, Map<IndexKey, OpaqueId>> index = tables.of(tenant).index;
        List<IndexKey> keys = index.rows().entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(index::remove);
    }

    void remove(TenantId tenant, OpaqueId person) {
        Tables rows = tables.of(tenant);
        rows.people.remove(person);
        rows.created.remove(person);
        rows.aliases.remove(person);
    }

    List<OfPerson> people(TenantId tenant) {
        Tables rows = tables.of(tenant);
        return rows.people.values().stream()
                .sorted(Comparator.comparing(Person::id))
                .map(person -> new OfPerson(copy(person), rows.created.rows().getOrDefault(person.id(), Instant.EPOCH)))
                .toList();
    }

    void restore(TenantId tenant, OfPerson row) {
        tables.of(tenant).people.insertNew(row.person().id(), copy(row.person()), "person");
        tables.of(tenant).created.put(row.person().id(), row.createdAt());
    }

    List<OfAlias> aliases(TenantId tenant) {
        return new TreeMap<>(tables.of(tenant).aliases.rows())
                .entrySet().stream()
                        .map(alias -> new OfAlias(alias.getKey(), alias.getValue()))
                        .toList();
    }

    void restore(TenantId tenant, OfAlias row) {
        tables.of(tenant).aliases.insertNew(row.person(), row.mergedInto(), "given-up pseudonym");
    }

    List<OfKeyedHash> hashes(TenantId tenant) {
        return tables.of(tenant).index.rows().entrySet().stream()
                .map(hash -> new OfKeyedHash(copy(hash.getKey()), hash.getValue()))
                .sorted(Comparator.comparing((OfKeyedHash row) -> row.key().mac(), Arrays::compareUnsigned)
                        .thenComparing(row -> row.key().field().name())
                        .thenComparing(row -> row.key().version()))
                .toList();
    }

    void restore(TenantId tenant, OfKeyedHash row) {
        tables.of(tenant).index.insertNew(copy(row.key()), row.person(), "keyed hash");
    }

    private static Person copy(Person person) {
        WrappedKey key = person.key();
        return new Person(
                person.id(), new WrappedKey(key.keyVersion(), key.bytes().clone()));
    }

    private static IndexKey copy(IndexKey key) {
        return new IndexKey(key.field(), key.version(), key.mac().clone());
    }

    private static final class Tables {

        final Table<OpaqueId, Person, Map<OpaqueId, Person>> people;
        final Table<IndexKey, OpaqueId, Map<IndexKey, OpaqueId>> index;
        final Table<OpaqueId, OpaqueId, Map<OpaqueId, OpaqueId>> aliases;
        final Table<OpaqueId, Instant, Map<OpaqueId, Instant>> created;

        Tables(Transaction transaction) {
            people = Table.unordered(transaction);
            index = Table.unordered(transaction);
            aliases = Table.unordered(transaction);
            created = Table.unordered(transaction);
        }

        @Nullable
        OpaqueId lookUp(List<IndexKey> keys) {
            for (IndexKey key : keys) {
                OpaqueId person = index.get(key);
                if (person != null) {
                    OpaqueId into = aliases.get(person);
                    return into == null ? person : into;
                }
            }
            return null;
        }
    }
}
