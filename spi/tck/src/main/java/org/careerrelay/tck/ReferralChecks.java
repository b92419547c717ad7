package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.model.referral.ReferralState.ACKNOWLEDGED;
import static org.careerrelay.model.referral.ReferralState.CONSENTED;
import static org.careerrelay.model.referral.ReferralState.DISPUTED;
import static org.careerrelay.model.referral.ReferralState.EXPIRED;
import static org.careerrelay.model.referral.ReferralState.ISSUED;
import static org.careerrelay.model.referral.ReferralState.MAILED;
import static org.careerrelay.model.referral.ReferralState.SENT;
import static org.careerrelay.model.referral.ReferralState.WITHDRAWN;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.referral;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ReferralStore}. */
abstract class ReferralChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final int TIMES = 25;

    ReferralChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.referrals().insert(acme, List.of());
            assertThat(unit.referrals().find(acme, List.of())).isEmpty();
            assertThat(unit.referrals().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.referrals().lock(acme, List.of())).isEmpty();
            assertThat(unit.referrals().lock(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.referrals().move(acme, List.of(), ISSUED, MAILED, null, LATER))
                    .isEmpty();
            assertThat(unit.referrals().move(acme, List.of(id(1)), ISSUED, MAILED, null, LATER))
                    .isEmpty();
            assertThat(unit.referrals().overdue(acme, LATER, 10)).isEmpty();
        });
    }

    @Test
    void findsAndLocksWhatWasInserted() {
        Referral plain = referral(1);
        Referral full = new Referral(
                id(2),
                7,
                id(901),
                ACKNOWLEDGED,
                AgencyAnswer.ACCEPTED_DUPLICATE,
                Samples.NOW,
                LATER,
                LATER.plusSeconds(1),
                LATER.plusSeconds(3),
                LATER.plusSeconds(4),
                3,
                LATER.plusSeconds(2),
                EnumSet.allOf(EligibilityCode.class));
        insert(plain, full);
        run(unit -> {
            assertThat(unit.referrals().find(acme, List.of(id(1)))).containsExactly(plain);
            assertThat(unit.referrals().find(acme, List.of(id(2), id(3), id(1), id(2))))
                    .containsExactlyInAnyOrder(plain, full);
            assertThat(unit.referrals().lock(acme, List.of(id(2), id(3), id(1), id(2))))
                    .containsExactlyInAnyOrder(plain, full);
        });
    }

    @Test
    void anIdThatExistsIsRefusedWithTheWholeBatch() {
        insert(referral(1));
        refused(unit -> unit.referrals().insert(acme, List.of(referral(2), referral(1))));
        refused(unit -> unit.referrals().insert(acme, List.of(referral(3), referral(3))));
        run(unit -> assertThat(unit.referrals().find(acme, Samples.ids(1, 3))).hasSize(1));
    }

    @Test
    void movesOnlyThoseThatStandInTheState() {
        insert(referral(1), referral(2, MAILED, LATER), referral(3));
        assertThat(move(List.of(id(1), id(2), id(4), id(1)), ISSUED, MAILED, null))
                .containsExactly(id(1));
        assertThat(state(1)).isEqualTo(new Standing(MAILED, null, LATER));
        assertThat(state(2)).isEqualTo(new Standing(MAILED, null, Samples.NOW));
        assertThat(state(3)).isEqualTo(new Standing(ISSUED, null, Samples.NOW));
        assertThat(move(List.of(id(1)), ISSUED, MAILED, null)).isEmpty();
    }

    @Test
    void everyStateAndEveryAnswerIsKept() {
        long number = 1;
        for (AgencyAnswer answer : AgencyAnswer.values()) {
            insert(referral(number, SENT, LATER));
            move(List.of(id(number)), SENT, ACKNOWLEDGED, answer);
            assertThat(state(number)).isEqualTo(new Standing(ACKNOWLEDGED, answer, LATER));
            number++;
        }
        for (ReferralState to : ReferralState.values()) {
            insert(referral(number));
            move(List.of(id(number)), ISSUED, to, null);
            assertThat(state(number)).isEqualTo(new Standing(to, null, LATER));
            number++;
        }
    }

    @Test
    void anAnswerIsTakenFromSentAndFromDisputed() {
        insert(referral(1, SENT, LATER), referral(2, DISPUTED, LATER), referral(3, SENT, LATER));
        run(unit -> unit.referrals().acknowledge(acme, List.of(id(2), id(1), id(2)), AgencyAnswer.ACCEPTED_NEW, LATER));
        assertThat(state(1)).isEqualTo(new Standing(ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, LATER));
        assertThat(state(2)).isEqualTo(new Standing(ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, LATER));
        assertThat(state(3)).isEqualTo(new Standing(SENT, null, Samples.NOW));
        run(unit -> unit.referrals().acknowledge(acme, List.of(), AgencyAnswer.REFUSED, LATER));
    }

    @Test
    void anAnswerIsTakenOnce() {
        insert(referral(1, SENT, LATER), referral(2, MAILED, LATER));
        for (List<OpaqueId> ids : List.of(List.of(id(1), id(2)), List.of(id(1), id(9)))) {
            refused(unit -> unit.referrals().acknowledge(acme, ids, AgencyAnswer.ACCEPTED_NEW, LATER));
        }
        assertThat(state(1)).isEqualTo(new Standing(SENT, null, Samples.NOW));
        run(unit -> unit.referrals().acknowledge(acme, List.of(id(1)), AgencyAnswer.REFUSED, LATER));
        refused(unit -> unit.referrals().acknowledge(acme, List.of(id(1)), AgencyAnswer.ACCEPTED_NEW, LATER));
        assertThat(state(1)).isEqualTo(new Standing(ACKNOWLEDGED, AgencyAnswer.REFUSED, LATER));
    }

    @Test
    void anAnswerChangesNothingElse() {
        Referral before = Referral.issued(id(1), 7, id(901), Samples.NOW, LATER, Set.of(EligibilityCode.SELF))
                .in(SENT, null, Samples.NOW);
        insert(before);
        run(unit -> unit.referrals().acknowledge(acme, List.of(id(1)), AgencyAnswer.ACCEPTED_NEW, LATER));
        assertThat(one(1)).isEqualTo(before.in(ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, LATER));
    }

    @Test
    void aMoveChangesNothingElse() {
        Referral before = new Referral(
                id(1),
                7,
                id(901),
                MAILED,
                null,
                Samples.NOW,
                LATER.plusSeconds(9),
                Samples.NOW,
                LATER.plusSeconds(6),
                LATER.plusSeconds(7),
                2,
                LATER.plusSeconds(5),
                Set.of(EligibilityCode.SELF));
        insert(before);
        move(List.of(id(1)), MAILED, CONSENTED, null);
        assertThat(one(1)).isEqualTo(before.in(CONSENTED, null, LATER)).satisfies(after -> {
            assertThat(after.sentAt()).isEqualTo(before.sentAt());
            assertThat(after.alertedAt()).isEqualTo(before.alertedAt());
            assertThat(after.lockedUntil()).isEqualTo(before.lockedUntil());
        });
    }

    @Test
    @Proves("Q33")
    void theHandOverIsNotedAndStays() {
        insert(referral(1, CONSENTED, LATER));
        move(List.of(id(1)), CONSENTED, SENT, null);
        assertThat(one(1).sentAt()).isEqualTo(LATER);
        run(unit -> unit.referrals().move(acme, List.of(id(1)), SENT, DISPUTED, null, LATER.plusSeconds(9)));
        assertThat(one(1).sentAt()).isEqualTo(LATER);
        assertThat(one(1).changedAt()).isEqualTo(LATER.plusSeconds(9));
    }

    @Test
    @Proves("Q33")
    void ofASilenceIsToldOnce() {
        insert(referral(1, SENT, LATER), referral(2, DISPUTED, LATER), referral(3, SENT, LATER));
        run(unit -> assertThat(unit.referrals().alert(acme, List.of(), LATER)).isEmpty());
        run(unit -> assertThat(unit.referrals().alert(acme, List.of(id(1), id(2), id(4)), LATER))
                .containsExactly(id(1)));
        run(unit -> assertThat(unit.referrals().alert(acme, List.of(id(1), id(3)), LATER.plusSeconds(1)))
                .containsExactly(id(3)));
        assertThat(one(1).alertedAt()).isEqualTo(LATER);
        assertThat(one(2).alertedAt()).isNull();
    }

    @Test
    @Proves("A28")
    void flagsAreReplaced() {
        insert(referral(1), referral(2));
        Set<EligibilityCode> all = EnumSet.allOf(EligibilityCode.class);
        run(unit -> {
            unit.referrals().storeFlags(acme, Map.of());
            unit.referrals().storeFlags(acme, Map.of(id(1), all, id(2), Set.of(EligibilityCode.SELF), id(3), Set.of()));
        });
        assertThat(one(1).flags()).isEqualTo(all);
        assertThat(one(2).flags()).containsExactly(EligibilityCode.SELF);
        run(unit -> unit.referrals().storeFlags(acme, Map.of(id(1), Set.of())));
        assertThat(one(1)).isEqualTo(referral(1));
        assertThat(one(2).flags()).containsExactly(EligibilityCode.SELF);
    }

    @Test
    void ofThreadsThatMoveAReferralOneMovesIt() {
        insert(referral(1));
        List<Set<OpaqueId>> moved =
                Threads.race(StorageContract.THREADS, i -> move(List.of(id(1)), ISSUED, MAILED, null));
        assertThat(moved.stream().mapToInt(Set::size).sum()).isOne();
    }

    @Test
    void overdueAreThoseWithoutConsentWhoseTimeIsOver() {
        Instant end = LATER;
        insert(
                referral(1, ISSUED, end),
                referral(2, MAILED, end.minusSeconds(1)),
                referral(3, CONSENTED, end.minusSeconds(2)),
                referral(4, EXPIRED, end.minusSeconds(2)),
                referral(5, ISSUED, end.plusNanos(1000)),
                referral(6, MAILED, end.minusSeconds(3)));
        run(unit -> {
            assertThat(unit.referrals().overdue(acme, end, 10)).containsExactly(id(6), id(2), id(1));
            assertThat(unit.referrals().overdue(acme, end, 2)).containsExactly(id(6), id(2));
            assertThat(unit.referrals().overdue(acme, end.minusNanos(1000), 10)).containsExactly(id(6), id(2));
        });
    }

    @Test
    @Proves("Q5")
    void theFirstDetailOfAnAnswerStays() {
        AnswerDetail refused = AnswerDetail.refused(AnswerReason.OUT_OF_SCOPE);
        AnswerDetail uncommitted = AnswerDetail.duplicate(AnswerReason.OTHER_REFERRAL, Samples.TODAY);
        run(unit -> {
            unit.referrals().noteDetails(acme, Map.of());
            unit.referrals().noteDetails(acme, Map.of(id(1), Samples.detail(1), id(2), refused, id(3), uncommitted));
        });
        run(unit -> unit.referrals().noteDetails(acme, Map.of(id(2), Samples.detail(9), id(4), Samples.detail(4))));
        run(unit -> {
            assertThat(unit.referrals().details(acme, List.of())).isEmpty();
            assertThat(unit.referrals().details(acme, List.of(id(5)))).isEmpty();
            assertThat(unit.referrals().details(acme, List.of(id(4), id(3), id(2), id(1), id(1), id(5))))
                    .isEqualTo(Map.of(
                            id(1), Samples.detail(1), id(2), refused, id(3), uncommitted, id(4), Samples.detail(4)));
        });
    }

    @Test
    void proofsAreStoredAndTakenBack() {
        insert(referral(1), referral(2));
        run(unit -> unit.referrals().storeProofs(acme, id(1), 5, LATER));
        assertThat(proofs(1)).isEqualTo(new Proofs(5, LATER));
        run(unit -> unit.referrals().storeProofs(acme, id(1), 0, null));
        assertThat(proofs(1)).isEqualTo(new Proofs(0, null));
        assertThat(proofs(2)).isEqualTo(new Proofs(0, null));
        assertThat(state(1)).isEqualTo(new Standing(ISSUED, null, Samples.NOW));
    }

    @Test
    void whoHoldsTheLockIsAlone() {
        insert(referral(1), referral(2));
        Threads.race(StorageContract.THREADS, thread -> {
            List<OpaqueId> ids = thread % 2 == 0 ? List.of(id(1), id(2)) : List.of(id(2), id(1));
            for (int i = 0; i < TIMES; i++) {
                run(unit -> unit.referrals()
                        .lock(acme, ids)
                        .forEach(row -> unit.referrals().storeProofs(acme, row.id(), row.failedProofs() + 1, null)));
            }
            return true;
        });
        assertThat(proofs(1).failed()).isEqualTo(StorageContract.THREADS * TIMES);
        assertThat(proofs(2).failed()).isEqualTo(StorageContract.THREADS * TIMES);
    }

    private void insert(Referral... referrals) {
        run(unit -> unit.referrals().insert(acme, List.of(referrals)));
    }

    @Test
    void unansweredAreThoseAgreedToThatHadNoAnswerBefore() {
        insert(
                referral(1, SENT, LATER),
                referral(2, CONSENTED, LATER),
                referral(3, MAILED, LATER),
                referral(4, SENT, LATER),
                referral(5, SENT, LATER),
                ofProgramme(6, 2),
                referral(7, DISPUTED, LATER),
                sent(Samples.FAR_ID, 1, LATER));
        move(List.of(id(4)), SENT, ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW);
        move(List.of(id(5)), SENT, WITHDRAWN, null);
        assertThat(unanswered(LATER, id(0), 10)).containsExactly(id(1), id(2), id(4), id(5), id(7), Samples.FAR_ID);
        assertThat(unanswered(LATER.plusNanos(1000), id(0), 10)).containsExactly(id(1), id(2), id(7), Samples.FAR_ID);
        assertThat(unanswered(LATER, id(1), 2)).containsExactly(id(2), id(4));
        assertThat(unanswered(LATER, Samples.FAR_ID, 2)).isEmpty();
    }

    private static Referral ofProgramme(long number, int programme) {
        return sent(id(number), programme, Samples.NOW);
    }

    private static Referral sent(OpaqueId id, int programme, Instant at) {
        return Referral.issued(id, programme, id(900), Samples.NOW, LATER, Set.of())
                .in(SENT, null, at);
    }

    private List<OpaqueId> unanswered(Instant at, OpaqueId after, int limit) {
        return get(unit -> unit.referrals().unanswered(acme, 1, at, after, limit)).stream()
                .map(Referral::id)
                .toList();
    }

    private Set<OpaqueId> move(
            List<OpaqueId> ids, ReferralState from, ReferralState to, @Nullable AgencyAnswer answer) {
        return get(unit -> unit.referrals().move(acme, ids, from, to, answer, LATER));
    }

    private Referral one(long number) {
        return get(unit -> unit.referrals().find(acme, List.of(id(number))).get(0));
    }

    private Standing state(long number) {
        Referral row = one(number);
        return new Standing(row.state(), row.answer(), row.changedAt());
    }

    private Proofs proofs(long number) {
        Referral row = one(number);
        return new Proofs(row.failedProofs(), row.lockedUntil());
    }

    private record Standing(ReferralState state, @Nullable AgencyAnswer answer, Instant at) {}

    private record Proofs(int failed, @Nullable Instant lockedUntil) {}
}
