package org.careerrelay.memory;

import java.util.Map;
import java.util.NavigableMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;

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

    /** What an entry is bound to; it can be so once. */
    record Bound(LedgerKind kind, Cause cause) {}
}
