package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.spi.storage.InstructionStore;
import org.jspecify.annotations.Nullable;

/**
 * What agencies were told of people. The names of items are stored in their order, with a blank between.
 *
 * @param sql the transaction
 */
record JdbcInstructions(Sql sql) implements InstructionStore {

    private static final Columns<Instruction> KEY =
            Columns.<Instruction>none().id("id", Instruction::id).key("partner", Instruction::partner);

    private static final Columns<Instruction> RESULT = Columns.<Instruction>none()
            .word("outcome", row -> part(row, InstructionResult::outcome))
            .text("kept_record", row -> part(row, InstructionResult::record))
            .date("kept_until", row -> part(row, InstructionResult::keptUntil))
            .instant("settled_at", row -> part(row, InstructionResult::at));

    private static final Columns<Instruction> ALERTED =
            Columns.<Instruction>none().instant("alerted_at", Instruction::alertedAt);

    static final Table<Instruction> TABLE = Table.of(
            "instruction",
            KEY.and(Columns.<Instruction>none()
                            .id("referral", Instruction::referral)
                            .word("kind", Instruction::kind)
                            .text("items", row -> row.items().stream().sorted().collect(Collectors.joining(" ")))
                            .instant("happened_at", Instruction::at)
                            .instant("noted_at", Instruction::notedAt))
                    .and(RESULT)
                    .and(ALERTED)
                    .instant("feedback_until", Instruction::feedbackUntil),
            "id",
            "partner");

    private static final Columns<Instruction> SETTLED = KEY.and(RESULT);

    private static final Change SETTLE = new Change(
            "instruction",
            List.of("id", "partner"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + SETTLED.names("r.") + " FROM {rows}",
            "t.outcome IS NULL",
            "outcome = r.outcome, kept_record = r.kept_record, kept_until = r.kept_until, settled_at = r.settled_at");

    private static final Columns<Instruction> TOLD = KEY.and(ALERTED);

    private static final Change ALERT = new Change(
            "instruction",
            List.of("id", "partner"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + TOLD.names("r.") + " FROM {rows}",
            "t.outcome IS NULL AND t.alerted_at IS NULL",
            "alerted_at = r.alerted_at");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    private static final Comparator<Instruction> ORDER =
            Comparator.comparing(Instruction::id).thenComparing(Instruction::partner);

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<Instruction> instructions) {
        return instructions.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.insertNew(
                        TABLE, tenant, instructions.stream().sorted(ORDER).toList(), "id", row -> row.id(1)));
    }

    @Override
    public List<Instruction> find(TenantId tenant, String partner, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {instruction} t ON t.tenant = ? AND t.id = r.id AND t.partner = ?",
                        JdbcInstructions::read,
                        RowKeys.batch(ids),
                        tenant,
                        partner);
    }

    @Override
    public List<Instruction> byReferral(TenantId tenant, String partner, Collection<OpaqueId> referrals) {
        return referrals.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {instruction} t ON t.tenant = ? AND t.referral = r.id AND t.partner = ?",
                        JdbcInstructions::read,
                        RowKeys.batch(referrals),
                        tenant,
                        partner);
    }

    @Override
    public Set<OpaqueId> settle(TenantId tenant, List<Instruction> settled) {
        List<Instruction> ordered = settled.stream().sorted(ORDER).toList();
        return ordered.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(SETTLE, "id", row -> row.id(1), tenant, SETTLED.batch(ordered)));
    }

    @Override
    public Set<OpaqueId> alert(TenantId tenant, List<Instruction> instructions, Instant at) {
        List<Instruction> ordered = instructions.stream()
                .sorted(ORDER)
                .map(instruction -> instruction.alerted(at))
                .toList();
        return ordered.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(ALERT, "id", row -> row.id(1), tenant, TOLD.batch(ordered)));
    }

    @Override
    public List<Instruction> open(TenantId tenant, @Nullable Instruction after, int limit) {
        OpaqueId id = after == null ? RowKeys.FIRST : after.id();
        return sql.list(
                COLUMNS + "{instruction} t WHERE t.tenant = ? AND t.outcome IS NULL"
                        + " AND (t.id > ? OR t.id = ? AND t.partner > ?) ORDER BY t.id, t.partner LIMIT ?",
                JdbcInstructions::read,
                tenant,
                id,
                id,
                after == null ? "" : after.partner(),
                limit);
    }

    static Instruction read(Row row) throws SQLException {
        String items = row.text(5);
        InstructionOutcome outcome = row.wordOrNull(8, InstructionOutcome.class);
        return new Instruction(
                row.id(1),
                row.text(2),
                row.id(3),
                row.word(4, InstructionKind.class),
                items.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(items.split(" "))),
                row.instant(6),
                row.instant(7),
                outcome == null
                        ? null
                        : new InstructionResult(outcome, row.text(9), row.dateOrNull(10), row.instant(11)),
                row.instantOrNull(12),
                row.instantOrNull(13));
    }

    private static <T> @Nullable T part(Instruction row, Function<InstructionResult, @Nullable T> part) {
        InstructionResult result = row.result();
        return result == null ? null : part.apply(result);
    }
}
