package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.IntroductionStore}. */
abstract class IntroductionChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final int TIMES = 25;

    IntroductionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingBeforeTheFirst() {
        run(unit -> {
            assertThat(unit.introductions().byRequestKey(acme, "agency-1", "job-1"))
                    .isEmpty();
            assertThat(unit.introductions().lock(acme, "agency-1", id(1))).isEmpty();
            assertThat(unit.introductions().find(acme, List.of())).isEmpty();
            assertThat(unit.introductions().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.introductions().list(acme, 10)).isEmpty();
        });
    }

    @Test
    void isFoundByRequestKeyByIdAndByLock() {
        Introduction stored = introduction(1, "agency-1", "job-1");
        assertThat(insert(stored)).isTrue();
        run(unit -> {
            assertThat(unit.introductions().byRequestKey(acme, "agency-1", "job-1"))
                    .contains(stored);
            assertThat(unit.introductions().byRequestKey(acme, "agency-2", "job-1"))
                    .isEmpty();
            assertThat(unit.introductions().byRequestKey(acme, "agency-1", "job-2"))
                    .isEmpty();
            assertThat(unit.introductions().lock(acme, "agency-1", id(1))).contains(stored);
            assertThat(unit.introductions().lock(acme, "agency-2", id(1))).isEmpty();
            assertThat(unit.introductions().find(acme, List.of(id(1), id(2), id(1))))
                    .containsExactly(stored);
        });
    }

    @Test
    void aRequestKeyOrAnIdOfThePartnerExistsOnce() {
        Introduction first = introduction(1, "agency-1", "job-1");
        insert(first);
        assertThat(insert(introduction(2, "agency-1", "job-1"))).isFalse();
        assertThat(insert(introduction(1, "agency-1", "job-2"))).isFalse();
        assertThat(insert(first)).isFalse();
        run(unit -> assertThat(unit.introductions().list(acme, 10)).containsExactly(first));
    }

    @Test
    void partnersAreApart() {
        Introduction first = introduction(1, "company-1", "job-1");
        Introduction second = introduction(1, "company-2", "job-1");
        assertThat(insert(first)).isTrue();
        assertThat(insert(second)).isTrue();
        run(unit -> {
            assertThat(unit.introductions().find(acme, Set.of(id(1)))).containsExactlyInAnyOrder(first, second);
            unit.introductions().update(acme, first.in(IntroductionState.DECLINED, LATER));
            assertThat(unit.introductions().byRequestKey(acme, "company-2", "job-1"))
                    .contains(second);
        });
    }

    @Test
    void ofThreadsThatInsertOneRequestOneInserts() {
        List<Boolean> inserted =
                Threads.race(StorageContract.THREADS, thread -> insert(introduction(1 + thread, "agency-1", "job-1")));
        assertThat(inserted).containsOnlyOnce(true);
        run(unit -> assertThat(unit.introductions().list(acme, 10)).hasSize(1));
    }

    @Test
    void anUpdateStoresStateReporterAndTimeAndNothingElse() {
        Introduction stored = introduction(1, "agency-1", "job-1");
        insert(stored);
        Introduction changed = new Introduction(
                id(1),
                "agency-1",
                9,
                new JobOrder("another", "job-1", "another"),
                IntroductionState.JOINING_REPORTED,
                99,
                Party.AGENCY,
                LATER,
                LATER);
        run(unit -> unit.introductions().update(acme, changed));
        run(unit -> assertThat(unit.introductions().find(acme, List.of(id(1))))
                .containsExactly(stored.joiningReported(Party.AGENCY, LATER)));
        run(unit -> unit.introductions().update(acme, stored));
        run(unit -> assertThat(unit.introductions().find(acme, List.of(id(1)))).containsExactly(stored));
    }

    @Test
    void everyStateAndPartyIsKept() {
        Introduction stored = introduction(1, "agency-1", "job-1");
        insert(stored);
        for (IntroductionState state : IntroductionState.values()) {
            for (Party party : Party.values()) {
                Introduction changed = stored.joiningReported(party, LATER).in(state, LATER);
                run(unit -> unit.introductions().update(acme, changed));
                run(unit -> assertThat(unit.introductions().lock(acme, "agency-1", id(1)))
                        .contains(changed));
            }
        }
    }

    @Test
    void areListedAsRequestedThenById() {
        Introduction a = introduction(3, "agency-1", "a", LATER);
        Introduction b = introduction(9, "agency-1", "b");
        Introduction c = introduction(2, "agency-2", "c");
        Introduction far = new Introduction(
                Samples.FAR_ID, "agency-1", 1, b.order().requestKey("d"), b.state(), 1, null, Samples.NOW, Samples.NOW);
        List.of(a, b, c, far).forEach(this::insert);
        run(unit -> {
            assertThat(unit.introductions().list(acme, 10)).containsExactly(c, b, far, a);
            assertThat(unit.introductions().list(acme, 2)).containsExactly(c, b);
        });
    }

    @Test
    void whoHoldsTheLockIsAlone() {
        insert(introduction(1, "agency-1", "job-1"));
        Threads.race(StorageContract.THREADS, thread -> {
            for (int i = 0; i < TIMES; i++) {
                run(unit -> {
                    Introduction held =
                            unit.introductions().lock(acme, "agency-1", id(1)).orElseThrow();
                    unit.introductions()
                            .update(acme, held.in(held.state(), held.changedAt().plusSeconds(1)));
                });
            }
            return true;
        });
        run(unit -> assertThat(unit.introductions().find(acme, List.of(id(1))))
                .extracting(Introduction::changedAt)
                .containsExactly(Samples.NOW.plusSeconds((long) StorageContract.THREADS * TIMES)));
    }

    private boolean insert(Introduction introduction) {
        return get(unit -> unit.introductions().insert(acme, introduction));
    }
}
