package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.spi.storage.AlikePeople;
import org.careerrelay.spi.storage.IdentityStore;
import org.jspecify.annotations.Nullable;

/**
 * By what people are recognised who come back. Whoever comes with a mail address or a telephone number stores its hash in the index that has one person per
 * hash too, or waits for whoever is storing it: what that transaction has stored is then seen.
 *
 * @param sql the transaction
 */
record JdbcIdentities(Sql sql) implements IdentityStore {

    private static final Set<IndexField> CONTACTS = Set.of(IndexField.EMAIL, IndexField.PHONE);

    private static final Comparator<IdentityHash> ORDER = Comparator.comparing(
                    (IdentityHash hash) -> hash.key().mac(), Arrays::compareUnsigned)
            .thenComparing(hash -> hash.key().field())
            .thenComparing(hash -> hash.key().version())
            .thenComparing(IdentityHash::person);

    static final Table<Arrival> ARRIVALS = Table.of(
            "recognised_application",
            Columns.<Arrival>none()
                    .id("person", Arrival::person)
                    .key("application", Arrival::application)
                    .word("decision", Arrival::decision)
                    .instant("arrived_at", Arrival::at),
            "application");

    static final Table<IdentityHash> HASHES = Table.of(
            "identity_key",
            Columns.<IdentityHash>none()
                    .bytes("mac", hash -> hash.key().mac())
                    .word("field", hash -> hash.key().field())
                    .int32("key_version", hash -> hash.key().version())
                    .id("person", IdentityHash::person)
                    .instant("created_at", IdentityHash::at),
            "mac",
            "field",
            "key_version",
            "person");

    private static final Table<IdentityHash> FIRST = Table.of(
            "person_index",
            Columns.<IdentityHash>none()
                    .bytes("mac", hash -> hash.key().mac())
                    .word("field", hash -> hash.key().field())
                    .int32("key_version", hash -> hash.key().version())
                    .id("person", IdentityHash::person),
            "mac",
            "field",
            "key_version");

    static final Table<IdentityLink> LINKS = Table.of(
            "identity_link",
            Columns.<IdentityLink>none()
                    .id("id", IdentityLink::id)
                    .id("one_person", IdentityLink::one)
                    .id("other_person", IdentityLink::other)
                    .word("origin", IdentityLink::origin)
                    .word("state", IdentityLink::state)
                    .text("reasons", link -> reasons(link.reasons()))
                    .int32("score", IdentityLink::score)
                    .instant("made_at", IdentityLink::madeAt)
                    .text(
                            "decided_by",
                            link -> link.decision() == null
                                    ? null
                                    : link.decision().actor())
                    .text(
                            "decision_reason",
                            link -> link.decision() == null
                                    ? null
                                    : link.decision().reason())
                    .instant(
                            "decided_at",
                            link -> link.decision() == null
                                    ? null
                                    : link.decision().at()),
            "id");

    static final Columns<IndexKey> KEYS = Columns.<IndexKey>none()
            .bytes("mac", IndexKey::mac)
            .word("field", IndexKey::field)
            .int32("key_version", IndexKey::version);

    private static final String SAME_KEY =
            "t.tenant = ? AND t.mac = r.mac AND t.field = r.field AND t.key_version = r.key_version";

    private static final String SHARING =
            "SELECT " + HASHES.columns().names("t.") + " FROM {rows} JOIN {identity_key} t ON " + SAME_KEY;

    private static final String SHARING_FIRST =
            "SELECT t.mac, t.field, t.key_version, t.person, p.created_at FROM {rows} JOIN {person_index} t ON "
                    + SAME_KEY + " JOIN {person} p ON p.tenant = t.tenant AND p.id = t.person";

    private static final String ARRIVAL =
            "SELECT " + ARRIVALS.columns().names("t.") + " FROM {rows} JOIN {recognised_application} t ON ";
    private static final String LINK = "SELECT " + LINKS.columns().names("t.") + " FROM ";

    private static final Change FORGET_ARRIVALS = deleting("recognised_application", "person");
    private static final Change FORGET_HASHES = deleting("identity_key", "person");
    private static final Change FORGET_LINKS = deleting("identity_link", "one_person");
    private static final Change FORGET_OTHER_LINKS = deleting("identity_link", "other_person");

    @Override
    public Set<OpaqueId> add(TenantId tenant, List<Arrival> arrivals) {
        List<Arrival> ordered = arrivals.stream()
                .sorted(Comparator.comparing(Arrival::application))
                .toList();
        return new HashSet<>(sql.insertNew(ARRIVALS, tenant, ordered, "person", row -> row.id(1)));
    }

    @Override
    public void insert(TenantId tenant, List<Arrival> arrivals) {
        sql.insertUnseen(
                ARRIVALS,
                tenant,
                arrivals.stream()
                        .sorted(Comparator.comparing(Arrival::application))
                        .toList());
    }

    @Override
    public List<Arrival> byApplication(TenantId tenant, Collection<String> applications) {
        return byApplicationLater(tenant, applications).get();
    }

    Supplier<List<Arrival>> byApplicationLater(TenantId tenant, Collection<String> applications) {
        return applications.isEmpty()
                ? List::of
                : sql.listLater(
                        ARRIVAL + "t.tenant = ? AND t.application = r.id",
                        JdbcIdentities::arrival,
                        RowKeys.texts(applications),
                        tenant);
    }

