package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import java.util.List;
import org.careerrelay.model.export.ExportedRow.OfBalance;
import org.careerrelay.model.export.ExportedRow.OfCountedPerson;
import org.careerrelay.model.export.ExportedRow.OfCredit;
import org.careerrelay.model.export.ExportedRow.OfLedgerEntry;

/** The tables of ledgers as rows of an export. */
final class LedgerTables {

    static final TableRows<OfBalance> BALANCES = TableRows.of(
            "balance",
            Columns.<OfBalance>none()
                    .int32("programme", OfBalance::programme)
                    .and(LedgerColumns.BALANCE.in(OfBalance::balance)),
            OfBalance.class,
            row -> new OfBalance(row.int32(1), LedgerColumns.balance(row, 2)),
            by("programme"));

    static final TableRows<OfLedgerEntry> ENTRIES = TableRows.of(
            "ledger",
            Columns.<OfLedgerEntry>none()
                    .int32("programme", OfLedgerEntry::programme)
                    .and(LedgerColumns.ENTRY.in(OfLedgerEntry::entry)),
            OfLedgerEntry.class,
            row -> new OfLedgerEntry(row.int32(1), LedgerColumns.entry(row, 2)),
            by("programme"),
            by("sequence"));

    static final TableRows<OfCountedPerson> COUNTED = TableRows.of(
            "counted_person",
            Columns.<OfCountedPerson>none()
                    .int32("programme", OfCountedPerson::programme)
                    .and(LedgerColumns.COUNTED.in(OfCountedPerson::counted)),
            OfCountedPerson.class,
            row -> new OfCountedPerson(row.int32(1), LedgerColumns.counted(row, 2)),
            by("programme"),
            by("person"));

    static final TableRows<OfCredit> CREDITS = new TableRows<>(
            "credit",
            Columns.<OfCredit>none()
                    .int32("programme", OfCredit::programme)
                    .and(LedgerColumns.CREDIT.in(OfCredit::credit))
                    .int32("expiry_told", row -> row.endTold() ? 1 : 0),
            List.of("expiry_told"),
            List.of(by("programme"), by("credit")),
            "TRUE",
            OfCredit.class,
            row -> new OfCredit(row.int32(1), LedgerColumns.credit(row, 2), row.int32(11) == 1));

    private LedgerTables() {}
}
