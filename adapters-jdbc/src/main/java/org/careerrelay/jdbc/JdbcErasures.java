package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.spi.storage.ErasureStore;
import org.jspecify.annotations.Nullable;

/**
 * Erasures. Stores and what is kept lie in a column as words with blanks between them, one after the other with line breaks between them.
 *
 * @param sql the transaction
 */
record JdbcErasures(Sql sql) implements ErasureStore {

    private static final String NOTHING = "-";

    static final Table<StoredErasure> TABLE = Table.of(
            "erasure",
            Columns.<StoredErasure>none()
                    .id("id", row -> row.report().id())
                    .word("cause", row -> row.report().cause())
                    .word("state", row -> row.report().state())
                    .instant("asked_at", row -> row.report().askedAt())
                    .instant("done_at", row -> row.report().doneAt())
                    .text("stores", row -> stores(row.report()))
                    .text("kept", row -> kept(row.report()))
                    .text("people", JdbcErasures::people)
                    .int32("attempts", StoredErasure::attempts)
                    .instant("due_at", StoredErasure::dueAt)
                    .int64(
                            "key_version",
                            row -> row.references() == null
                                    ? null
                                    : (long) row.references().keyVersion())
                    .bytes(
                            "sealed",
                            row -> row.references() == null
                                    ? null
                                    : row.references().bytes()),
            "id");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";
    private static final String THOSE = COLUMNS + "{rows} JOIN {erasure} t ON t.tenant = ? AND t.id = r.id";

    @Override
    public void put(TenantId tenant, List<StoredErasure> erasures) {
        sql.put(
                TABLE,
                tenant,
                erasures.stream()
                        .sorted(Comparator.comparing(row -> row.report().id()))
                        .toList());
    }

    @Override
    public List<StoredErasure> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty() ? List.of() : sql.list(THOSE, JdbcErasures::read, RowKeys.batch(ids), tenant);
    }

    @Override
    public List<StoredErasure> lock(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty() ? List.of() : sql.lock(THOSE, "t.id", JdbcErasures::read, RowKeys.batch(ids), tenant);
    }

    @Override
    public List<StoredErasure> due(TenantId tenant, Instant now, int limit) {
        return sql.list(
                COLUMNS + "{erasure} t WHERE t.tenant = ? AND t.due_at <= ? ORDER BY t.due_at, t.id LIMIT ?",
                JdbcErasures::read,
                tenant,
                now,
                limit);
    }

    /** A company has few erasures beside all else: they are gone through. */
    @Override
    public List<StoredErasure> about(TenantId tenant, Collection<OpaqueId> people) {
        List<StoredErasure> found = new ArrayList<>();
        List<OpaqueId> distinct = people.stream().distinct().toList();
        for (OpaqueId person : distinct) {
            found.addAll(sql.list(
                    COLUMNS + "{erasure} t WHERE t.tenant = ? AND t.people LIKE ?",
                    JdbcErasures::read,
                    tenant,
                    "%" + person + "%"));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(row -> row.report().id()))
                .toList();
    }

    @Override
    public List<StoredErasure> page(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + "{erasure} t WHERE t.tenant = ? AND t.id > ? ORDER BY t.id LIMIT ?",
                JdbcErasures::read,
                tenant,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    static StoredErasure read(Row row) throws SQLException {
        return new StoredErasure(
                new ErasureReport(
                        row.id(1),
                        row.word(2, ErasureCause.class),
                        row.word(3, ErasureState.class),
                        row.instant(4),
                        row.instantOrNull(5),
                        lines(row.text(6)).map(JdbcErasures::store).toList(),
                        lines(row.text(7)).map(JdbcErasures::keptRecord).toList()),
                lines(row.text(8)).map(OpaqueId::parse).toList(),
                row.int32(9),
                row.instantOrNull(10),
                references(row.int64OrNull(11), row.bytesOrNull(12)));
    }

    private static @Nullable SealedRecord references(@Nullable Long version, byte @Nullable [] sealed) {
        return version == null || sealed == null ? null : new SealedRecord(version.intValue(), sealed);
    }

    private static String stores(ErasureReport report) {
        return report.stores().stream()
                .map(store -> String.join(
                        " ",
                        store.store(),
                        store.status().name(),
                        Long.toString(store.rows()),
                        store.code() == null ? NOTHING : store.code()))
                .collect(Collectors.joining("\n"));
    }

    private static StoreErasure store(String line) {
        List<String> words = Arrays.asList(line.split(" ", 4));
        return new StoreErasure(
                words.get(0),
                StoreErasure.Status.valueOf(words.get(1)),
                Long.parseLong(words.get(2)),
                words.get(3).equals(NOTHING) ? null : words.get(3));
    }

    private static String kept(ErasureReport report) {
        return report.kept().stream()
                .map(kept -> kept.kind() + " " + kept.count() + " " + kept.until())
                .collect(Collectors.joining("\n"));
    }

    private static KeptRecord keptRecord(String line) {
        List<String> words = Arrays.asList(line.split(" ", 3));
        return new KeptRecord(
                KeptRecord.Kind.valueOf(words.get(0)), Integer.parseInt(words.get(1)), Instant.parse(words.get(2)));
    }

    private static String people(StoredErasure row) {
        return row.people().stream().map(OpaqueId::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String text) {
        return text.lines();
    }
}
