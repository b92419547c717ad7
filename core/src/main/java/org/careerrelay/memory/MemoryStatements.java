package org.careerrelay.memory;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfSettlementStep;
import org.careerrelay.model.export.ExportedRow.OfStatement;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.spi.storage.StatementStore;

/** Statements by partner, month and side, and steps by partner, month and sequence. */
final class MemoryStatements implements StatementStore {

    private final Transaction transaction;
    private final PerTenant<Tables> tables;

    MemoryStatements(Transaction transaction) {
        this.transaction = transaction;
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public boolean keep(TenantId tenant, String partner, Signed<SettlementStatement> statement) {
        SettlementStatement document = statement.document();
        return tables.of(tenant)
                .statements
                .insert(new Key(partner, document.month(), document.side().ordinal()), statement);
    }

    @Override
    public List<Signed<SettlementStatement>> between(TenantId tenant, String partner, YearMonth first, YearMonth last) {
        return tables.of(tenant).statements.rows().entrySet().stream()
                .filter(entry -> entry.getKey().partner().equals(partner)
                        && !entry.getKey().month().isBefore(first)
                        && !entry.getKey().month().isAfter(last))
                .map(entry -> entry.getValue())
                .toList();
    }

    @Override
    public boolean append(TenantId tenant, String partner, YearMonth month, SettlementStep step) {
        boolean keyIsThere = steps(tenant, partner, month).stream()
                .anyMatch(earlier ->
                        earlier.decision().key().equals(step.decision().key()));
        return !keyIsThere && tables.of(tenant).steps.insert(new Key(partner, month, step.sequence()), step);
    }

    @Override
    public List<SettlementStep> steps(TenantId tenant, String partner, YearMonth month) {
        return List.copyOf(tables.of(tenant)
                .steps
                .rows()
                .subMap(new Key(partner, month, 0), true, new Key(partner, month, Integer.MAX_VALUE), true)
                .values());
    }

    /** The company's statement of a month comes after the agency's: by the names of the sides. */
    List<OfStatement> statements(TenantId tenant) {
        return tables.of(tenant).statements.rows().entrySet().stream()
                .map(entry -> new OfStatement(entry.getKey().partner(), entry.getValue()))
                .sorted(Comparator.comparing(OfStatement::partner)
                        .thenComparing(row -> row.statement().document().month())
                        .thenComparing(row -> row.statement().document().side().name()))
                .toList();
    }

    void restore(TenantId tenant, OfStatement row) {
        if (!keep(tenant, row.partner(), row.statement())) {
            throw transaction.failure("statement exists already");
        }
    }

    List<OfSettlementStep> stepRows(TenantId tenant) {
        return tables.of(tenant).steps.rows().entrySet().stream()
                .map(entry -> new OfSettlementStep(
                        entry.getKey().partner(), entry.getKey().month(), entry.getValue()))
                .toList();
    }

    void restore(TenantId tenant, OfSettlementStep row) {
        if (!append(tenant, row.partner(), row.month(), row.step())) {
            throw transaction.failure("settlement step exists already");
        }
    }

    /**
     * What a row is found by.
     *
     * @param partner key of the partner
     * @param month the month
     * @param place {@link Party} of a statement, sequence of a step
     */
    private record Key(String partner, YearMonth month, int place) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::partner).thenComparing(Key::month).thenComparing(Key::place);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tables {

        final Table<Key, Signed<SettlementStatement>, NavigableMap<Key, Signed<SettlementStatement>>> statements;
        final Table<Key, SettlementStep, NavigableMap<Key, SettlementStep>> steps;

        Tables(Transaction transaction) {
            statements = Table.ordered(transaction);
            steps = Table.ordered(transaction);
        }
    }
}
