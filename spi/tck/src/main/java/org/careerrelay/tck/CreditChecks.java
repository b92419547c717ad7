package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.model.credit.CreditState.AVAILABLE;
import static org.careerrelay.model.credit.CreditState.CONSUMED;
import static org.careerrelay.model.credit.CreditState.RESERVED;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.CreditStore}: the credits one by one, and what became of a cause. */
abstract class CreditChecks extends StorageChecks {

    private static final Instant NOW = Samples.NOW;
    private static final Instant LATER = NOW.plusSeconds(3600);

    private int programme;

    CreditChecks(StorageContract contract) {
        super(contract);
    }

    @BeforeEach
    void openProgramme() {
        programme = get(
                unit -> unit.settings().openProgramme(acme, Samples.AGENCY, NOW).number());
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.credits().putCredits(acme, programme, List.of());
            assertThat(unit.credits().credits(acme, programme, AVAILABLE, LATER, 10))
                    .isEmpty();
            assertThat(unit.credits().findCredits(acme, programme, List.of())).isEmpty();
            assertThat(unit.credits().findCredits(acme, programme, List.of(1L))).isEmpty();
        });
    }

    @Test
    void theEntriesOfACauseAreFoundByIt() {
        Cause referral = new Cause.OfReferral(id(1));
        LedgerEntry counted = entry(1, LedgerKind.COUNT, referral);
        LedgerEntry granted = entry(2, LedgerKind.GRANT, new Cause.OfGrant(1));
        LedgerEntry reserved = entry(3, LedgerKind.RESERVE, new Cause.OfIntroduction(id(1)));
        LedgerEntry takenBack = entry(4, LedgerKind.UNCOUNT, referral);
        int other =
                get(unit -> unit.settings().openProgramme(acme, "agency-2", NOW).number());
        run(unit -> {
            unit.credits().append(acme, programme, List.of(counted, granted, reserved, takenBack), Samples.counted(0));
            unit.credits().append(acme, other, List.of(counted), Samples.counted(1));
        });
        run(unit -> {
            assertThat(unit.credits().entriesOf(acme, programme, referral)).containsExactly(counted, takenBack);
            assertThat(unit.credits().entriesOf(acme, programme, new Cause.OfGrant(1)))
                    .containsExactly(granted);
            assertThat(unit.credits().entriesOf(acme, programme, new Cause.OfIntroduction(id(1))))
                    .containsExactly(reserved);
            assertThat(unit.credits().entriesOf(acme, programme, new Cause.OfReferral(id(2))))
                    .isEmpty();
            assertThat(unit.credits().entriesOf(acme, other, referral)).containsExactly(counted);
        });
    }

    private static LedgerEntry entry(long sequence, LedgerKind kind, Cause cause) {
        return new LedgerEntry(sequence, kind, cause, 1, NOW, 1, null, 1, 0);
    }

    @Test
    void findsByNumberInOrder() {
        put(available(3), available(1), available(12), available(2));
        run(unit -> {
            assertThat(unit.credits().findCredits(acme, programme, List.of(12L, 1L, 4L, 2L, 1L)))
                    .containsExactly(available(1), available(2), available(12));
            assertThat(unit.credits().findCredits(acme, programme, Set.of(3L))).containsExactly(available(3));
        });
    }

    @Test
    void aCreditWhoseNumberExistsIsChanged() {
        put(available(1), available(2));
        Credit reserved = available(1).in(RESERVED, id(7));
        put(reserved, available(3));
        run(unit -> assertThat(unit.credits().findCredits(acme, programme, List.of(1L, 2L, 3L)))
                .containsExactly(reserved, available(2), available(3)));
        Credit released = available(1);
        Credit consumed = available(2).in(CONSUMED, id(8));
        put(released, consumed);
        run(unit -> assertThat(unit.credits().findCredits(acme, programme, List.of(1L, 2L)))
                .containsExactly(released, consumed));
    }

    @Test
    void ofTwoOfOneBatchTheLaterStays() {
        Credit reserved = available(1).in(RESERVED, id(7));
        put(available(1), reserved);
        run(unit -> assertThat(unit.credits().findCredits(acme, programme, List.of(1L)))
                .containsExactly(reserved));
    }

    @Test
    void theEarliestOfAStateThatAroseBefore() {
        Credit late = new Credit(1, AVAILABLE, LATER, null);
        Credit reserved = available(3).in(RESERVED, id(7));
        put(available(5), available(2), reserved, available(4), late);
        assertThat(credits(AVAILABLE, LATER, 10)).containsExactly(available(2), available(4), available(5));
        assertThat(credits(AVAILABLE, LATER, 2)).containsExactly(available(2), available(4));
        assertThat(credits(AVAILABLE, LATER.plusNanos(1000), 1)).containsExactly(late);
        assertThat(credits(AVAILABLE, NOW, 10)).isEmpty();
        assertThat(credits(RESERVED, LATER, 10)).containsExactly(reserved);
        assertThat(credits(CONSUMED, LATER, 10)).isEmpty();
    }

    @Test
    void programmesHaveCreditsOfTheirOwn() {
        int other =
                get(unit -> unit.settings().openProgramme(acme, "agency-2", NOW).number());
        put(available(1));
        run(unit -> {
            assertThat(unit.credits().findCredits(acme, other, List.of(1L))).isEmpty();
            assertThat(unit.credits().credits(acme, other, AVAILABLE, LATER, 10))
                    .isEmpty();
        });
    }

    private static Credit available(long number) {
        return new Credit(number, AVAILABLE, NOW, null);
    }

    private void put(Credit... credits) {
        run(unit -> unit.credits().putCredits(acme, programme, List.of(credits)));
    }

    private List<Credit> credits(CreditState state, Instant before, int limit) {
        return get(unit -> unit.credits().credits(acme, programme, state, before, limit));
    }
}
