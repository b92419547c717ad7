package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.introduction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.jspecify.annotations.Nullable;
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
            unit.introductions().update(acme, first.with(declined()));
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
    void anUpdateStoresTheStatusAndNothingElse() {
        Introduction stored = introduction(1, "agency-1", "job-1");
        insert(stored);
        Introduction changed = new Introduction(
                id(1),
                "agency-1",
                9,
                JobOrder.titled("another").requestKey("job-1"),
                new IntroductionTerms(IntroductionPolicy.DEFAULT.guaranteeDays(9), ZoneOffset.UTC),
                99,
                id(9),
                LATER,
                declined());
        run(unit -> unit.introductions().update(acme, changed));
        run(unit ->
                assertThat(unit.introductions().find(acme, List.of(id(1)))).containsExactly(stored.with(declined())));
        run(unit -> unit.introductions().update(acme, stored));
        run(unit -> assertThat(unit.introductions().find(acme, List.of(id(1)))).containsExactly(stored));
    }

    @Test
    void everyWordOfAStatusIsKept() {
        Introduction stored = introduction(1, "agency-1", "job-1");
        insert(stored);
        for (IntroductionState state : IntroductionState.values()) {
            keeps(stored.with(Samples.status(state, Party.AGENCY, LATER)));
            keeps(stored.with(Samples.status(state, Party.COMPANY, LATER)));
        }
        for (DeclineReason reason : DeclineReason.values()) {
            keeps(stored.with(status(CreditUse.RELEASED, null, new Decline(reason, ""))));
        }
        for (CreditUse use : CreditUse.values()) {
            keeps(stored.with(status(use, null, null)));
        }
        for (Resolution outcome : Resolution.values()) {
            keeps(stored.with(status(CreditUse.RESERVED, new ResolutionOffer(outcome, Party.AGENCY), null)));
        }
    }

    private void keeps(Introduction changed) {
        run(unit -> unit.introductions().update(acme, changed));
        run(unit ->
                assertThat(unit.introductions().lock(acme, "agency-1", id(1))).contains(changed));
    }

    @Test
    void orderTermsAndWhatItFollowsAreKept() {
        Introduction plain = introduction(1, "agency-1", "job-1");
        JobConditions stated = new JobConditions(
                "employer", "work\nand more", "term", "place", "hours", "wage", "insurance", "smoking", "");
        Introduction rich = new Introduction(
                id(1),
                "agency-1",
                1,
                plain.order().conditions(stated),
                new IntroductionTerms(
                        new IntroductionPolicy(IntroductionPolicy.ConsumeAt.PROPOSAL, 1, 2, 3, 4), ZoneOffset.UTC),
                1,
                id(2),
                LATER,
                plain.status());
        insert(rich);
        run(unit -> assertThat(unit.introductions().find(acme, List.of(id(1)))).containsExactly(rich));
    }

    @Test
    void thoseOfAProgrammeAreCountedFromAnInstantOn() {
        insert(introduction(1, "agency-1", "a"));
        insert(introduction(2, "agency-1", "b", LATER));
        insert(introduction(3, "agency-1", "c", LATER).with(declined()));
        run(unit -> {
            assertThat(unit.introductions().requestedSince(acme, 1, Samples.NOW))
                    .isEqualTo(3);
            assertThat(unit.introductions().requestedSince(acme, 1, LATER)).isEqualTo(2);
            assertThat(unit.introductions().requestedSince(acme, 1, LATER.plusNanos(1000)))
                    .isZero();
            assertThat(unit.introductions().requestedSince(acme, 2, Samples.NOW))
                    .isZero();
        });
    }

    @Test
    void whatIsDueIsFoundInItsOrderAndForCompaniesOnly() {
        Introduction last = introduction(3, "agency-1", "a");
        Introduction first = introduction(2, "agency-2", "b");
        Introduction never = introduction(4, "agency-1", "c").with(status(CreditUse.RELEASED, null, null));
        Introduction atAgency = new Introduction(
                id(5), "acme", 0, first.order().requestKey("d"), Samples.TERMS, 0, null, Samples.NOW, first.status());
        List.of(last, first, never, atAgency).forEach(this::insert);
        Instant firstDue = Samples.NOW.plusSeconds(2);
        TenantId beta = company("beta");
        run(unit -> {
            assertThat(unit.introductions().due(acme, firstDue.minusNanos(1000), 10))
                    .isEmpty();
            assertThat(unit.introductions().withDue(firstDue.minusNanos(1000), 10))
                    .isEmpty();
            assertThat(unit.introductions().due(acme, firstDue, 10)).containsExactly(first);
            assertThat(unit.introductions().due(acme, LATER, 10)).containsExactly(first, last);
            assertThat(unit.introductions().due(acme, LATER, 1)).containsExactly(first);
            assertThat(unit.introductions().due(beta, LATER, 10)).isEmpty();
            assertThat(unit.introductions().withDue(LATER, 10)).containsExactly(acme);
        });
        run(unit -> {
            unit.introductions().insert(beta, introduction(7, "agency-1", "a"));
            assertThat(unit.introductions().withDue(LATER, 10)).containsExactlyInAnyOrder(acme, beta);
            assertThat(unit.introductions().withDue(LATER, 1)).hasSize(1);
        });
    }

    private static IntroductionStatus declined() {
        return Samples.status(IntroductionState.DECLINED, Party.AGENCY, LATER);
    }

    private static IntroductionStatus status(
            CreditUse use, @Nullable ResolutionOffer offer, @Nullable Decline decline) {
        return new IntroductionStatus(
                2, 1, IntroductionState.REQUESTED, use, null, null, offer, decline, null, null, LATER);
    }

    @Test
    void areListedAsRequestedThenById() {
        Introduction a = introduction(3, "agency-1", "a", LATER);
        Introduction b = introduction(9, "agency-1", "b");
        Introduction c = introduction(2, "agency-2", "c");
        Introduction far = new Introduction(
                Samples.FAR_ID,
                "agency-1",
                1,
                b.order().requestKey("d"),
                Samples.TERMS,
                1,
                null,
                Samples.NOW,
                b.status());
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
                            .update(
                                    acme,
                                    held.with(
                                            held.status().revision(held.status().revision() + 1)));
                });
            }
            return true;
        });
        run(unit -> assertThat(unit.introductions().find(acme, List.of(id(1))))
                .extracting(held -> held.status().revision())
                .containsExactly(1L + StorageContract.THREADS * TIMES));
    }

    private boolean insert(Introduction introduction) {
        return get(unit -> unit.introductions().insert(acme, introduction));
    }
}
