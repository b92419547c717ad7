package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.storage.PersonStore;
import org.careerrelay.spi.storage.RelayConflictException;

/**
 * People. A hash belongs to the person whose transaction stored it first; whoever comes second waits for that transaction, and takes its
 * person instead of creating one.
 *
 * @param sql the transaction
 */
record JdbcPeople(Sql sql) implements PersonStore {

    private static final Comparator<IndexKey> ORDER = Comparator.comparing(IndexKey::mac, Arrays::compareUnsigned)
            .thenComparing(IndexKey::field)
            .thenComparing(IndexKey::version);

    private static final Columns<IndexKey> KEYS = Columns.<IndexKey>none()
            .bytes("mac", IndexKey::mac)
            .word("field", IndexKey::field)
            .int32("key_version", IndexKey::version);

    private static final Table<Owned> INDEX = Table.of(
            "person_index",
            Columns.<Owned>none()
                    .bytes("mac", owned -> owned.key().mac())
                    .word("field", owned -> owned.key().field())
                    .int32("key_version", owned -> owned.key().version())
                    .id("person", Owned::person),
            "mac",
            "field",
            "key_version");

    private static final Change GIVE = new Change(
            "person_index",
            List.of("mac", "field", "key_version"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.mac, r.field, r.key_version, r.person FROM {rows}",
            "TRUE",
            "person = r.person");

    private static final Table<Created> PERSON = Table.of(
            "person",
            Columns.<Created>none()
                    .id("id", created -> created.person().id())
                    .int32("key_version", created -> created.person().key().keyVersion())
                    .bytes("wrapped_key", created -> created.person().key().bytes())
                    .instant("created_at", Created::at),
            "id");

    private static final Table<Map.Entry<OpaqueId, OpaqueId>> ALIAS = Table.of(
            "person_alias",
            Columns.<Map.Entry<OpaqueId, OpaqueId>>none()
                    .id("person", Map.Entry::getKey)
                    .id("merged_into", Map.Entry::getValue),
            "person");

    private static final Change FORGET = deleting("person_index", "person");
    private static final Change PART = deleting("person_alias", "person");
    private static final Change DELETE = deleting("person", "id");

    private static final String STORED = """
            SELECT t.mac, t.field, t.key_version,
                   COALESCE((SELECT a.merged_into FROM {person_alias} a WHERE a.tenant = t.tenant AND a.person = t.person), t.person)
            FROM {rows} JOIN {person_index} t ON t.tenant = ? AND t.mac = r.mac AND t.field = r.field AND t.key_version = r.key_version""";

    /** Who is one person with somebody in whose place another pseudonym stays. */
    private static final String AMONG = """
            SELECT t.person, t.merged_into FROM {rows}
            JOIN {person_alias} a ON a.tenant = ? AND a.person = r.id
            JOIN {person_alias} t ON t.tenant = a.tenant AND t.merged_into = a.merged_into""";

    /** In whose place somebody's pseudonym stays. */
    private static final String BEHIND =
            "SELECT t.person, t.merged_into FROM {rows} JOIN {person_alias} t ON t.tenant = ? AND t.merged_into = r.id";

    private record Owned(IndexKey key, OpaqueId person) {}

    private record Created(Person person, Instant at) {}

    @Override
    public List<Person> resolve(TenantId tenant, List<PersonDraft> drafts, Instant now) {
        Recognition recognition = new Recognition(drafts, stored(tenant, keys(drafts)));
        List<Owned> added = recognition.newKeys().entrySet().stream()
                .map(entry -> new Owned(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Owned::key, ORDER))
                .toList();
        if (sql.insertNew(INDEX, tenant, added) < added.size()) {
            Map<IndexKey, OpaqueId> won =
                    recognition.giveWay(stored(tenant, recognition.newKeys().keySet()));
            if (!won.isEmpty()) {
                List<Owned> given = won.entrySet().stream()
                        .map(entry -> new Owned(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Owned::key, ORDER))
                        .toList();
                sql.change(GIVE, tenant, INDEX.columns().batch(given));
            }
        }
        Map<OpaqueId, Person> people = new HashMap<>();
        List<Person> created = recognition.created();
        sql.insert(
                PERSON,
                tenant,
                created.stream().map(person -> new Created(person, now)).toList());
        created.forEach(person -> people.put(person.id(), person));
        List<OpaqueId> ids = recognition.people();
        find(tenant, ids.stream().filter(id -> !people.containsKey(id)).toList())
                .forEach(person -> people.put(person.id(), person));
        return ids.stream().map(id -> there(people, id)).toList();
    }

    /** Somebody who was recognised and is not there has been erased in between: the next look finds nobody. */
    private static Person there(Map<OpaqueId, Person> people, OpaqueId id) {
        Person person = people.get(id);
        if (person == null) {
            throw new RelayConflictException("a person was erased meanwhile", true);
        }
        return person;
    }

    @Override
    public List<Person> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT t.id, t.key_version, t.wrapped_key FROM {rows} JOIN {person} t ON t.tenant = ? AND t.id = r.id",
                        row -> new Person(row.id(1), new WrappedKey(row.int32(2), row.bytes(3))),
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public Optional<OpaqueId> lookUp(TenantId tenant, List<IndexKey> indexKeys) {
        Map<IndexKey, OpaqueId> stored = stored(tenant, indexKeys);
        return indexKeys.stream().filter(stored::containsKey).findFirst().map(stored::get);
    }

    @Override
    public void merge(TenantId tenant, OpaqueId alias, OpaqueId into) {
        sql.write(
                "UPDATE {person_alias} SET merged_into = ? WHERE tenant = ? AND merged_into = ?", into, tenant, alias);
        sql.put(ALIAS, tenant, List.of(Map.entry(alias, into)));
    }

    @Override
    public Map<OpaqueId, OpaqueId> merged(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.list("""
                                SELECT t.person, t.merged_into FROM {rows} JOIN {person_alias} t ON t.tenant = ? AND t.person = r.id""", row -> Map.entry(row.id(1), row.id(2)), RowKeys.batch(ids), tenant).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<OpaqueId, OpaqueId> groups(TenantId tenant, Collection<OpaqueId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Batch<OpaqueId> batch = RowKeys.batch(Set.copyOf(people));
        Supplier<List<Map.Entry<OpaqueId, OpaqueId>>> among = aliases(AMONG, batch, tenant);
        Supplier<List<Map.Entry<OpaqueId, OpaqueId>>> behind = aliases(BEHIND, batch, tenant);
        Map<OpaqueId, OpaqueId> groups = new HashMap<>();
        people.forEach(person -> groups.put(person, person));
        Stream.concat(among.get().stream(), behind.get().stream()).forEach(alias -> {
            groups.put(alias.getKey(), alias.getValue());
            groups.put(alias.getValue(), alias.getValue());
        });
        return groups;
    }

    private Supplier<List<Map.Entry<OpaqueId, OpaqueId>>> aliases(
            String text, Batch<OpaqueId> people, TenantId tenant) {
        return sql.listLater(text, row -> Map.entry(row.id(1), row.id(2)), people, tenant);
    }

    @Override
    public void regroup(TenantId tenant, Map<OpaqueId, OpaqueId> staying) {
        List<OpaqueId> ownAgain = staying.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!ownAgain.isEmpty()) {
            sql.change(PART, tenant, RowKeys.batch(ownAgain));
        }
        sql.put(
                ALIAS,
                tenant,
                staying.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(entry.getValue()))
                        .sorted(Map.Entry.comparingByKey())
                        .toList());
    }

