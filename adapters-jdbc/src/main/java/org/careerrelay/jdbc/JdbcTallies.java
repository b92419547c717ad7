package org.careerrelay.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.TallyStore;

/**
 * Tallies. Each is spread over a few rows: a transaction adds to the rows of its stripe, so that transactions of one company need not queue.
 *
 * @param sql the transaction
 */
record JdbcTallies(Sql sql) implements TallyStore {

    private static final Comparator<Tally> ORDER =
            Comparator.comparing(Tally::programme).thenComparing(Tally::day).thenComparing(Tally::kind);

    private static final Table<Striped> TABLE = Table.of(
            "tally",
            Columns.<Striped>none()
                    .int32("programme", striped -> striped.tally().programme())
                    .date("on_day", striped -> striped.tally().day())
                    .word("kind", striped -> striped.tally().kind())
                    .int32("stripe", Striped::stripe)
                    .int64("amount", striped -> striped.tally().amount()),
            "on_day",
            "programme",
            "kind",
            "stripe");

    private record Striped(Tally tally, int stripe) {}

    private record Counter(int programme, LocalDate day, TallyKind kind) {}

    /** What one transaction adds to a tenant's tallies. */
    private record Added(TenantId tenant) {}

    @Override
    public void add(TenantId tenant, List<Tally> tallies) {
        if (!tallies.isEmpty()) {
            sql.gather(new Added(tenant), tallies, all -> write(tenant, all));
        }
    }

    private void write(TenantId tenant, List<Tally> tallies) {
        Map<Counter, Long> sums = tallies.stream()
                .collect(Collectors.groupingBy(
                        tally -> new Counter(tally.programme(), tally.day(), tally.kind()),
                        Collectors.summingLong(Tally::amount)));
        List<Striped> rows = sums.entrySet().stream()
                .map(sum -> new Tally(
                        sum.getKey().programme(),
                        sum.getKey().day(),
                        sum.getKey().kind(),
                        sum.getValue()))
                .sorted(ORDER)
                .map(tally -> new Striped(tally, sql.stripe()))
                .toList();
        sql.add(TABLE, tenant, rows);
    }

    /** Ordered here: kinds in the order of their declaration, which a database does not know. */
    @Override
    public List<Tally> read(TenantId tenant, Period period) {
        List<Tally> tallies = sql.list(
                """
                SELECT programme, on_day, kind, SUM(amount) FROM {tally}
                WHERE tenant = ? AND on_day >= ? AND on_day < ?
                GROUP BY programme, on_day, kind HAVING SUM(amount) <> 0""",
                row -> new Tally(row.int32(1), row.date(2), row.word(3, TallyKind.class), row.int64(4)),
                tenant,
                period.from(),
                period.to());
        return tallies.stream().sorted(ORDER).toList();
    }

    @Override
    public List<Tally> readByMonth(TenantId tenant, Period period, LocalDate daysFrom) {
        return new MonthSums(sql).read(tenant, period, daysFrom);
    }

    /** Company by company in the index: the tallies of other days are not read. */
    @Override
    public Map<TenantId, Map<TallyKind, Long>> sums(Collection<TenantId> tenants, Period period) {
        Map<TenantId, Map<TallyKind, Long>> sums = new HashMap<>();
        if (!tenants.isEmpty()) {
            new MonthSums(sql)
                    .sums(
                            tenants,
                            period,
                            row -> Map.entry(
                                    new TenantId(row.int32(1)), Map.entry(row.word(2, TallyKind.class), row.int64(3))))
                    .forEach(sum -> {
                        Map.Entry<TallyKind, Long> amount = sum.getValue();
                        if (!amount.getKey().isOfMonth()) {
                            sums.computeIfAbsent(sum.getKey(), tenant -> new EnumMap<>(TallyKind.class))
                                    .merge(amount.getKey(), amount.getValue(), Long::sum);
                        }
                    });
            sums.values().forEach(kinds -> kinds.values().removeIf(amount -> amount == 0));
            sums.values().removeIf(Map::isEmpty);
        }
        return sums;
    }

    @Override
    public List<TenantId> unsummed(Collection<TenantId> tenants, LocalDate until) {
        return new MonthSums(sql).unsummed(tenants, until);
    }

    @Override
    public void sumUp(TenantId tenant, LocalDate until) {
        new MonthSums(sql).sumUp(tenant, until, this::read);
    }

    @Override
    public void correct(TenantId tenant, List<Tally> tallies) {
        tallies.stream().map(Tally::day).min(Comparator.naturalOrder()).ifPresent(first -> {
            new MonthSums(sql).open(tenant, first);
            add(tenant, tallies);
        });
    }

    @Override
    public void addGroups(TenantId tenant, List<GroupTally> tallies) {
        new GroupSums(sql).add(tenant, tallies);
    }

    @Override
    public List<GroupTally> readGroups(TenantId tenant, Period period) {
        return new GroupSums(sql).read(tenant, period);
    }

    @Override
    public List<GroupTally> readGroups(TenantId tenant, Period period, Grouping by) {
        return new GroupSums(sql).read(tenant, period, by);
    }

    /** What a company's tallies were; returns how many rows of them. */
    static int erase(Sql sql, TenantId tenant) {
        new MonthSums(sql).erase(tenant);
        return sql.write("DELETE FROM {tally} WHERE tenant = ?", tenant);
    }
}
