package org.careerrelay.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Months of a ledger whose entries are written by hand: every kind, and times at the edges. */
class MonthOfLedgerTest {

    /** Midnight in Japan, between November and December. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T15:00:00Z");

    private final Storage storage = MemoryStorage.create();
    private final TenantId acme = storage.transact(unit -> {
        TenantId tenant =
                unit.tenants().create(TenantKind.COMPANY, "acme", MIDNIGHT).id();
        unit.settings().openProgramme(tenant, "agency-1", MIDNIGHT);
        return tenant;
    });
    private final List<LedgerEntry> entries = new ArrayList<>();

    @Test
    @Proves("A35")
    void everyKindIsSummedUpAndWhatIsSaidOfReferralsIsNamed() {
        write(LedgerKind.OPENING, new Cause.OfCommand(id(1)), 7, MIDNIGHT.minusSeconds(90), null);
        write(LedgerKind.COUNT, new Cause.OfReferral(id(2)), 1, MIDNIGHT.minusSeconds(80), null);
        write(LedgerKind.COUNT, new Cause.OfReferral(id(3)), 1, MIDNIGHT.minusSeconds(70), null);
        write(LedgerKind.GRANT, new Cause.OfGrant(1), 2, MIDNIGHT.minusSeconds(60), null);
        write(LedgerKind.RESERVE, new Cause.OfIntroduction(id(4)), 1, MIDNIGHT.minusSeconds(50), 1L);
        write(LedgerKind.CONSUME, new Cause.OfIntroduction(id(4)), 1, MIDNIGHT.minusSeconds(40), 1L);
        write(LedgerKind.UNCOUNT, new Cause.OfReferral(id(3)), 1, MIDNIGHT.minusSeconds(30), null);
        write(LedgerKind.EXPIRE, new Cause.OfCredit(2), 1, MIDNIGHT.minusSeconds(20), 2L);
        write(LedgerKind.ADJUST, new Cause.OfCommand(id(5)), -2, MIDNIGHT.minusSeconds(10), null);
        write(LedgerKind.ADJUST, new Cause.OfCommand(id(6)), 1, MIDNIGHT.minusSeconds(9), 1L);
        append();

        MonthOfLedger november = month(2026, 11, Optional.empty());
        assertThat(november.totals())
                .isEqualTo(new SettlementTotals(
                        0,
                        10,
                        Map.of(
                                LedgerKind.OPENING, 7L,
                                LedgerKind.COUNT, 2L,
                                LedgerKind.GRANT, 2L,
                                LedgerKind.RESERVE, 1L,
                                LedgerKind.CONSUME, 1L,
                                LedgerKind.UNCOUNT, 1L,
                                LedgerKind.EXPIRE, 1L,
                                LedgerKind.ADJUST, -2L),
                        1,
                        0,
                        110,
                        0,
                        1010));
        assertThat(november.items())
                .containsExactlyInAnyOrder(
                        new SettlementItem(id(2), Kind.COUNT),
                        new SettlementItem(id(3), Kind.COUNT),
                        new SettlementItem(id(3), Kind.UNCOUNT));
        SettlementTotals december = month(2026, 12, Optional.empty()).totals();
        assertThat(december).isEqualTo(new SettlementTotals(10, 10, Map.of(), 0, 110, 110, 1010, 1010));
        assertThat(december.of(LedgerKind.COUNT)).isZero();
    }

    @Test
    void aMonthBeginsAtMidnightInTheProgrammesZone() {
        write(LedgerKind.COUNT, new Cause.OfReferral(id(1)), 1, MIDNIGHT.minusNanos(1000), null);
        write(LedgerKind.COUNT, new Cause.OfReferral(id(2)), 1, MIDNIGHT, null);
        append();
        assertThat(month(2026, 11, Optional.empty()).items()).containsExactly(new SettlementItem(id(1), Kind.COUNT));
        assertThat(month(2026, 12, Optional.empty()).items()).containsExactly(new SettlementItem(id(2), Kind.COUNT));
        assertThat(month(2026, 10, Optional.empty()).items()).isEmpty();
        assertThat(month(2027, 1, Optional.empty()).items()).isEmpty();
    }

    /** An entry that a slow clock dated back after November was issued is not lost: December goes on where November ended. */
    @Test
    @Proves("A35")
    void noEntryIsInTwoMonthsOrInNone() {
        write(LedgerKind.COUNT, new Cause.OfReferral(id(1)), 1, MIDNIGHT.minusSeconds(9), null);
        append();
        MonthOfLedger issued = month(2026, 11, Optional.empty());
        write(LedgerKind.COUNT, new Cause.OfReferral(id(2)), 1, MIDNIGHT.minusSeconds(1), null);
        write(LedgerKind.COUNT, new Cause.OfReferral(id(3)), 1, MIDNIGHT.plusSeconds(1), null);
        append();
        MonthOfLedger december = month(2026, 12, Optional.of(issued.totals().last()));
        assertThat(december.items())
                .containsExactly(new SettlementItem(id(2), Kind.COUNT), new SettlementItem(id(3), Kind.COUNT));
        assertThat(december.totals().after()).isEqualTo(issued.totals().last());
    }

    @Test
    void aLongMonthIsReadInPages() {
        for (int i = 1; i <= 2500; i++) {
            write(LedgerKind.COUNT, new Cause.OfReferral(id(i)), 1, MIDNIGHT.minusSeconds(1), null);
        }
        append();
        MonthOfLedger november = month(2026, 11, Optional.empty());
        assertThat(november.items()).hasSize(2500).doesNotHaveDuplicates();
        assertThat(november.totals().of(LedgerKind.COUNT)).isEqualTo(2500);
    }

    private MonthOfLedger month(int year, int month, Optional<Long> endOfEarlier) {
        return storage.transact(unit -> MonthOfLedger.read(
                unit.credits(), acme, 1, new Month(YearMonth.of(year, month), Programme.JAPAN), endOfEarlier));
    }

    /** Progress and what is available are told apart by their numbers: 10 and 100 per entry, and 10 each. */
    private void write(LedgerKind kind, Cause cause, int amount, Instant at, @Nullable Long credit) {
        long sequence = stored() + entries.size() + 1;
        entries.add(new LedgerEntry(
                sequence, kind, cause, amount, at, 1, credit, 10 * sequence + 10, 10, 100 * sequence + 10));
    }

    private long stored() {
        return storage.<Long>transact(unit -> unit.credits().read(acme, 1).lastSequence());
    }

    private void append() {
        storage.transact(unit -> {
            long last = entries.get(entries.size() - 1).sequence();
            unit.credits().append(acme, 1, entries, new CreditBalance(last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
            return true;
        });
        entries.clear();
    }

    private static OpaqueId id(long number) {
        return new OpaqueId(1, number);
    }
}
