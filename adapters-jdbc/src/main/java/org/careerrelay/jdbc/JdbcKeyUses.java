package org.careerrelay.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.storage.KeyUseStore;
import org.jspecify.annotations.Nullable;

/**
 * Versions of keys in the rows of other stores.
 *
 * @param sql the transaction
 */
record JdbcKeyUses(Sql sql) implements KeyUseStore {

    private static final Boxes PEOPLE = new Boxes("person", "key_version", "wrapped_key");
    private static final Boxes PROVISIONS = new Boxes("provision_record", "principal_key_version", "principal");
    private static final Boxes RECEIPTS = new Boxes("receipt_record", "principal_key_version", "principal");

    private static final Boxes ERASURES = new Boxes("erasure", "key_version", "sealed");

    /** Where something lies with the version of the key that it needs. */
    private record Boxes(String table, String version, String bytes) {

        static Boxes of(SealPlace place) {
            return switch (place) {
                case PROVISION -> PROVISIONS;
                case RECEIPT -> RECEIPTS;
                case ERASURE -> ERASURES;
            };
        }

        String next() {
            return "SELECT id, " + version + ", " + bytes + " FROM {" + table + "} WHERE tenant = ? AND " + version
                    + " <> ? AND id > ? ORDER BY id LIMIT ?";
        }

        /** What has changed in between stays as it is. */
        Change change() {
            return new Change(
                    table,
                    List.of("id"),
                    "SELECT CAST(? AS INTEGER) AS tenant, r.id, r.version_before, r.bytes_before, r.version_after,"
                            + " r.bytes_after FROM {rows}",
                    "t." + version + " = r.version_before AND t." + bytes + " = r.bytes_before",
                    version + " = r.version_after, " + bytes + " = r.bytes_after");
        }
    }

    private record Exchange(OpaqueId id, int versionBefore, byte[] before, int versionAfter, byte[] after) {}

    private static final Columns<Exchange> EXCHANGES = Columns.<Exchange>none()
            .id("id", Exchange::id)
            .int32("version_before", Exchange::versionBefore)
            .bytes("bytes_before", Exchange::before)
            .int32("version_after", Exchange::versionAfter)
            .bytes("bytes_after", Exchange::after);

    @Override
    public Map<Integer, Long> uses(TenantId tenant, KeyPurpose purpose) {
        Map<Integer, Long> uses = new TreeMap<>();
        switch (purpose) {
            case VAULT -> count(uses, tenant, PEOPLE.table(), PEOPLE.version());
            case INDEX -> {
                count(uses, tenant, "person_index", "key_version");
                count(uses, tenant, "identity_key", "key_version");
                count(uses, tenant, "suppression", "key_version");
            }
            case LEGAL -> {
                for (SealPlace place : SealPlace.values()) {
                    count(uses, tenant, Boxes.of(place).table(), Boxes.of(place).version());
                }
            }
            case LINK, PAGE, SIGNATURE -> {
                return uses;
            }
        }
        return uses;
    }

    private void count(Map<Integer, Long> uses, TenantId tenant, String table, String version) {
        sql.list(
                        "SELECT " + version + ", COUNT(*) FROM {" + table + "} WHERE tenant = ? AND " + version
                                + " IS NOT NULL GROUP BY " + version,
                        row -> Map.entry(row.int32(1), row.int64(2)),
                        tenant)
                .forEach(use -> uses.merge(use.getKey(), use.getValue(), Long::sum));
    }

    @Override
    public List<Person> wrappedOtherwise(TenantId tenant, int version, @Nullable OpaqueId after, int limit) {
        return sql.list(
                PEOPLE.next(),
                row -> new Person(row.id(1), new WrappedKey(row.int32(2), row.bytes(3))),
                tenant,
                version,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public int rewrap(TenantId tenant, List<Rewrapped> keys) {
        return exchange(
                tenant,
                PEOPLE,
                keys.stream()
                        .map(key -> new Exchange(
                                key.person(),
                                key.before().keyVersion(),
                                key.before().bytes(),
                                key.after().keyVersion(),
                                key.after().bytes()))
                        .toList());
    }

    @Override
    public List<Kept> sealedOtherwise(
            TenantId tenant, SealPlace place, int version, @Nullable OpaqueId after, int limit) {
        return sql.list(
                Boxes.of(place).next(),
                row -> new Kept(row.id(1), new SealedRecord(row.int32(2), row.bytes(3))),
                tenant,
                version,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public int reseal(TenantId tenant, SealPlace place, List<Resealed> boxes) {
        return exchange(
                tenant,
                Boxes.of(place),
                boxes.stream()
                        .map(box -> new Exchange(
                                box.id(),
                                box.before().keyVersion(),
                                box.before().bytes(),
                                box.after().keyVersion(),
                                box.after().bytes()))
                        .toList());
    }

    private int exchange(TenantId tenant, Boxes boxes, List<Exchange> exchanges) {
        if (exchanges.isEmpty()) {
            return 0;
        }
        List<Exchange> ordered =
                exchanges.stream().sorted(Comparator.comparing(Exchange::id)).toList();
        return sql.change(boxes.change(), tenant, EXCHANGES.batch(ordered));
    }
}
