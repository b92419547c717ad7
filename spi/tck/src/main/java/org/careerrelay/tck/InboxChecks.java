package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.received;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.InboxItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.InboxStore}. */
abstract class InboxChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);

    private TenantId agency;

    InboxChecks(StorageContract contract) {
        super(contract);
    }

    @BeforeEach
    void createAgency() {
        agency = tenant(TenantKind.AGENCY, "agency-1");
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.inbox().insert(agency, List.of())).isEmpty();
            assertThat(unit.inbox().find(agency, "acme", List.of())).isEmpty();
            assertThat(unit.inbox().find(agency, "acme", List.of(id(1)))).isEmpty();
            assertThat(unit.inbox().byId(agency, List.of())).isEmpty();
            assertThat(unit.inbox().byId(agency, List.of(id(1)))).isEmpty();
            assertThat(unit.inbox().list(agency, true, 10)).isEmpty();
            assertThat(unit.inbox().list(agency, false, 10)).isEmpty();
            assertThat(unit.inbox().answer(agency, List.of())).isEmpty();
            assertThat(unit.inbox().answer(agency, List.of(answered(received(1, "acme", 11)))))
                    .isEmpty();
            assertThat(unit.inbox().registered(agency, List.of())).isEmpty();
            assertThat(unit.inbox().registered(agency, List.of(id(1)))).isEmpty();
        });
    }

    @Test
    void findsByReferenceAndById() {
        InboxItem first = received(1, "acme", 11);
        InboxItem second = received(2, "acme", 12);
        InboxItem other = received(3, "globex", 11);
        assertThat(insert(first, second, other)).containsExactlyInAnyOrder(id(1), id(2), id(3));
        run(unit -> {
            assertThat(unit.inbox().find(agency, "acme", List.of(id(11), id(13), id(11))))
                    .containsExactly(first);
            assertThat(unit.inbox().find(agency, "globex", Set.of(id(11), id(12))))
                    .containsExactly(other);
            assertThat(unit.inbox().byId(agency, List.of(id(3), id(2), id(4), id(2))))
                    .containsExactlyInAnyOrder(second, other);
        });
    }

    @Test
    void aReferenceThatIsThereIsLeftOut() {
        InboxItem first = received(1, "acme", 11);
        insert(first);
        assertThat(insert(received(2, "acme", 11), received(3, "acme", 13))).containsExactly(id(3));
        run(unit -> {
            assertThat(unit.inbox().find(agency, "acme", List.of(id(11)))).containsExactly(first);
            assertThat(unit.inbox().byId(agency, List.of(id(2)))).isEmpty();
        });
    }

    @Test
    void ofThreadsThatInsertTheSameReferencesEachGoesToOne() {
        int references = 30;
        List<OpaqueId> inserted = Threads.race(
                        StorageContract.THREADS,
                        thread -> insert(IntStream.range(0, references)
                                .mapToObj(i -> received(1000L * (thread + 1) + i, "acme", 1 + i))
                                .toArray(InboxItem[]::new)))
                .stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(inserted).hasSize(references).doesNotHaveDuplicates();
        run(unit -> assertThat(unit.inbox().find(agency, "acme", Samples.ids(1, references)))
                .extracting(InboxItem::id)
                .containsExactlyInAnyOrderElementsOf(inserted));
    }

    @Test
    void anAnswerIsStoredOnceWithItsTimeAndNothingElse() {
        InboxItem first = received(1, "acme", 11);
        InboxItem second = received(2, "acme", 12);
        insert(first, second);
        InboxItem changed = InboxItem.waiting(id(1), "globex", id(99), id(98), LATER, LATER)
                .answered(AgencyAnswer.ACCEPTED_DUPLICATE, LATER.plusSeconds(1), null);
        assertThat(answer(changed, answered(received(3, "acme", 13)))).containsExactly(id(1));
        InboxItem expected = with(first, AgencyAnswer.ACCEPTED_DUPLICATE, LATER.plusSeconds(1));
        run(unit -> assertThat(unit.inbox().byId(agency, List.of(id(1), id(2))))
                .containsExactlyInAnyOrder(expected, second));
        assertThat(answer(answered(first), answered(second))).containsExactly(id(2));
        run(unit -> assertThat(unit.inbox().byId(agency, List.of(id(1)))).containsExactly(expected));
    }

    @Test
    @Proves("Q5")
    void anAnswerKeepsItsDetail() {
        AnswerDetail duplicate = Samples.detail(1);
        AnswerDetail refused = AnswerDetail.refused(AnswerReason.NOT_REACHABLE);
        AnswerDetail uncommitted = AnswerDetail.duplicate(AnswerReason.OTHER_REFERRAL, Samples.TODAY);
        InboxItem first = received(1, "acme", 11);
        InboxItem second = received(2, "acme", 12);
        InboxItem third = received(3, "globex", 13);
        insert(first, second, third);
        InboxItem one = first.answered(AgencyAnswer.ACCEPTED_DUPLICATE, LATER, duplicate);
        InboxItem two = second.answered(AgencyAnswer.REFUSED, LATER, refused);
        InboxItem three = third.answered(AgencyAnswer.ACCEPTED_DUPLICATE, LATER, uncommitted);
        answer(one, two, three);
        run(unit -> {
            assertThat(unit.inbox().list(agency, true, 10)).containsExactly(one, two, three);
            assertThat(unit.inbox().find(agency, "acme", List.of(id(11), id(12))))
                    .containsExactlyInAnyOrder(one, two);
        });
    }

    @Test
    void ofThreadsThatAnswerOneReferralOneAnswers() {
        insert(received(1, "acme", 11));
        List<Set<OpaqueId>> stored = Threads.race(
                StorageContract.THREADS,
                thread -> answer(with(received(1, "acme", 11), AgencyAnswer.values()[thread % 3], LATER)));
        assertThat(stored.stream().mapToInt(Set::size).sum()).isOne();
    }

    @Test
    void listsByConsentThenById() {
        InboxItem a = received(3, "acme", 1, LATER);
        InboxItem b = received(9, "acme", 2);
        InboxItem c = received(2, "globex", 3);
        InboxItem far =
                InboxItem.waiting(Samples.FAR_ID, "acme", id(4), id(900), Samples.NOW, Samples.NOW.minusSeconds(9));
        InboxItem done = received(5, "acme", 5);
        insert(a, b, c, far, done);
        answer(answered(done));
        run(unit -> {
            assertThat(unit.inbox().list(agency, false, 10)).containsExactly(c, b, far, a);
            assertThat(unit.inbox().list(agency, false, 2)).containsExactly(c, b);
            assertThat(unit.inbox().list(agency, true, 10)).containsExactly(answered(done));
        });
    }

    @Test
    @Proves("A31")
    void findsAllThatWasReceivedOfAPerson() {
        InboxItem first = received(1, "acme", 11);
        InboxItem other = received(2, "acme", 12);
        InboxItem again = InboxItem.waiting(id(3), "globex", id(11), first.person(), LATER, LATER);
        insert(first, other, again);
        answer(answered(first));
        run(unit -> {
            assertThat(unit.inbox().byPerson(agency, List.of())).isEmpty();
            assertThat(unit.inbox().lockByPerson(agency, List.of())).isEmpty();
            assertThat(unit.inbox().byPerson(agency, List.of(first.person(), id(77), first.person())))
                    .containsExactlyInAnyOrder(answered(first), again);
            assertThat(unit.inbox().lockByPerson(agency, List.of(first.person(), other.person())))
                    .containsExactlyInAnyOrder(answered(first), again, other);
        });
    }

    @Test
    @Proves("A31")
    void ofThreadsThatDecideForOnePersonOneAccepts() {
        InboxItem first = received(1, "acme", 11);
        InboxItem second = InboxItem.waiting(id(2), "globex", id(11), first.person(), LATER, LATER);
        insert(first, second);
        List<Integer> accepted = Threads.race(
                StorageContract.THREADS,
                thread -> get(unit -> {
                    List<InboxItem> all = unit.inbox().lockByPerson(agency, List.of(first.person()));
                    boolean registered = all.stream().anyMatch(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW);
                    return registered
                            ? 0
                            : unit.inbox()
                                    .answer(agency, List.of(answered(thread % 2 == 0 ? first : second)))
                                    .size();
                }));
        assertThat(accepted.stream().mapToInt(Integer::intValue).sum()).isOne();
    }

    @Test
    void everyNthPersonIsFoundByTheirFirstAcceptance() {
        InboxItem one = received(1, "acme", 11);
        InboxItem two = received(2, "acme", 12);
        InboxItem three = received(3, "acme", 13);
        InboxItem four = received(4, "acme", 14);
        InboxItem refused = received(5, "acme", 15);
        InboxItem elsewhere = received(6, "globex", 16);
        InboxItem oneAgain = InboxItem.waiting(id(7), "acme", id(17), one.person(), LATER, LATER);
        insert(one, two, three, four, refused, elsewhere, oneAgain, received(8, "acme", 18));
        answer(
                with(one, AgencyAnswer.ACCEPTED_NEW, LATER.plusSeconds(3)),
                with(two, AgencyAnswer.ACCEPTED_NEW, LATER.plusSeconds(2)),
                with(three, AgencyAnswer.ACCEPTED_NEW, LATER.plusSeconds(9)),
                with(four, AgencyAnswer.ACCEPTED_NEW, LATER.plusSeconds(4)),
                with(refused, AgencyAnswer.REFUSED, LATER),
                with(elsewhere, AgencyAnswer.ACCEPTED_NEW, LATER),
                with(oneAgain, AgencyAnswer.ACCEPTED_NEW, LATER.plusSeconds(5)));
        run(unit -> {
            assertThat(unit.inbox().everyNthAccepted(agency, "acme", 1))
                    .containsExactly(
                            LATER.plusSeconds(2), LATER.plusSeconds(3), LATER.plusSeconds(4), LATER.plusSeconds(9));
            assertThat(unit.inbox().everyNthAccepted(agency, "acme", 2))
                    .containsExactly(LATER.plusSeconds(3), LATER.plusSeconds(9));
            assertThat(unit.inbox().everyNthAccepted(agency, "acme", 3)).containsExactly(LATER.plusSeconds(4));
            assertThat(unit.inbox().everyNthAccepted(agency, "acme", 5)).isEmpty();
            assertThat(unit.inbox().everyNthAccepted(agency, "initech", 1)).isEmpty();
        });
    }

    @Test
    void registeredAreThoseOnceAcceptedAsNew() {
        InboxItem refused = received(1, "acme", 11);
        InboxItem duplicate = received(2, "acme", 12);
        InboxItem accepted = received(3, "acme", 13);
        InboxItem waiting = received(4, "acme", 14);
        InboxItem again = InboxItem.waiting(id(5), "globex", id(11), accepted.person(), Samples.NOW, Samples.NOW);
        insert(refused, duplicate, accepted, waiting, again);
        answer(
                with(refused, AgencyAnswer.REFUSED, LATER),
                with(duplicate, AgencyAnswer.ACCEPTED_DUPLICATE, LATER),
                with(accepted, AgencyAnswer.ACCEPTED_NEW, LATER),
                with(again, AgencyAnswer.REFUSED, LATER));
        List<OpaqueId> people = List.of(
                refused.person(), duplicate.person(), accepted.person(), waiting.person(), accepted.person(), id(1));
        run(unit -> {
            assertThat(unit.inbox().registered(agency, people)).containsExactly(accepted.person());
            assertThat(unit.inbox().registered(agency, List.of(waiting.person())))
                    .isEmpty();
        });
    }

    @Test
    void whatIsStoppedWaitsForNoAnswerAndTakesNone() {
        InboxItem stopped = received(1, "acme", 11);
        InboxItem waiting = received(2, "acme", 12);
        insert(stopped, waiting);
        run(unit -> {
            assertThat(unit.inbox().stop(agency, List.of(), LATER)).isEmpty();
            assertThat(unit.inbox().stop(agency, List.of(id(1), id(3)), LATER)).containsExactly(id(1));
            assertThat(unit.inbox().stop(agency, List.of(id(1)), LATER.plusSeconds(1)))
                    .as("it keeps its time")
                    .isEmpty();
        });
        assertThat(answer(answered(stopped))).isEmpty();
        run(unit -> {
            assertThat(unit.inbox().byId(agency, List.of(id(1)))).containsExactly(stopped.stopped(LATER));
            assertThat(unit.inbox().list(agency, false, 10)).containsExactly(waiting);
            assertThat(unit.inbox().list(agency, true, 10)).isEmpty();
            assertThat(unit.inbox().unanswered(agency, "acme", LATER, id(0), 10))
                    .containsExactly(stopped.stopped(LATER), waiting);
            assertThat(unit.inbox().unanswered(agency, "acme", LATER.plusSeconds(1), id(0), 10))
                    .containsExactly(waiting);
        });
    }

    @Test
    void anAnswerStaysWhereItIsStoppedLater() {
        InboxItem item = received(1, "acme", 11);
        insert(item);
        answer(answered(item));
        run(unit -> assertThat(unit.inbox().stop(agency, List.of(id(1)), LATER)).containsExactly(id(1)));
        run(unit -> assertThat(unit.inbox().list(agency, true, 10))
                .containsExactly(answered(item).stopped(LATER)));
    }

    private static InboxItem answered(InboxItem item) {
        return with(item, AgencyAnswer.ACCEPTED_NEW, LATER);
    }

    private static InboxItem with(InboxItem item, AgencyAnswer answer, Instant at) {
        return item.answered(answer, at, null);
    }

    @Test
    void unansweredAreThoseOfACompanyThatHadNoAnswerBefore() {
        InboxItem waiting = received(1, "acme", 11);
        InboxItem early = received(2, "acme", 12);
        InboxItem late = received(3, "acme", 13);
        InboxItem other = received(4, "globex", 14);
        insert(waiting, early, late, other);
        answer(with(early, AgencyAnswer.REFUSED, LATER.minusNanos(1000)), answered(late));
        run(unit -> {
            assertThat(unit.inbox().unanswered(agency, "acme", LATER, id(0), 10))
                    .containsExactly(waiting, answered(late));
            assertThat(unit.inbox().unanswered(agency, "acme", LATER, id(1), 10))
                    .containsExactly(answered(late));
            assertThat(unit.inbox().unanswered(agency, "acme", Samples.NOW, id(0), 2))
                    .extracting(InboxItem::id)
                    .containsExactly(id(1), id(2));
            assertThat(unit.inbox().unanswered(agency, "initech", LATER, id(0), 10))
                    .isEmpty();
        });
    }

    private Set<OpaqueId> insert(InboxItem... items) {
        return get(unit -> unit.inbox().insert(agency, List.of(items)));
    }

    private Set<OpaqueId> answer(InboxItem... items) {
        return get(unit -> unit.inbox().answer(agency, List.of(items)));
    }
}
