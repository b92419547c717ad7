package org.careerrelay.jdbc;

import java.sql.SQLException;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;

/** The columns of a programme's ledger, balance, credits and counted people, without the programme, and how rows are read from them. */
final class LedgerColumns {

    static final Columns<CreditBalance> BALANCE = Columns.<CreditBalance>none()
            .int64("last_sequence", CreditBalance::lastSequence)
            .int64("counted", CreditBalance::counted)
            .int64("progress", CreditBalance::progress)
            .int64("granted", CreditBalance::granted)
            .int64("revoked", CreditBalance::revoked)
            .int64("reserved", CreditBalance::reserved)
            .int64("consumed", CreditBalance::consumed)
            .int64("expired", CreditBalance::expired)
            .int64("grants", CreditBalance::grants)
            .int32("cycle_threshold", CreditBalance::cycleThreshold)
            .int32("cycle_grant", CreditBalance::cycleGrant);

    static final Columns<LedgerEntry> ENTRY = Columns.<LedgerEntry>none()
            .int64("sequence", LedgerEntry::sequence)
            .word("kind", LedgerEntry::kind)
            .word("cause_kind", entry -> StoredCause.of(entry.cause()).kind())
            .id("cause", entry -> StoredCause.of(entry.cause()).id())
            .int32("amount", LedgerEntry::amount)
            .instant("happened_at", LedgerEntry::at)
            .int32("contract_version", LedgerEntry::contractVersion)
            .int64("credit", LedgerEntry::credit)
            .int64("progress", LedgerEntry::progress)
            .int32("threshold", LedgerEntry::threshold)
            .int64("available", LedgerEntry::available);

    static final Columns<Credit> CREDIT = Columns.<Credit>none()
            .int64("credit", Credit::number)
            .word("state", Credit::state)
            .int64("grant_number", credit -> credit.grant().number())
            .int32("grant_threshold", credit -> credit.grant().threshold())
            .int32("grant_credits", credit -> credit.grant().credits())
            .instant("granted_at", Credit::grantedAt)
            .instant("usable_from", Credit::usableFrom)
            .instant("expires_at", Credit::expiresAt)
            .id("introduction", Credit::introduction);

    static final Columns<CountedPerson> COUNTED = Columns.<CountedPerson>none()
            .id("person", CountedPerson::person)
            .id("referral", CountedPerson::referral)
            .instant("counted_at", CountedPerson::at);

    private LedgerColumns() {}

    /** A balance in the columns from one on. */
    static CreditBalance balance(Row row, int first) throws SQLException {
        return new CreditBalance(
                row.int64(first),
                row.int64(first + 1),
                row.int64(first + 2),
                row.int64(first + 3),
                row.int64(first + 4),
                row.int64(first + 5),
                row.int64(first + 6),
                row.int64(first + 7),
                row.int64(first + 8),
                row.int32(first + 9),
                row.int32(first + 10));
    }

    /** An entry in the columns from one on. */
    static LedgerEntry entry(Row row, int first) throws SQLException {
        return new LedgerEntry(
                row.int64(first),
                row.word(first + 1, LedgerKind.class),
                new StoredCause(row.word(first + 2, StoredCause.Kind.class), row.id(first + 3)).cause(),
                row.int32(first + 4),
                row.instant(first + 5),
                row.int32(first + 6),
                row.int64OrNull(first + 7),
                row.int64(first + 8),
                row.int32(first + 9),
                row.int64(first + 10));
    }

    /** A credit in the columns from one on. */
    static Credit credit(Row row, int first) throws SQLException {
        return new Credit(
                row.int64(first),
                row.word(first + 1, CreditState.class),
                new Grant(row.int64(first + 2), row.int32(first + 3), row.int32(first + 4)),
                row.instant(first + 5),
                row.instantOrNull(first + 6),
                row.instantOrNull(first + 7),
                row.idOrNull(first + 8));
    }

    /** A counted person in the columns from one on. */
    static CountedPerson counted(Row row, int first) throws SQLException {
        return new CountedPerson(row.id(first), row.id(first + 1), row.instant(first + 2));
    }
}
