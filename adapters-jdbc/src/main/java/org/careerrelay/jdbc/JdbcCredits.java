package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.spi.storage.StorageException;

/**
 * Ledgers, balances and credits.
 *
 * @param sql the transaction
 */
record JdbcCredits(Sql sql) implements CreditStore {

    private static final String BALANCE = """
            SELECT t.last_sequence, t.counted, t.progress, t.granted, t.revoked, t.reserved, t.consumed, t.expired, t.grants,
                   t.cycle_threshold, t.cycle_grant
            FROM {balance} t WHERE t.tenant = ? AND t.programme = ?""";

    private static final String ENTRIES = """
            SELECT sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, available
            FROM {ledger} WHERE tenant = ? AND programme = ?""";

    private static final String CREDITS = "SELECT t.credit, t.state, t.granted_at, t.introduction FROM ";

    private static final Table<Of<Map.Entry<OpaqueId, OpaqueId>>> PEOPLE = Table.of(
            "counted_person",
            Columns.<Of<Map.Entry<OpaqueId, OpaqueId>>>none()
                    .int32("programme", Of::programme)
                    .id("person", of -> of.value().getKey())
                    .id("referral", of -> of.value().getValue()),
            "programme",
            "person");

    private static final Table<Of<LedgerEntry>> LEDGER = Table.of(
            "ledger",
            Columns.<Of<LedgerEntry>>none()
                    .int32("programme", Of::programme)
                    .int64("sequence", of -> of.value().sequence())
                    .word("kind", of -> of.value().kind())
                    .word("cause_kind", of -> StoredCause.of(of.value().cause()).kind())
                    .id("cause", of -> StoredCause.of(of.value().cause()).id())
                    .int32("amount", of -> of.value().amount())
                    .instant("happened_at", of -> of.value().at())
                    .int32("contract_version", of -> of.value().contractVersion())
                    .int64("credit", of -> of.value().credit())
                    .int64("progress", of -> of.value().progress())
                    .int64("available", of -> of.value().available()),
            "programme",
            "sequence");

    private static final Table<Of<Credit>> TABLE = Table.of(
            "credit",
            Columns.<Of<Credit>>none()
                    .int32("programme", Of::programme)
                    .int64("credit", of -> of.value().number())
                    .word("state", of -> of.value().state())
                    .instant("granted_at", of -> of.value().grantedAt())
                    .id("introduction", of -> of.value().introduction()),
            "programme",
            "credit");

    private static final String SUMS = """
            SELECT kind, SUM(amount) FROM {ledger}
            WHERE tenant = ? AND programme = ? AND happened_at >= ? AND sequence <= ? GROUP BY kind""";

    /**
     * Something of a programme.
     *
     * @param <T> type of the value
     */
    private record Of<T>(int programme, T value) {}

    @Override
    public CreditBalance read(TenantId tenant, int programme) {
        return sql.first(BALANCE, JdbcCredits::balance, tenant, programme)
                .orElseThrow(() -> new StorageException("programme " + programme + " was never opened"));
    }

    @Override
    public CreditBalance lock(TenantId tenant, int programme) {
        return sql.lock(BALANCE, "t.programme", JdbcCredits::balance, tenant, programme).stream()
                .findFirst()
                .orElseThrow(() -> new StorageException("programme " + programme + " was never opened"));
    }