    @Override
    public Set<OpaqueId> together(TenantId tenant, OpaqueId person) {
        OpaqueId stays = merged(tenant, List.of(person)).getOrDefault(person, person);
        Set<OpaqueId> all = new LinkedHashSet<>(List.of(person, stays));
        all.addAll(sql.list(
                "SELECT t.person FROM {person_alias} t WHERE t.tenant = ? AND t.merged_into = ?",
                row -> row.id(1),
                tenant,
                stays));
        return all;
    }

    @Override
    public Set<IndexField> recognisedBy(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT DISTINCT t.field FROM {rows} JOIN {person_index} t ON t.tenant = ? AND t.person = r.id",
                        row -> row.word(1, IndexField.class),
                        RowKeys.batch(people),
                        tenant));
    }

    @Override
    public int deleteHashes(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? 0 : sql.change(FORGET, tenant, RowKeys.batch(people));
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        if (people.isEmpty()) {
            return 0;
        }
        sql.change(PART, tenant, RowKeys.batch(people));
        return sql.change(DELETE, tenant, RowKeys.batch(people));
    }

    private Map<IndexKey, OpaqueId> stored(TenantId tenant, Collection<IndexKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return sql.list(STORED, JdbcPeople::owned, KEYS.batch(distinct(keys)), tenant).stream()
                .collect(Collectors.toMap(Owned::key, Owned::person));
    }

    private static Change deleting(String table, String person) {
        return new Change(
                table,
                List.of(person),
                "SELECT CAST(? AS INTEGER) AS tenant, r.id AS " + person + " FROM {rows}",
                "TRUE",
                "");
    }

    private static List<IndexKey> keys(List<PersonDraft> drafts) {
        return drafts.stream().flatMap(draft -> draft.indexKeys().stream()).toList();
    }

    private static Collection<IndexKey> distinct(Collection<IndexKey> keys) {
        Collection<IndexKey> distinct = new TreeSet<>(ORDER);
        distinct.addAll(keys);
        return distinct;
    }

    private static Owned owned(Row row) throws SQLException {
        return new Owned(new IndexKey(row.word(2, IndexField.class), row.int32(3), row.bytes(1)), row.id(4));
    }
}
