package org.careerrelay.memory;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;

/** What belongs to one programme: balance, entries, credits and the people counted. */
final class ProgrammeTables {

    final Cell<CreditBalance> balance;
    final Log<LedgerEntry> entries;
    final Table<Bound, LedgerEntry, Map<Bound, LedgerEntry>> causes;
    final Table<Long, Credit, NavigableMap<Long, Credit>> credits;
    final Table<Long, Boolean, Map<Long, Boolean>> told;
    final Table<OpaqueId, CountedPerson, Map<OpaqueId, CountedPerson>> people;

    ProgrammeTables(Transaction transaction) {
        balance = new Cell<>(transaction, CreditBalance.EMPTY);
        entries = new Log<>(transaction, LedgerEntry::sequence);
        causes = Table.unordered(transaction);
        credits = Table.ordered(transaction);
        told = Table.unordered(transaction);
        people = Table.unordered(transaction);
    }

    /** Rows of an export, of one of the four kinds that a programme has. */
    Stream<ExportedRow> rows(int programme, RowKind kind) {
        return switch (kind) {
            case BALANCE -> Stream.of(new ExportedRow.OfBalance(programme, balance.get()));
            case LEDGER_ENTRY -> entries.rows().stream().map(entry -> new ExportedRow.OfLedgerEntry(programme, entry));
            case COUNTED_PERSON ->
                people.values().stream()
                        .sorted(Comparator.comparing(CountedPerson::person))
                        .map(counted -> new ExportedRow.OfCountedPerson(programme, counted));
            default ->
                credits.values().stream()
                        .map(credit -> new ExportedRow.OfCredit(programme, credit, told.get(credit.number()) != null));
        };
    }

    /** What an entry is bound to; it can be so once. */
    record Bound(LedgerKind kind, Cause cause) {}
}
