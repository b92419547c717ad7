package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.model.suppression.SuppressionReason;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.SuppressionStore}. */
abstract class SuppressionChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);

    SuppressionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.suppressions().put(acme, List.of());
            assertThat(unit.suppressions().find(acme, List.of())).isEmpty();
            assertThat(unit.suppressions().delete(acme, List.of())).isZero();
            assertThat(unit.suppressions().due(acme, LATER, 10)).isEmpty();
        });
    }

    @Test
    void findsByTheWholeKey() {
        Suppression one = Samples.suppression(1, LATER);
        Suppression application = new Suppression(
                new SuppressionKey(SuppressedField.APPLICATION, 1, Samples.bytes(1)),
                SuppressionReason.ERASED,
                Samples.NOW,
                LATER);
        Suppression newer = new Suppression(
                new SuppressionKey(SuppressedField.MAIL, 2, Samples.bytes(1)),
                SuppressionReason.ERASED,
                Samples.NOW,
                LATER);
        run(unit -> unit.suppressions().put(acme, List.of(one, application, newer)));
        run(unit -> {
            assertThat(unit.suppressions()
                            .find(
                                    acme,
                                    List.of(
                                            one.key(),
                                            Samples.suppression(2, LATER).key())))
                    .containsExactly(one);
            assertThat(unit.suppressions().find(acme, List.of(newer.key(), application.key(), one.key(), one.key())))
                    .containsExactlyInAnyOrder(one, application, newer);
        });
    }

    @Test
    void oneOfTheSameKeyIsReplacedAndTheLaterOfABatchStays() {
        run(unit -> unit.suppressions()
                .put(acme, List.of(Samples.suppression(1, Samples.NOW), Samples.suppression(1, LATER))));
        run(unit -> unit.suppressions().put(acme, List.of(Samples.suppression(1, LATER.plusSeconds(1)))));
        run(unit -> assertThat(unit.suppressions()
                        .find(acme, List.of(Samples.suppression(1, LATER).key())))
                .containsExactly(Samples.suppression(1, LATER.plusSeconds(1))));
    }

    @Test
    void whatIsDueForReviewComesFirstDueFirst() {
        run(unit -> unit.suppressions()
                .put(
                        acme,
                        List.of(
                                Samples.suppression(1, LATER),
                                Samples.suppression(2, Samples.NOW),
                                Samples.suppression(3, LATER.plusSeconds(1)))));
        run(unit -> {
            assertThat(unit.suppressions().due(acme, LATER, 10))
                    .containsExactly(Samples.suppression(2, Samples.NOW), Samples.suppression(1, LATER));
            assertThat(unit.suppressions().due(acme, LATER, 1)).hasSize(1);
        });
    }

    @Test
    void deletesThoseAndNoOthersOfNobodyElse() {
        TenantId globex = company("globex");
        run(unit -> {
            unit.suppressions().put(acme, List.of(Samples.suppression(1, LATER), Samples.suppression(2, LATER)));
            unit.suppressions().put(globex, List.of(Samples.suppression(1, LATER)));
        });
        SuppressionKey first = Samples.suppression(1, LATER).key();
        run(unit -> assertThat(unit.suppressions().delete(acme, List.of(first, first)))
                .isOne());
        run(unit -> {
            assertThat(unit.suppressions().find(acme, List.of(first))).isEmpty();
            assertThat(unit.suppressions().due(acme, LATER, 10)).containsExactly(Samples.suppression(2, LATER));
            assertThat(unit.suppressions().find(globex, List.of(first))).hasSize(1);
        });
    }
}