    @Override
    public List<Arrival> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(
                        ARRIVAL + "t.tenant = ? AND t.person = r.id",
                        JdbcIdentities::arrival,
                        RowKeys.batch(people),
                        tenant);
    }

    @Override
    public void index(TenantId tenant, List<IdentityHash> hashes) {
        indexContacts(tenant, hashes);
        sql.insert(HASHES, tenant, hashes.stream().sorted(ORDER).toList());
    }

    /** Waits for whoever is storing one of the same contacts. */
    private void indexContacts(TenantId tenant, List<IdentityHash> hashes) {
        Map<IndexKey, IdentityHash> contacts = new LinkedHashMap<>();
        hashes.stream()
                .filter(hash -> CONTACTS.contains(hash.key().field()))
                .sorted(ORDER)
                .forEach(hash -> contacts.putIfAbsent(hash.key(), hash));
        sql.insertNewLater(FIRST, tenant, List.copyOf(contacts.values()));
    }

    /**
     * What others have is looked for before the own hashes are there: they would be found too. They are looked for in the order of the index, and stored person by
     * person: whoever comes back is then found on one page instead of on many.
     */
    Supplier<AlikePeople> indexAndFind(TenantId tenant, List<IdentityHash> arriving, Instant since) {
        indexContacts(tenant, arriving);
        Supplier<AlikePeople> alike =
                JdbcAlike.find(sql, tenant, arriving.stream().sorted(ORDER).toList(), since);
        sql.insert(HASHES, tenant, arriving);
        return alike;
    }

    @Override
    public List<IdentityHash> sharing(TenantId tenant, Collection<IndexKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Set<IndexKey> distinct = Set.copyOf(keys);
        Supplier<List<IdentityHash>> all = sql.listLater(SHARING, JdbcIdentities::hash, KEYS.batch(distinct), tenant);
        List<IndexKey> contacts =
                distinct.stream().filter(key -> CONTACTS.contains(key.field())).toList();
        Supplier<List<IdentityHash>> first = contacts.isEmpty()
                ? List::of
                : sql.listLater(SHARING_FIRST, JdbcIdentities::hash, KEYS.batch(contacts), tenant);
        Map<Owned, IdentityHash> found = new LinkedHashMap<>();
        Stream.concat(all.get().stream(), first.get().stream())
                .forEach(hash -> found.putIfAbsent(new Owned(hash.key(), hash.person()), hash));
        return List.copyOf(found.values());
    }

    @Override
    public Set<IndexField> recognisedBy(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT DISTINCT t.field FROM {rows} JOIN {identity_key} t ON t.tenant = ? AND t.person = r.id",
                        row -> row.word(1, IndexField.class),
                        RowKeys.batch(people),
                        tenant));
    }

    @Override
    public void put(TenantId tenant, List<IdentityLink> links) {
        sql.put(
                LINKS,
                tenant,
                links.stream().sorted(Comparator.comparing(IdentityLink::id)).toList());
    }

    @Override
    public List<IdentityLink> links(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        LINK + "{rows} JOIN {identity_link} t ON t.tenant = ? AND t.id = r.id",
                        JdbcIdentities::link,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<IdentityLink> linksOf(TenantId tenant, Collection<OpaqueId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Batch<OpaqueId> batch = RowKeys.batch(people);
        Supplier<List<IdentityLink>> one = side("one_person", tenant, batch);
        Supplier<List<IdentityLink>> other = side("other_person", tenant, batch);
        Map<OpaqueId, IdentityLink> found = new LinkedHashMap<>();
        Stream.concat(one.get().stream(), other.get().stream()).forEach(link -> found.put(link.id(), link));
        return List.copyOf(found.values());
    }

    private Supplier<List<IdentityLink>> side(String column, TenantId tenant, Batch<OpaqueId> people) {
        return sql.listLater(
                LINK + "{rows} JOIN {identity_link} t ON t.tenant = ? AND t." + column + " = r.id",
                JdbcIdentities::link,
                people,
                tenant);
    }

    @Override
    public List<IdentityLink> open(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return sql.list(
                LINK + "{identity_link} t WHERE t.tenant = ? AND t.state = 'OPEN' AND t.id > ? ORDER BY t.id LIMIT ?",
                JdbcIdentities::link,
                tenant,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        if (people.isEmpty()) {
            return 0;
        }
        Batch<OpaqueId> batch = RowKeys.batch(people);
        sql.change(FORGET_LINKS, tenant, batch);
        sql.change(FORGET_OTHER_LINKS, tenant, batch);
        sql.change(FORGET_ARRIVALS, tenant, batch);
        return sql.change(FORGET_HASHES, tenant, batch);
    }

    static Arrival arrival(Row row) throws SQLException {
        return new Arrival(row.id(1), row.text(2), row.word(3, RecognitionDecision.class), row.instant(4));
    }

    static IdentityHash hash(Row row) throws SQLException {
        return new IdentityHash(
                new IndexKey(row.word(2, IndexField.class), row.int32(3), row.bytes(1)), row.id(4), row.instant(5));
    }

    static IdentityLink link(Row row) throws SQLException {
        String actor = row.textOrNull(9);
        return new IdentityLink(
                row.id(1),
                row.id(2),
                row.id(3),
                row.word(4, LinkOrigin.class),
                row.word(5, LinkState.class),
                reasons(row.text(6)),
                row.int32(7),
                row.instant(8),
                actor == null ? null : new LinkDecision(actor, row.text(10), row.instant(11)));
    }

    private static String reasons(List<MatchReason> reasons) {
        return String.join(" ", reasons.stream().map(MatchReason::name).toList());
    }

    private static List<MatchReason> reasons(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(MatchReason::valueOf).toList();
    }

    private static Change deleting(String table, String person) {
        return new Change(
                table,
                List.of(person),
                "SELECT CAST(? AS INTEGER) AS tenant, r.id AS " + person + " FROM {rows}",
                "TRUE",
                "");
    }

    private record Owned(IndexKey key, OpaqueId person) {}
}
