package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.TallyKind;

/**
 * Tallies of groups. Only the operator's pass adds to them, one company at a time, so that they need no stripes.
 *
 * @param sql the transaction
 */
record GroupSums(Sql sql) {

    static final Table<GroupTally> TABLE = Table.of(
            "tally_group",
            Columns.<GroupTally>none()
                    .int32("programme", GroupTally::programme)
                    .date("on_month", GroupTally::month)
                    .word("grouping_kind", GroupTally::grouping)
                    .key("group_name", GroupTally::group)
                    .word("kind", GroupTally::kind)
                    .int64("amount", GroupTally::amount),
            "on_month",
            "programme",
            "grouping_kind",
            "group_name",
            "kind");

    private static final String READ = "SELECT " + TABLE.columns().names("t.")
            + " FROM {tally_group} t WHERE t.tenant = ? AND t.on_month >= ? AND t.on_month < ? AND t.amount <> 0";

    void add(TenantId tenant, List<GroupTally> tallies) {
        Map<GroupTally, Long> sums = new TreeMap<>(GroupTally.ORDER);
        tallies.forEach(tally -> sums.merge(tally, tally.amount(), Long::sum));
        sql.add(
                TABLE,
                tenant,
                sums.entrySet().stream()
                        .map(sum -> sum.getKey().of(sum.getValue()))
                        .toList());
    }

    /** Ordered here: kinds in the order of their declaration, which a database does not know. */
    List<GroupTally> read(TenantId tenant, Period period) {
        return sql.list(READ, GroupSums::read, tenant, period.from(), period.to()).stream()
                .sorted(GroupTally.ORDER)
                .toList();
    }

    List<GroupTally> read(TenantId tenant, Period period, Grouping by) {
        return sql
                .list(READ + " AND t.grouping_kind = ?", GroupSums::read, tenant, period.from(), period.to(), by.name())
                .stream()
                .sorted(GroupTally.ORDER)
                .toList();
    }

    static GroupTally read(Row row) throws SQLException {
        return new GroupTally(
                row.int32(1),
                row.date(2),
                row.word(3, Grouping.class),
                row.text(4),
                row.word(5, TallyKind.class),
                row.int64(6));
    }
}
