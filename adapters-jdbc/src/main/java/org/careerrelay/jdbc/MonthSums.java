package org.careerrelay.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.MonthTallies;

/**
 * Tallies of months that are over, summed up beside the tallies themselves. A reading takes months up to the day to which they are summed up and days from there
 * on.
 *
 * @param sql the transaction
 */
record MonthSums(Sql sql) {

    private static final Table<Tally> MONTHS = Table.of(
            "tally_month",
            Columns.<Tally>none()
                    .int32("programme", Tally::programme)
                    .date("on_month", Tally::day)
                    .word("kind", Tally::kind)
                    .int64("amount", Tally::amount),
            "on_month",
            "programme",
            "kind");

    private static final String SUMMED =
            "SELECT m.tenant, m.until_day FROM {rows} JOIN {tally_summed} m ON m.tenant = r.tenant";

    private static final Columns<TenantId> TENANTS = Columns.<TenantId>none().int32("tenant", TenantId::number);

    private static final String MONTHS_OF_MANY = """
            SELECT t.tenant, t.kind, SUM(t.amount)
            FROM {rows} JOIN {tally_month} t ON t.tenant = r.tenant AND t.on_month >= ? AND t.on_month < ?
            GROUP BY t.tenant, t.kind HAVING SUM(t.amount) <> 0""";

    private static final String DAYS_OF_MANY = """
            SELECT t.tenant, t.kind, SUM(t.amount)
            FROM {rows} JOIN {tally} t ON t.tenant = r.tenant AND t.on_day >= ? AND t.on_day < ?
            GROUP BY t.tenant, t.kind HAVING SUM(t.amount) <> 0""";

    /** Up to where months are read: the first day of the period where nothing is summed up. */
    private static final String UNTIL = "LEAST(COALESCE(m.until_day, CAST(? AS DATE)), CAST(? AS DATE))";

    private static final String OF_ONE = """
            SELECT s.programme, s.on_day, s.kind, SUM(s.amount) FROM (
                SELECT t.programme, t.on_day, t.kind, t.amount
                FROM {tenant} r LEFT JOIN {tally_summed} m ON m.tenant = r.id
                JOIN {tally} t ON t.tenant = r.id AND t.on_day >= GREATEST(CAST(? AS DATE), %1$s) AND t.on_day < ?
                WHERE r.id = ?
                UNION ALL
                SELECT t.programme, t.on_month AS on_day, t.kind, t.amount
                FROM {tally_summed} m JOIN {tally_month} t ON t.tenant = m.tenant AND t.on_month >= ? AND t.on_month < %1$s
                WHERE m.tenant = ?) s
            GROUP BY s.programme, s.on_day, s.kind HAVING SUM(s.amount) <> 0""".replace("%1$s", UNTIL);

    /** Tallies of one company, at least in whole months what lies before a day. */
    List<Tally> read(TenantId tenant, Period period, LocalDate daysFrom) {
        LocalDate months = months(period, daysFrom);
        LocalDate from = period.from();
        return MonthTallies.of(
                sql.list(
                        OF_ONE,
                        row -> new Tally(row.int32(1), row.date(2), row.word(3, TallyKind.class), row.int64(4)),
                        from,
                        from,
                        months,
                        period.to(),
                        tenant,
                        from,
                        from,
                        months,
                        tenant),
                period,
                daysFrom);
    }

    /**
     * Sums by company and kind, surveys among them; the same company and kind may come twice. The days stand in the statements as they are, not by company: a planner
     * that does not know them would read all days of all companies. Companies are nearly always summed up to the same day.
     */
    <R> List<R> sums(Collection<TenantId> tenants, Period period, Row.Reader<R> reader) {
        Map<TenantId, LocalDate> summed = new HashMap<>();
        Batch<TenantId> all = TENANTS.batch(new LinkedHashSet<>(tenants));
        sql.list(SUMMED, row -> Map.entry(new TenantId(row.int32(1)), row.date(2)), all)
                .forEach(mark -> summed.put(mark.getKey(), mark.getValue()));
        LocalDate months = months(period, period.to());
        Map<LocalDate, Set<TenantId>> byDay = new TreeMap<>();
        tenants.forEach(tenant -> byDay.computeIfAbsent(
                        earlier(summed.getOrDefault(tenant, period.from()), months), day -> new LinkedHashSet<>())
                .add(tenant));
        List<R> sums = new ArrayList<>();
        byDay.forEach((day, alike) -> {
            LocalDate from = day.isBefore(period.from()) ? period.from() : day;
            Batch<TenantId> batch = TENANTS.batch(alike);
            if (period.from().isBefore(from)) {
                sums.addAll(sql.list(MONTHS_OF_MANY, reader, batch, period.from(), from));
            }
            if (from.isBefore(period.to())) {
                sums.addAll(sql.list(DAYS_OF_MANY, reader, batch, from, period.to()));
            }
        });
        return sums;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Where the last whole month ends that may be read as one; the first day where there is none. */
    private static LocalDate months(Period period, LocalDate daysFrom) {
        LocalDate end = earlier(daysFrom, period.to());
        return period.from().getDayOfMonth() == 1 && end.isAfter(period.from()) ? end.withDayOfMonth(1) : period.from();
    }

    List<TenantId> unsummed(Collection<TenantId> tenants, LocalDate until) {
        if (tenants.isEmpty()) {
            return List.of();
        }
        Set<TenantId> summed = new HashSet<>(sql.list(
                SUMMED + " WHERE m.until_day = ?",
                row -> new TenantId(row.int32(1)),
                TENANTS.batch(new LinkedHashSet<>(tenants)),
                until));
        return tenants.stream().filter(tenant -> !summed.contains(tenant)).toList();
    }

    /** From where it was left; whoever summed up meanwhile had the lock that the caller has. */
    void sumUp(TenantId tenant, LocalDate until, BiFunction<TenantId, Period, List<Tally>> daily) {
        LocalDate from = sql.first("SELECT until_day FROM {tally_summed} WHERE tenant = ?", row -> row.date(1), tenant)
                .orElse(LocalDate.EPOCH);
        if (from.isBefore(until)) {
            Period months = new Period(from, until);
            sql.put(MONTHS, tenant, MonthTallies.of(daily.apply(tenant, months), months, until));
            if (sql.write("UPDATE {tally_summed} SET until_day = ? WHERE tenant = ?", until, tenant) == 0) {
                sql.write("INSERT INTO {tally_summed} (tenant, until_day) VALUES (?, ?)", tenant, until);
            }
        } else {
            open(tenant, until); // the clock of whoever summed up was ahead
        }
    }

    /** Forgets what was summed up from the month of a day on. */
    void open(TenantId tenant, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        sql.write("DELETE FROM {tally_month} WHERE tenant = ? AND on_month >= ?", tenant, month);
        sql.write("UPDATE {tally_summed} SET until_day = ? WHERE tenant = ? AND until_day > ?", month, tenant, month);
    }

    void erase(TenantId tenant) {
        sql.write("DELETE FROM {tally_month} WHERE tenant = ?", tenant);
        sql.write("DELETE FROM {tally_summed} WHERE tenant = ?", tenant);
    }
}
