package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.spi.storage.ExitCaseStore;
import org.jspecify.annotations.Nullable;

/**
 * Exit cases.
 *
 * @param sql the transaction
 */
record JdbcExitCases(Sql sql) implements ExitCaseStore {

    static final Table<ExitCase> TABLE = Table.of(
            "exit_case",
            Columns.<ExitCase>none()
                    .id("id", ExitCase::id)
                    .key("case_key", ExitCase::key)
                    .id("person", ExitCase::person)
                    .key("reference", ExitCase::reference)
                    .word("state", ExitCase::state)
                    .date("opened_on", ExitCase::openedOn)
                    .date("interviewed_on", ExitCase::interviewedOn)
                    .text("interviewed_by", ExitCase::interviewedBy)
                    .text("reasons", JdbcExitCases::text)
                    .date("decided_on", ExitCase::decidedOn)
                    .date("last_day", ExitCase::lastDay)
                    .text("recorded_by", ExitCase::recordedBy)
                    .instant("changed_at", ExitCase::changedAt),
            "case_key");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.");

    private static final String SELECT = COLUMNS + " FROM {rows} JOIN {exit_case} t ON t.tenant = ? AND t.";

    private static final Change FORGET = new Change(
            "exit_case",
            List.of("person"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS person FROM {rows}",
            "TRUE",
            "");

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<ExitCase> cases) {
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered(cases), "id", row -> row.id(1)));
    }

    @Override
    public void put(TenantId tenant, List<ExitCase> cases) {
        sql.put(TABLE, tenant, ordered(cases));
    }

    @Override
    public List<ExitCase> byKey(TenantId tenant, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : sql.list(SELECT + "case_key = r.id", JdbcExitCases::read, RowKeys.texts(keys), tenant);
    }

    @Override
    public List<ExitCase> ofReferences(TenantId tenant, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : sql.list(SELECT + "reference = r.id", JdbcExitCases::read, RowKeys.texts(references), tenant);
    }

    @Override
    public List<ExitCase> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(SELECT + "person = r.id", JdbcExitCases::read, RowKeys.batch(people), tenant);
    }

    @Override
    public List<ExitCase> decided(TenantId tenant, LocalDate from, LocalDate to, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + """
                         FROM {exit_case} t
                        WHERE t.tenant = ? AND t.decided_on >= ? AND t.decided_on < ? AND t.id > ? ORDER BY t.id LIMIT ?""", JdbcExitCases::read, tenant, from, to, after == null ? RowKeys.FIRST : after, limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? 0 : sql.change(FORGET, tenant, RowKeys.batch(people));
    }

    static ExitCase read(Row row) throws SQLException {
        String reasons = row.text(9);
        return new ExitCase(
                row.id(1),
                row.text(2),
                row.id(3),
                row.text(4),
                row.word(5, ExitState.class),
                row.date(6),
                row.dateOrNull(7),
                row.textOrNull(8),
                reasons.isEmpty()
                        ? List.of()
                        : Arrays.stream(reasons.split(" "))
                                .map(ExitReason::valueOf)
                                .toList(),
                row.dateOrNull(10),
                row.dateOrNull(11),
                row.text(12),
                row.instant(13));
    }

    private static String text(ExitCase exitCase) {
        return exitCase.reasons().stream().map(ExitReason::name).collect(Collectors.joining(" "));
    }

    private static List<ExitCase> ordered(List<ExitCase> cases) {
        return cases.stream().sorted(Comparator.comparing(ExitCase::key)).toList();
    }
}
