package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.spi.storage.AlikePeople;

/**
 * Who is like somebody who arrives, in one statement: the hashes are looked for once, and what follows from the people who have them is found from there.
 */
final class JdbcAlike {

    /** Each row says of what kind it is; hashes are told by their places in the list that was asked. */
    private static final String FIND = """
            WITH k AS MATERIALIZED (SELECT r.mac, r.field, r.key_version, r.ordinal FROM {rows}),
            s AS MATERIALIZED (
                SELECT k.ordinal, t.person, t.created_at FROM k
                JOIN {identity_key} t ON t.tenant = ? AND t.mac = k.mac AND t.field = k.field AND t.key_version = k.key_version
                WHERE t.created_at >= ?
                UNION ALL
                SELECT k.ordinal, t.person, p.created_at FROM k
                JOIN {person_index} t ON t.tenant = ? AND t.mac = k.mac AND t.field = k.field AND t.key_version = k.key_version
                JOIN {person} p ON p.tenant = t.tenant AND p.id = t.person
                WHERE k.field IN ('EMAIL', 'PHONE') AND p.created_at >= ?),
            p AS MATERIALIZED (SELECT DISTINCT s.person AS id FROM s),
            m AS MATERIALIZED (
                SELECT a.person, a.merged_into FROM p
                JOIN {person_alias} b ON b.tenant = ? AND b.person = p.id
                JOIN {person_alias} a ON a.tenant = b.tenant AND a.merged_into = b.merged_into
                UNION
                SELECT a.person, a.merged_into FROM p
                JOIN {person_alias} a ON a.tenant = ? AND a.merged_into = p.id),
            g AS MATERIALIZED (SELECT p.id FROM p UNION SELECT m.person FROM m UNION SELECT m.merged_into FROM m)
            SELECT 'HASH' AS kind, s.ordinal AS place, s.person AS one, CAST(NULL AS uuid) AS other, s.created_at AS at,
                   CAST(NULL AS text) AS application, CAST(NULL AS text) AS decision FROM s
            UNION ALL
            SELECT 'ALIAS', 0, m.person, m.merged_into, NULL, NULL, NULL FROM m
            UNION ALL
            SELECT 'APART', 0, t.one_person, t.other_person, NULL, NULL, NULL FROM g
            JOIN {identity_link} t ON t.tenant = ? AND t.one_person = g.id AND t.state = 'APART'
            UNION ALL
            SELECT 'ARRIVAL', 0, t.person, NULL, t.arrived_at, t.application, t.decision FROM p
            JOIN {recognised_application} t ON t.tenant = ? AND t.person = p.id""";

    private static final AlikePeople NOBODY = new AlikePeople(List.of(), Map.of(), Map.of(), List.of());

    private final List<IndexKey> asked;
    private final Set<OpaqueId> own;
    private final Map<Owned, IdentityHash> hashes = new LinkedHashMap<>();
    private final Map<OpaqueId, OpaqueId> aliases = new HashMap<>();
    private final List<Map.Entry<OpaqueId, OpaqueId>> apart = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    private JdbcAlike(List<IndexKey> asked, Set<OpaqueId> own) {
        this.asked = asked;
        this.own = own;
    }

    /** The dialect takes several statements at once. Hashes in the order of the index are found faster. */
    static Supplier<AlikePeople> find(Sql sql, TenantId tenant, List<IdentityHash> arriving, Instant since) {
        List<IndexKey> asked =
                arriving.stream().map(IdentityHash::key).distinct().toList();
        JdbcAlike alike =
                new JdbcAlike(asked, arriving.stream().map(IdentityHash::person).collect(Collectors.toSet()));
        Supplier<List<Boolean>> rows = sql.listLater(
                FIND,
                alike::take,
                JdbcIdentities.KEYS.batch(asked),
                tenant,
                since,
                tenant,
                since,
                tenant,
                tenant,
                tenant,
                tenant);
        return () -> rows.get().isEmpty() ? NOBODY : alike.found();
    }

    private boolean take(Row row) throws SQLException {
        OpaqueId one = row.id(3);
        if (own.contains(one)) {
            return false;
        }
        switch (row.text(1)) {
            case "HASH" -> {
                IndexKey key = asked.get((int) row.int64(2) - 1);
                hashes.putIfAbsent(new Owned(key, one), new IdentityHash(key, one, row.instant(5)));
            }
            case "ALIAS" -> aliases.put(one, row.id(4));
            case "APART" -> apart.add(Map.entry(one, row.id(4)));
            default ->
                arrivals.add(new Arrival(one, row.text(6), row.word(7, RecognitionDecision.class), row.instant(5)));
        }
        return true;
    }

    private AlikePeople found() {
        Map<OpaqueId, OpaqueId> groups = new HashMap<>();
        hashes.values().forEach(hash -> groups.put(hash.person(), hash.person()));
        groups.putAll(aliases);
        aliases.values().forEach(stays -> groups.put(stays, stays));
        return new AlikePeople(
                List.copyOf(hashes.values()),
                groups,
                AlikePeople.pairs(new HashSet<>(groups.keySet()), apart),
                arrivals);
    }

    private record Owned(IndexKey key, OpaqueId person) {}
}
