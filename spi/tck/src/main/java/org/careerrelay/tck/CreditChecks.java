package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.model.credit.CreditState.AVAILABLE;
import static org.careerrelay.model.credit.CreditState.CONSUMED;
import static org.careerrelay.model.credit.CreditState.EXPIRED;
import static org.careerrelay.model.credit.CreditState.RESERVED;
import static org.careerrelay.model.credit.CreditState.REVOKED;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditStock;
import org.careerrelay.model.credit.LedgerKey;
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
            assertThat(unit.credits().usable(acme, programme, LATER, LATER, 10)).isEmpty();
            assertThat(unit.credits().inState(acme, programme, AVAILABLE)).isEmpty();
            assertThat(unit.credits().stock(acme, programme, LATER, LATER))
                    .isEqualTo(new CreditStock(0, 0, 0, 0, 0, 0, null));
            assertThat(unit.credits().lapsed(acme, programme, LATER)).isEmpty();
            assertThat(unit.credits().lapsing(LATER, 10)).doesNotContain(new LedgerKey(acme, programme));
            assertThat(unit.credits().findCredits(acme, programme, List.of())).isEmpty();
            assertThat(unit.credits().findCredits(acme, programme, List.of(1L))).isEmpty();
        });
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
    void theCreditsOfAStateInOrder() {
        Credit reserved = available(3).in(RESERVED, id(7));
        put(available(5), available(2), reserved, Samples.credit(4, EXPIRED, NOW), Samples.credit(6, REVOKED, NOW));
        run(unit -> {
            assertThat(unit.credits().inState(acme, programme, AVAILABLE)).containsExactly(available(2), available(5));
            assertThat(unit.credits().inState(acme, programme, RESERVED)).containsExactly(reserved);
            assertThat(unit.credits().inState(acme, programme, CONSUMED)).isEmpty();
        });
    }

    @Test
    void usableIsWhatAroseBeforeIsNotHeldAndHasTimeLeft() {
        Credit late = Samples.credit(1, AVAILABLE, LATER);
        Credit held = Samples.credit(2, AVAILABLE, NOW, LATER, null);
        Credit ending = Samples.credit(3, AVAILABLE, NOW, NOW, LATER);
        put(available(5), available(4), late, held, ending, available(6).in(RESERVED, id(7)));
        Instant before = LATER.minusNanos(1000);
        assertThat(usable(LATER, before, 10)).containsExactly(ending, available(4), available(5));
        assertThat(usable(LATER, LATER, 10)).containsExactly(held, available(4), available(5));
        assertThat(usable(LATER.plusNanos(1000), LATER, 2)).containsExactly(late, held);
        assertThat(usable(NOW, LATER, 10)).isEmpty();
    }

    @Test
    void whatEndsFirstIsUsedFirst() {
        Credit last = Samples.credit(1, AVAILABLE, NOW, NOW, null);
        Credit second = Samples.credit(2, AVAILABLE, NOW, NOW, LATER.plusSeconds(2));
        Credit first = Samples.credit(3, AVAILABLE, NOW, NOW, LATER.plusSeconds(1));
        Credit alike = Samples.credit(4, AVAILABLE, NOW, NOW, LATER.plusSeconds(1));
        put(last, second, alike, first);
        assertThat(usable(LATER, NOW, 10)).containsExactly(first, alike, second, last);
        assertThat(usable(LATER, NOW, 1)).containsExactly(first);
    }

    @Test
    void theStockIsOfWhatAroseBefore() {
        put(
                available(1),
                available(2),
                Samples.credit(3, AVAILABLE, NOW, LATER.plusSeconds(1), null),
                Samples.credit(4, AVAILABLE, NOW, NOW, LATER),
                Samples.credit(5, EXPIRED, NOW, NOW, LATER),
                Samples.credit(6, AVAILABLE, NOW, LATER.plusSeconds(1), LATER),
                available(7).in(RESERVED, id(7)),
                available(8).in(RESERVED, id(8)),
                available(9).in(RESERVED, id(9)),
                Samples.credit(10, CONSUMED, NOW),
                Samples.credit(11, REVOKED, NOW),
                Samples.credit(12, AVAILABLE, LATER));
        assertThat(stock(LATER, LATER)).isEqualTo(new CreditStock(2, 1, 3, 3, 1, 1, null));
        assertThat(stock(LATER, LATER.minusNanos(1000))).isEqualTo(new CreditStock(3, 2, 1, 3, 1, 1, LATER));
        assertThat(stock(LATER.plusNanos(1000), LATER)).isEqualTo(new CreditStock(3, 1, 3, 3, 1, 1, null));
        assertThat(stock(NOW, LATER)).isEqualTo(new CreditStock(0, 0, 0, 0, 0, 0, null));
    }

    @Test
    void ofACreditThatEndsSoonIsToldOnce() {
        Credit soon = Samples.credit(1, AVAILABLE, NOW, NOW, LATER);
        Credit later = Samples.credit(2, AVAILABLE, NOW, NOW, LATER.plusSeconds(1));
        put(soon, later, available(3), Samples.credit(4, EXPIRED, NOW, NOW, NOW));
        assertThat(tellEnding(LATER.minusNanos(1000))).isEmpty();
        assertThat(tellEnding(LATER)).containsExactly(soon);
        put(soon.in(RESERVED, id(7)), soon);
        assertThat(tellEnding(LATER)).isEmpty();
        assertThat(tellEnding(LATER.plusSeconds(2))).containsExactly(later);
    }

    private List<Credit> tellEnding(Instant before) {
        return get(unit -> unit.credits().tellEnding(acme, programme, before));
    }

    @Test
    void theLedgersWithCreditsWhoseTimeIsOver() {
        put(
                available(1),
                Samples.credit(2, AVAILABLE, NOW, NOW, LATER),
                Samples.credit(3, AVAILABLE, NOW, NOW, LATER),
                Samples.credit(4, EXPIRED, NOW, NOW, NOW),
                Samples.credit(5, AVAILABLE, NOW, NOW, LATER.plusSeconds(1)),
                Samples.credit(6, AVAILABLE, NOW, NOW, LATER).in(RESERVED, id(7)));
        LedgerKey ledger = new LedgerKey(acme, programme);
        run(unit -> {
            assertThat(unit.credits().lapsing(LATER.minusNanos(1000), 10)).doesNotContain(ledger);
            assertThat(unit.credits().lapsing(LATER, 10)).contains(ledger);
            assertThat(unit.credits().lapsed(acme, programme, LATER.minusNanos(1000)))
                    .isEmpty();
            assertThat(unit.credits().lapsed(acme, programme, LATER))
                    .extracting(Credit::number)
                    .containsExactly(2L, 3L);
        });
    }

    @Test
    void programmesHaveCreditsOfTheirOwn() {
        int other =
                get(unit -> unit.settings().openProgramme(acme, "agency-2", NOW).number());
        put(available(1));
        run(unit -> {
            assertThat(unit.credits().findCredits(acme, other, List.of(1L))).isEmpty();
            assertThat(unit.credits().usable(acme, other, LATER, LATER, 10)).isEmpty();
            assertThat(unit.credits().inState(acme, other, AVAILABLE)).isEmpty();
            assertThat(unit.credits().lapsed(acme, other, LATER)).isEmpty();
            assertThat(unit.credits().stock(acme, other, LATER, LATER).granted())
                    .isZero();
        });
    }

    private static Credit available(long number) {
        return Samples.credit(number, AVAILABLE, NOW);
    }

    private void put(Credit... credits) {
        run(unit -> unit.credits().putCredits(acme, programme, List.of(credits)));
    }

    private List<Credit> usable(Instant grantedBefore, Instant now, int limit) {
        return get(unit -> unit.credits().usable(acme, programme, grantedBefore, now, limit));
    }

    private CreditStock stock(Instant grantedBefore, Instant now) {
        return get(unit -> unit.credits().stock(acme, programme, grantedBefore, now));
    }
}
