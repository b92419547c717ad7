package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import java.util.List;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
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
                    .int64("last_sequence", row -> row.balance().lastSequence())
                    .int64("counted", row -> row.balance().counted())
                    .int64("progress", row -> row.balance().progress())
                    .int64("granted", row -> row.balance().granted())
                    .int64("revoked", row -> row.balance().revoked())
                    .int64("reserved", row -> row.balance().reserved())
                    .int64("consumed", row -> row.balance().consumed())
                    .int64("expired", row -> row.balance().expired())
                    .int64("grants", row -> row.balance().grants())
                    .int32("cycle_threshold", row -> row.balance().cycleThreshold())
                    .int32("cycle_grant", row -> row.balance().cycleGrant()),
            OfBalance.class,
            row -> new OfBalance(
                    row.int32(1),
                    new CreditBalance(
                            row.int64(2),
                            row.int64(3),
                            row.int64(4),
                            row.int64(5),
                            row.int64(6),
                            row.int64(7),
                            row.int64(8),
                            row.int64(9),
                            row.int64(10),
                            row.int32(11),
                            row.int32(12))),
            by("programme"));

    static final TableRows<OfLedgerEntry> ENTRIES = TableRows.of(
            "ledger",
            Columns.<OfLedgerEntry>none()
                    .int32("programme", OfLedgerEntry::programme)
                    .int64("sequence", row -> row.entry().sequence())
                    .word("kind", row -> row.entry().kind())
                    .word(
                            "cause_kind",
                            row -> StoredCause.of(row.entry().cause()).kind())
                    .id("cause", row -> StoredCause.of(row.entry().cause()).id())
                    .int32("amount", row -> row.entry().amount())
                    .instant("happened_at", row -> row.entry().at())
                    .int32("contract_version", row -> row.entry().contractVersion())
                    .int64("credit", row -> row.entry().credit())
                    .int64("progress", row -> row.entry().progress())
                    .int32("threshold", row -> row.entry().threshold())
                    .int64("available", row -> row.entry().available()),
            OfLedgerEntry.class,
            row -> new OfLedgerEntry(
                    row.int32(1),
                    new LedgerEntry(
                            row.int64(2),
                            row.word(3, LedgerKind.class),
                            new StoredCause(row.word(4, StoredCause.Kind.class), row.id(5)).cause(),
                            row.int32(6),
                            row.instant(7),
                            row.int32(8),
                            row.int64OrNull(9),
                            row.int64(10),
                            row.int32(11),
                            row.int64(12))),
            by("programme"),
            by("sequence"));

    static final TableRows<OfCountedPerson> COUNTED = TableRows.of(
            "counted_person",
            Columns.<OfCountedPerson>none()
                    .int32("programme", OfCountedPerson::programme)
                    .id("person", row -> row.counted().person())
                    .id("referral", row -> row.counted().referral())
                    .instant("counted_at", row -> row.counted().at()),
            OfCountedPerson.class,
            row -> new OfCountedPerson(row.int32(1), new CountedPerson(row.id(2), row.id(3), row.instant(4))),
            by("programme"),
            by("person"));

    static final TableRows<OfCredit> CREDITS = new TableRows<>(
            "credit",
            Columns.<OfCredit>none()
                    .int32("programme", OfCredit::programme)
                    .int64("credit", row -> row.credit().number())
                    .word("state", row -> row.credit().state())
                    .int64("grant_number", row -> row.credit().grant().number())
                    .int32("grant_threshold", row -> row.credit().grant().threshold())
                    .int32("grant_credits", row -> row.credit().grant().credits())
                    .instant("granted_at", row -> row.credit().grantedAt())
                    .instant("usable_from", row -> row.credit().usableFrom())
                    .instant("expires_at", row -> row.credit().expiresAt())
                    .id("introduction", row -> row.credit().introduction())
                    .int32("expiry_told", row -> row.endTold() ? 1 : 0),
            List.of("expiry_told"),
            List.of(by("programme"), by("credit")),
            "TRUE",
            OfCredit.class,
            row -> new OfCredit(
                    row.int32(1),
                    new Credit(
                            row.int64(2),
                            row.word(3, CreditState.class),
                            new Grant(row.int64(4), row.int32(5), row.int32(6)),
                            row.instant(7),
                            row.instantOrNull(8),
                            row.instantOrNull(9),
                            row.idOrNull(10)),
                    row.int32(11) == 1));

    private LedgerTables() {}
}
