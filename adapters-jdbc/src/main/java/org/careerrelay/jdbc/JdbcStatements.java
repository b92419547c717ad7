package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.careerrelay.json.StatementJson;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.spi.storage.StatementStore;

/**
 * Statements and what was decided about them. A month is stored as its first day.
 *
 * @param sql the transaction
 */
record JdbcStatements(Sql sql) implements StatementStore {

    private static final String KEEP = """
            INSERT INTO {statement} (tenant, partner, month_begin, side, body)
            SELECT v.* FROM (SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS VARCHAR) AS partner, CAST(? AS DATE) AS month_begin,
                    CAST(? AS VARCHAR) AS side, CAST(? AS VARCHAR) AS body) v""";

    private static final String SAME_STATEMENT = """
            SELECT 1 FROM {statement} t WHERE t.tenant = v.tenant AND t.partner = v.partner
                AND t.month_begin = v.month_begin AND t.side = v.side""";

    /** Two keys at once: a merge by one of them would meet the other, so the row is selected only where neither is there. */
    private static final String APPEND = """
            INSERT INTO {settlement_step}
                (tenant, partner, month_begin, sequence, step_key, state, actor, note, items, happened_at)
            SELECT v.* FROM (SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS VARCHAR) AS partner, CAST(? AS DATE) AS month_begin,
                    CAST(? AS INTEGER) AS sequence, CAST(? AS VARCHAR) AS step_key, CAST(? AS VARCHAR) AS state,
                    CAST(? AS VARCHAR) AS actor, CAST(? AS VARCHAR) AS note, CAST(? AS VARCHAR) AS items,
                    CAST(? AS TIMESTAMP WITH TIME ZONE) AS happened_at) v""";

    private static final String SAME_STEP = """
            SELECT 1 FROM {settlement_step} t WHERE t.tenant = v.tenant AND t.partner = v.partner
                AND t.month_begin = v.month_begin AND (t.sequence = v.sequence OR t.step_key = v.step_key)""";

    private static final String STEPS = """
            SELECT sequence, happened_at, state, step_key, actor, note, items FROM {settlement_step}
            WHERE tenant = ? AND partner = ? AND month_begin = ? ORDER BY sequence""";

    @Override
    public boolean keep(TenantId tenant, String partner, Signed<SettlementStatement> statement) {
        return sql.insertUnlessThere(
                KEEP,
                SAME_STATEMENT,
                tenant,
                new KeyText(partner),
                statement.document().month().atDay(1),
                statement.document().side(),
                StatementJson.write(statement));
    }

    /** By side as the names order: AGENCY comes before COMPANY, so from the last to the first. */
    @Override
    public List<Signed<SettlementStatement>> between(TenantId tenant, String partner, YearMonth first, YearMonth last) {
        return sql.list("""
                SELECT body FROM {statement}
                WHERE tenant = ? AND partner = ? AND month_begin >= ? AND month_begin <= ? ORDER BY month_begin, side DESC""", row -> StatementJson.read(row.text(1)), tenant, partner, first.atDay(1), last.atDay(1));
    }

    @Override
    public boolean append(TenantId tenant, String partner, YearMonth month, SettlementStep step) {
        SettlementDecision decision = step.decision();
        return sql.insertUnlessThere(
                APPEND,
                SAME_STEP,
                tenant,
                new KeyText(partner),
                month.atDay(1),
                step.sequence(),
                new KeyText(decision.key()),
                decision.state(),
                decision.actor(),
                decision.note(),
                StatementJson.writeItems(decision.items()),
                step.at());
    }

    @Override
    public List<SettlementStep> steps(TenantId tenant, String partner, YearMonth month) {
        return sql.list(STEPS, JdbcStatements::step, tenant, partner, month.atDay(1));
    }

    private static SettlementStep step(Row row) throws SQLException {
        return new SettlementStep(
                row.int32(1),
                row.instant(2),
                new SettlementDecision(
                        row.word(3, SettlementState.class),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        StatementJson.readItems(row.text(7))));
    }
}
