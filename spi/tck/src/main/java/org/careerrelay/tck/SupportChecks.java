package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.model.support.SupportTotals;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.SupportStore}. */
abstract class SupportChecks extends StorageChecks {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    SupportChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void anEventIsThereOncePerPartnerAndKeyAndGoesWithItsReferral() {
        TenantId globex = company("globex");
        StoredSupportEvent one = Samples.supportEvent(1, 1, SupportStanding.ON_ITS_WAY);
        StoredSupportEvent two = Samples.supportEvent(2, 2, SupportStanding.IN_TOTALS);
        StoredSupportEvent again = new StoredSupportEvent(
                id(3), one.partner(), one.event(), SupportStanding.TOLD, null, Samples.NOW.plusSeconds(1));
        StoredSupportEvent other = new StoredSupportEvent(
                id(4), "another", one.event(), SupportStanding.TOLD, null, Samples.NOW.minusSeconds(1));
        run(unit -> {
            assertThat(unit.support().insert(acme, List.of(one, two))).containsExactlyInAnyOrder(id(1), id(2));
            assertThat(unit.support().insert(acme, List.of(again, other))).containsExactly(id(4));
        });
        run(unit -> {
            assertThat(unit.support().byKey(acme, Samples.AGENCY, List.of("support-1", "support-9")))
                    .containsExactly(one);
            assertThat(unit.support().find(acme, List.of(id(2), id(3)))).containsExactly(two);
            assertThat(unit.support().ofReferrals(acme, List.of(id(1)))).containsExactlyInAnyOrder(one, other);
            assertThat(unit.support().counted(acme, Samples.AGENCY, NOVEMBER))
                    .isEqualTo(Map.of(SupportStage.RECOMMENDED, 1L));
            assertThat(unit.support().since(acme))
                    .isEqualTo(Map.<String, Instant>of(
                            Samples.AGENCY, Samples.NOW, "another", Samples.NOW.minusSeconds(1)));
            unit.support().put(acme, List.of(one.in(SupportStanding.IN_TOTALS, NOVEMBER)));
            assertThat(unit.support().counted(acme, Samples.AGENCY, NOVEMBER))
                    .isEqualTo(Map.of(SupportStage.RECOMMENDED, 2L));
            assertThat(unit.support().counted(acme, "another", NOVEMBER)).isEmpty();
            assertThat(unit.support().find(globex, List.of(id(1)))).isEmpty();
            assertThat(unit.support().since(globex)).isEmpty();
            assertThat(unit.support().delete(globex, List.of(id(1)))).isZero();
            assertThat(unit.support().delete(acme, List.of(id(1)))).isEqualTo(2);
            assertThat(unit.support().insert(acme, List.of(one)))
                    .as("the key is free again")
                    .containsExactly(id(1));
        });
    }

    @Test
    void theFirstTotalsOfAMonthStay() {
        TenantId globex = company("globex");
        StoredSupportTotals first = Samples.supportTotals(1, Samples.NOW);
        StoredSupportTotals second = Samples.supportTotals(2, Samples.NOW);
        StoredSupportTotals other = new StoredSupportTotals(
                id(3), Samples.AGENCY, SupportTotals.of(YearMonth.of(2026, 1), Map.of()), Samples.NOW);
        run(unit -> {
            assertThat(unit.support().insert(acme, second)).isTrue();
            assertThat(unit.support().insert(acme, first)).isTrue();
            assertThat(unit.support().insert(acme, other)).isFalse();
        });
        run(unit -> {
            assertThat(unit.support().totals(acme, YearMonth.of(2026, 1), NOVEMBER))
                    .containsExactly(first, second);
            assertThat(unit.support().totals(acme, YearMonth.of(2026, 2), YearMonth.of(2026, 2)))
                    .containsExactly(second);
            assertThat(unit.support().totals(globex, YearMonth.of(2026, 1), NOVEMBER))
                    .isEmpty();
        });
    }

    @Test
    void totalsAreFoundByIdAndSayUntilWhenEachPartnerWasTold() {
        TenantId globex = company("globex");
        StoredSupportTotals first = Samples.supportTotals(1, Samples.NOW);
        StoredSupportTotals second = Samples.supportTotals(2, Samples.NOW);
        StoredSupportTotals other = new StoredSupportTotals(
                id(3), "another", SupportTotals.of(YearMonth.of(2025, 12), Map.of()), Samples.NOW);
        run(unit -> {
            assertThat(unit.support().toldUntil(acme)).isEmpty();
            // The later month first: it is the month that counts, and not the order.
            assertThat(unit.support().insert(acme, second)).isTrue();
            assertThat(unit.support().insert(acme, first)).isTrue();
            assertThat(unit.support().insert(acme, other)).isTrue();
        });
        run(unit -> {
            assertThat(unit.support().totals(acme, List.of(id(3), id(1), id(9))))
                    .containsExactlyInAnyOrder(first, other);
            assertThat(unit.support().totals(acme, List.of())).isEmpty();
            assertThat(unit.support().totals(globex, List.of(id(1)))).isEmpty();
            assertThat(unit.support().toldUntil(acme))
                    .isEqualTo(Map.of(Samples.AGENCY, second.totals().month(), "another", YearMonth.of(2025, 12)));
            assertThat(unit.support().toldUntil(globex)).isEmpty();
        });
    }
}