    @Override
    public Set<OpaqueId> claimPeople(TenantId tenant, int programme, Map<OpaqueId, OpaqueId> referralByPerson) {
        List<Of<Map.Entry<OpaqueId, OpaqueId>>> rows = referralByPerson.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Of<>(programme, entry))
                .toList();
        return new HashSet<>(sql.insertNew(PEOPLE, tenant, rows, "person", row -> row.id(1)));
    }

    @Override
    public void append(TenantId tenant, int programme, List<LedgerEntry> entries, CreditBalance after) {
        sql.insert(
                LEDGER,
                tenant,
                entries.stream().map(entry -> new Of<>(programme, entry)).toList());
        int stored = sql.write(
                """
                UPDATE {balance} SET last_sequence = ?, counted = ?, progress = ?, granted = ?, revoked = ?, reserved = ?, consumed = ?,
                                     expired = ?, grants = ?, cycle_threshold = ?, cycle_grant = ?
                WHERE tenant = ? AND programme = ?""",
                after.lastSequence(),
                after.counted(),
                after.progress(),
                after.granted(),
                after.revoked(),
                after.reserved(),
                after.consumed(),
                after.expired(),
                after.grants(),
                after.cycleThreshold(),
                after.cycleGrant(),
                tenant,
                programme);
        if (stored != 1) {
            throw sql.refusal("programme " + programme + " was never opened");
        }
    }

    @Override
    public List<LedgerEntry> entries(TenantId tenant, int programme, long after, int limit) {
        return sql.list(
                ENTRIES + " AND sequence > ? ORDER BY sequence LIMIT ?",
                JdbcCredits::entry,
                tenant,
                programme,
                after,
                limit);
    }

    @Override
    public List<LedgerEntry> entriesOf(TenantId tenant, int programme, Cause cause) {
        StoredCause stored = StoredCause.of(cause);
        return sql.list(
                ENTRIES + " AND cause = ? AND cause_kind = ? ORDER BY sequence",
                JdbcCredits::entry,
                tenant,
                programme,
                stored.id(),
                stored.kind());
    }

    @Override
    public Optional<LedgerEntry> lastBefore(TenantId tenant, int programme, Instant before, long upTo) {
        return sql.first(
                ENTRIES + " AND sequence <= ? AND happened_at < ? ORDER BY sequence DESC LIMIT 1",
                JdbcCredits::entry,
                tenant,
                programme,
                upTo,
                before);
    }

    @Override
    public Map<LedgerKind, Long> sumsSince(TenantId tenant, int programme, Instant from, long upTo) {
        Map<LedgerKind, Long> sums = new EnumMap<>(LedgerKind.class);
        sql.list(SUMS, row -> Map.entry(row.word(1, LedgerKind.class), row.int64(2)), tenant, programme, from, upTo)
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    /** Of several credits with one number the last stays: a database refuses to change a row twice in one statement. */
    @Override
    public void putCredits(TenantId tenant, int programme, List<Credit> credits) {
        Map<Long, Credit> last = new LinkedHashMap<>();
        credits.forEach(credit -> last.put(credit.number(), credit));
        List<Of<Credit>> rows = last.values().stream()
                .sorted(Comparator.comparing(Credit::number))
                .map(credit -> new Of<>(programme, credit))
                .toList();
        sql.put(TABLE, tenant, rows);
    }

    @Override
    public List<Credit> credits(TenantId tenant, int programme, CreditState state, Instant grantedBefore, int limit) {
        return sql.list(
                CREDITS
                        + "{credit} t WHERE t.tenant = ? AND t.programme = ? AND t.state = ? AND t.granted_at < ? ORDER BY t.credit LIMIT ?",
                JdbcCredits::credit,
                tenant,
                programme,
                state,
                grantedBefore,
                limit);
    }

    @Override
    public List<Credit> findCredits(TenantId tenant, int programme, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : sql.list(
                        CREDITS
                                + "{rows} JOIN {credit} t ON t.tenant = ? AND t.programme = ? AND t.credit = r.id ORDER BY t.credit",
                        JdbcCredits::credit,
                        RowKeys.numbers(numbers),
                        tenant,
                        programme);
    }

    private static CreditBalance balance(Row row) throws SQLException {
        return new CreditBalance(
                row.int64(1),
                row.int64(2),
                row.int64(3),
                row.int64(4),
                row.int64(5),
                row.int64(6),
                row.int64(7),
                row.int64(8),
                row.int64(9),
                row.int32(10),
                row.int32(11));
    }

    private static LedgerEntry entry(Row row) throws SQLException {
        return new LedgerEntry(
                row.int64(1),
                row.word(2, LedgerKind.class),
                new StoredCause(row.word(3, StoredCause.Kind.class), row.id(4)).cause(),
                row.int32(5),
                row.instant(6),
                row.int32(7),
                row.int64OrNull(8),
                row.int64(9),
                row.int64(10));
    }

    private static Credit credit(Row row) throws SQLException {
        return new Credit(row.int64(1), row.word(2, CreditState.class), row.instant(3), row.idOrNull(4));
    }
}
