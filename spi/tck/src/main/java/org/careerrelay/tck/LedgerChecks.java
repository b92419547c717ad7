package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.count;
import static org.careerrelay.tck.Samples.counted;
import static org.careerrelay.tck.Samples.entry;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.CreditStore}: entries, balances and the people counted. */
abstract class LedgerChecks extends StorageChecks {

    private static final long ALL = Long.MAX_VALUE;

    private static final int TIMES = 25;

    private int programme;

    LedgerChecks(StorageContract contract) {
        super(contract);
    }

    @BeforeEach
    void openProgramme() {
        programme = open(Samples.AGENCY);
    }

    @Test
    void aProgrammeThatWasNeverOpenedHasNoLedger() {
        refused(unit -> unit.credits().read(acme, programme + 1));
        refused(unit -> unit.credits().lock(acme, programme + 1));
        TenantId globex = company("globex");
        refused(unit -> unit.credits().read(globex, programme));
    }

    @Test
    void anEmptyLedger() {
        run(unit -> {
            assertThat(unit.credits().read(acme, programme)).isEqualTo(CreditBalance.EMPTY);
            assertThat(unit.credits().lock(acme, programme)).isEqualTo(CreditBalance.EMPTY);
            assertThat(unit.credits().entries(acme, programme, 0, 10)).isEmpty();
            assertThat(unit.credits().sumsSince(acme, programme, Instant.EPOCH, ALL))
                    .isEmpty();
            assertThat(unit.credits().lastBefore(acme, programme, Samples.NOW, ALL))
                    .isEmpty();
            unit.credits().claimPeople(acme, programme, Map.of(), Samples.NOW, null);
            assertThat(unit.credits().counted(acme, programme, List.of(id(1)))).isEmpty();
            assertThat(unit.credits().entriesOf(acme, programme, List.of(new Cause.OfGrant(1))))
                    .isEmpty();
        });
    }

    @Test
    void everyKindAndCauseComesBackInOrder() {
        List<Cause> causes = List.of(
                new Cause.OfReferral(id(1)),
                new Cause.OfGrant(Long.MAX_VALUE),
                new Cause.OfIntroduction(id(2)),
                new Cause.OfCredit(Long.MAX_VALUE),
                new Cause.OfCommand(id(3)));
        List<LedgerEntry> entries = LongStream.rangeClosed(1, LedgerKind.values().length)
                .mapToObj(i -> new LedgerEntry(
                        i,
                        LedgerKind.values()[(int) i - 1],
                        causes.get((int) i % causes.size()),
                        (int) i,
                        Samples.NOW.plusSeconds(i),
                        (int) i,
                        i % 2 == 0 ? null : i,
                        -i,
                        (int) i + 50,
                        100 + i))
                .toList();
        CreditBalance after = new CreditBalance(10, 2, -3, 4, 5, 6, 7, 8, 9, 11, 12);
        run(unit -> unit.credits().append(acme, programme, entries, after));
        run(unit -> {
            assertThat(unit.credits().entries(acme, programme, 0, 100)).isEqualTo(entries);
            assertThat(unit.credits().entries(acme, programme, 3, 2)).isEqualTo(entries.subList(3, 5));
            assertThat(unit.credits().entries(acme, programme, 10, 2)).isEmpty();
            assertThat(unit.credits().read(acme, programme)).isEqualTo(after);
            assertThat(unit.credits().lock(acme, programme)).isEqualTo(after);
        });
    }

    @Test
    void aBalanceIsStoredWithoutEntriesToo() {
        run(unit -> unit.credits().append(acme, programme, List.of(), counted(3)));
        run(unit -> assertThat(unit.credits().read(acme, programme)).isEqualTo(counted(3)));
    }

    @Test
    void programmesHaveLedgersOfTheirOwn() {
        int other = open("agency-2");
        append(programme, count(1, 1));
        append(other, count(1, 1));
        run(unit -> unit.credits().append(acme, programme, List.of(count(2, 2)), counted(2)));
        run(unit -> {
            assertThat(unit.credits().entries(acme, other, 0, 10)).containsExactly(count(1, 1));
            assertThat(unit.credits().read(acme, other)).isEqualTo(counted(1));
        });
    }

    @Test
    void aSequenceExistsOnce() {
        append(programme, count(1, 1));
        refused(unit -> unit.credits().append(acme, programme, List.of(count(2, 2), count(1, 3)), counted(2)));
        refused(unit -> unit.credits().append(acme, programme, List.of(count(2, 2), count(2, 3)), counted(2)));
        assertOnlyTheFirst();
    }

    @Test
    void aKindAndCauseExistOnceTogether() {
        append(programme, count(1, 1));
        refused(unit -> unit.credits().append(acme, programme, List.of(count(2, 2), count(3, 1)), counted(2)));
        refused(unit -> unit.credits().append(acme, programme, List.of(count(2, 2), count(3, 2)), counted(2)));
        assertOnlyTheFirst();
    }

    @Test
    void oneCauseMayHaveSeveralKinds() {
        Cause referral = new Cause.OfReferral(id(1));
        Cause introduction = new Cause.OfIntroduction(id(1));
        List<LedgerEntry> entries = List.of(
                entry(1, LedgerKind.COUNT, referral, Samples.NOW),
                entry(2, LedgerKind.UNCOUNT, referral, Samples.NOW),
                entry(3, LedgerKind.COUNT, introduction, Samples.NOW),
                entry(4, LedgerKind.COUNT, new Cause.OfGrant(1), Samples.NOW),
                entry(5, LedgerKind.GRANT, new Cause.OfGrant(1), Samples.NOW));
        run(unit -> unit.credits().append(acme, programme, entries, counted(1)));
        run(unit -> assertThat(unit.credits().entries(acme, programme, 0, 10)).isEqualTo(entries));
    }

    @Test
    void sumsAreByKindAndFromTheInstantOn() {
        Instant from = Samples.NOW;
        Cause grant = new Cause.OfGrant(1);
        run(unit -> unit.credits()
                .append(
                        acme,
                        programme,
                        List.of(
                                entry(1, LedgerKind.COUNT, new Cause.OfReferral(id(1)), from.minusNanos(1000)),
                                entry(2, LedgerKind.COUNT, new Cause.OfReferral(id(2)), from),
                                entry(3, LedgerKind.COUNT, new Cause.OfReferral(id(3)), from.plusSeconds(1)),
                                new LedgerEntry(4, LedgerKind.GRANT, grant, Integer.MAX_VALUE, from, 1, 1L, 0, 10, 1),
                                new LedgerEntry(
                                        5,
                                        LedgerKind.GRANT,
                                        new Cause.OfGrant(2),
                                        Integer.MAX_VALUE,
                                        from,
                                        1,
                                        1L,
                                        0,
                                        10,
                                        1)),
                        counted(3)));
        run(unit -> {
            assertThat(unit.credits().sumsSince(acme, programme, from, ALL))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(LedgerKind.COUNT, 2L, LedgerKind.GRANT, 2L * Integer.MAX_VALUE));
            assertThat(unit.credits().sumsSince(acme, programme, from.plusSeconds(1), ALL))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(LedgerKind.COUNT, 1L));
            assertThat(unit.credits().sumsSince(acme, programme, from.plusSeconds(2), ALL))
                    .isEmpty();
        });
    }

    /** Whoever read a balance without a lock must be able to see the ledger as it was then. */
    @Test
    void entriesAfterTheLastOneThatIsMeantAreNotLookedAt() {
        Instant from = Samples.NOW;
        LedgerEntry first = entry(1, LedgerKind.COUNT, new Cause.OfReferral(id(1)), from);
        LedgerEntry second = entry(2, LedgerKind.COUNT, new Cause.OfReferral(id(2)), from);
        LedgerEntry third = entry(3, LedgerKind.COUNT, new Cause.OfReferral(id(3)), from);
        run(unit -> unit.credits().append(acme, programme, List.of(first, second, third), counted(3)));
        run(unit -> {
            assertThat(unit.credits().sumsSince(acme, programme, from, 2))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(LedgerKind.COUNT, 2L));
            assertThat(unit.credits().sumsSince(acme, programme, from, 0)).isEmpty();
            assertThat(unit.credits().lastBefore(acme, programme, from.plusSeconds(1), 2))
                    .contains(second);
            assertThat(unit.credits().lastBefore(acme, programme, from.plusSeconds(1), 0))
                    .isEmpty();
        });
    }

    @Test
    void theLastEntryBeforeAnInstantIsTheOneOfTheHighestSequence() {
        Instant from = Samples.NOW;
        LedgerEntry first = entry(1, LedgerKind.COUNT, new Cause.OfReferral(id(1)), from);
        LedgerEntry second = entry(2, LedgerKind.COUNT, new Cause.OfReferral(id(2)), from.plusSeconds(2));
        LedgerEntry third = entry(3, LedgerKind.COUNT, new Cause.OfReferral(id(3)), from.plusSeconds(1));
        run(unit -> unit.credits().append(acme, programme, List.of(first, second, third), counted(3)));
        run(unit -> {
            assertThat(unit.credits().lastBefore(acme, programme, from, ALL)).isEmpty();
            assertThat(unit.credits().lastBefore(acme, programme, from.plusNanos(1000), ALL))
                    .contains(first);
            assertThat(unit.credits().lastBefore(acme, programme, from.plusSeconds(1), ALL))
                    .contains(first);
            assertThat(unit.credits().lastBefore(acme, programme, from.plusSeconds(2), ALL))
                    .contains(third);
            assertThat(unit.credits().lastBefore(acme, programme, from.plusSeconds(3), ALL))
                    .contains(third);
        });
    }

    @Test
    void aPersonIsClaimedOncePerProgramme() {
        int other = open("agency-2");
        assertThat(claim(programme, Map.of(id(1), id(11), id(2), id(12)))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(claim(programme, Map.of(id(2), id(13), id(3), id(13)))).containsExactly(id(3));
        assertThat(claim(programme, Map.of(id(1), id(11)))).isEmpty();
        assertThat(claim(other, Map.of(id(1), id(11)))).containsExactly(id(1));
    }

    @Test
    void aPersonMayCountAgainWhereTheLastTimeIsLongAgo() {
        Instant later = Samples.NOW.plusSeconds(10);
        claim(programme, Map.of(id(1), id(11), id(2), id(12)));
        assertThat(claim(Map.of(id(1), id(21)), later, Samples.NOW)).isEmpty();
        assertThat(claim(Map.of(id(1), id(21), id(3), id(23)), later, Samples.NOW.plusNanos(1000)))
                .containsExactlyInAnyOrder(id(1), id(3));
        assertThat(claim(Map.of(id(1), id(31)), later, later)).isEmpty();
        run(unit -> assertThat(unit.credits().counted(acme, programme, Samples.ids(1, 4)))
                .containsExactlyInAnyOrder(
                        new CountedPerson(id(1), id(21), later),
                        new CountedPerson(id(2), id(12), Samples.NOW),
                        new CountedPerson(id(3), id(23), later)));
    }

    @Test
    void aClaimOfWhoCountsIsRefused() {
        Instant later = Samples.NOW.plusSeconds(10);
        claim(programme, Map.of(id(1), id(11)));
        refused(unit -> unit.credits().claimPeople(acme, programme, Map.of(id(1), id(21), id(2), id(22)), later, null));
        refused(unit ->
                unit.credits().claimPeople(acme, programme, Map.of(id(1), id(21), id(2), id(22)), later, Samples.NOW));
        run(unit -> assertThat(unit.credits().counted(acme, programme, Samples.ids(1, 2)))
                .containsExactly(new CountedPerson(id(1), id(11), Samples.NOW)));
    }

    @Test
    void whoIsReleasedMayCountAgain() {
        int other = open("agency-2");
        claim(programme, Map.of(id(1), id(11), id(2), id(12)));
        claim(other, Map.of(id(1), id(11)));
        run(unit -> unit.credits().releasePeople(acme, programme, Map.of(id(1), id(11), id(2), id(99), id(3), id(13))));
        assertThat(claim(programme, Map.of(id(1), id(21), id(2), id(22)))).containsExactly(id(1));
        assertThat(claim(other, Map.of(id(1), id(21)))).isEmpty();
        run(unit -> unit.credits().releasePeople(acme, programme, Map.of()));
    }

    @Test
    void whoCountsInOneProgrammeCanBeMadeToCountInAnother() {
        int other = open("agency-2");
        claim(programme, Map.of(id(1), id(11), id(2), id(12)));
        claim(other, Map.of(id(2), id(22), id(3), id(23)));
        run(unit -> unit.credits().copyPeople(acme, programme, other));
        run(unit -> assertThat(unit.credits().counted(acme, other, Samples.ids(1, 4)))
                .containsExactlyInAnyOrder(
                        new CountedPerson(id(1), id(11), Samples.NOW),
                        new CountedPerson(id(2), id(22), Samples.NOW),
                        new CountedPerson(id(3), id(23), Samples.NOW)));
        assertThat(claim(other, Map.of(id(1), id(31)))).isEmpty();
    }

    @Test
    void theEntriesOfACauseOfEveryKind() {
        int other = open("agency-2");
        Cause referral = new Cause.OfReferral(id(1));
        Cause introduction = new Cause.OfIntroduction(id(1));
        List<LedgerEntry> entries = List.of(
                entry(1, LedgerKind.COUNT, referral, Samples.NOW),
                entry(2, LedgerKind.RESERVE, introduction, Samples.NOW),
                entry(3, LedgerKind.UNCOUNT, referral, Samples.NOW),
                entry(4, LedgerKind.COUNT, new Cause.OfReferral(id(2)), Samples.NOW));
        run(unit -> unit.credits().append(acme, programme, entries, counted(1)));
        append(other, count(1, 1));
        run(unit -> {
            assertThat(unit.credits().entriesOf(acme, programme, List.of(referral)))
                    .containsExactly(entries.get(0), entries.get(2));
            assertThat(unit.credits().entriesOf(acme, programme, List.of(introduction, referral, referral)))
                    .containsExactly(entries.get(0), entries.get(1), entries.get(2));
            assertThat(unit.credits().entriesOf(acme, programme, List.of(new Cause.OfCommand(id(1)))))
                    .isEmpty();
            assertThat(unit.credits().entriesOf(acme, programme, List.of())).isEmpty();
        });
    }

    @Test
    void theEntriesThatNameACredit() {
        int other = open("agency-2");
        List<LedgerEntry> entries = List.of(
                new LedgerEntry(1, LedgerKind.RESERVE, new Cause.OfIntroduction(id(1)), 1, Samples.NOW, 1, 7L, 0, 0, 1),
                new LedgerEntry(2, LedgerKind.RESERVE, new Cause.OfIntroduction(id(2)), 1, Samples.NOW, 1, 8L, 0, 0, 0),
                count(3, 1),
                new LedgerEntry(
                        4, LedgerKind.RELEASE, new Cause.OfIntroduction(id(1)), 1, Samples.NOW, 1, 7L, 0, 0, 1));
        run(unit -> unit.credits().append(acme, programme, entries, counted(1)));
        run(unit -> {
            assertThat(unit.credits().entriesOfCredit(acme, programme, 7))
                    .containsExactly(entries.get(0), entries.get(3));
            assertThat(unit.credits().entriesOfCredit(acme, programme, 9)).isEmpty();
            assertThat(unit.credits().entriesOfCredit(acme, other, 7)).isEmpty();
        });
    }

    @Test
    void aCorrectionOfACreditIsAboutNoPeople() {
        LedgerEntry people =
                new LedgerEntry(1, LedgerKind.ADJUST, new Cause.OfCommand(id(1)), -3, Samples.NOW, 1, null, -3, 0, 0);
        LedgerEntry credit =
                new LedgerEntry(2, LedgerKind.ADJUST, new Cause.OfIntroduction(id(2)), 1, Samples.NOW, 1, 7L, -3, 0, 1);
        run(unit -> unit.credits().append(acme, programme, List.of(people, credit), counted(1)));
        run(unit -> assertThat(unit.credits().sumsSince(acme, programme, Samples.NOW, ALL))
                .containsExactlyInAnyOrderEntriesOf(Map.of(LedgerKind.ADJUST, -3L)));
    }

    @Test
    void aClaimThatWasRolledBackIsFree() {
        refused(unit -> {
            unit.credits().claimPeople(acme, programme, Map.of(id(1), id(11)), Samples.NOW, null);
            unit.credits().read(acme, programme + 1);
        });
        assertThat(claim(programme, Map.of(id(1), id(11)))).containsExactly(id(1));
    }

    @Test
    void ofThreadsThatClaimThePeopleEachGoesToOne() {
        List<OpaqueId> people = Samples.ids(1, 30);
        List<OpaqueId> claimed = Threads.race(StorageContract.THREADS, thread -> {
                    Map<OpaqueId, OpaqueId> wanted = new LinkedHashMap<>();
                    for (int i = 0; i < people.size(); i++) {
                        OpaqueId person = people.get(thread % 2 == 0 ? i : people.size() - 1 - i);
                        wanted.put(person, id(1000L * (thread + 1) + i));
                    }
                    return claim(programme, wanted);
                })
                .stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void whoHoldsTheLockIsAlone() {
        Threads.race(StorageContract.THREADS, thread -> {
            for (int i = 0; i < TIMES; i++) {
                OpaqueId referral = id(1000L * (thread + 1) + i);
                run(unit -> {
                    CreditBalance before = unit.credits().lock(acme, programme);
                    long next = before.lastSequence() + 1;
                    unit.credits()
                            .append(
                                    acme,
                                    programme,
                                    List.of(entry(next, LedgerKind.COUNT, new Cause.OfReferral(referral), Samples.NOW)),
                                    counted(before.counted() + 1));
                });
            }
            return true;
        });
        int total = StorageContract.THREADS * TIMES;
        run(unit -> {
            assertThat(unit.credits().read(acme, programme)).isEqualTo(counted(total));
            assertThat(unit.credits().entries(acme, programme, 0, total + 1))
                    .extracting(LedgerEntry::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, total).boxed().toList());
        });
    }

    private void assertOnlyTheFirst() {
        run(unit -> {
            assertThat(unit.credits().entries(acme, programme, 0, 10)).containsExactly(count(1, 1));
            assertThat(unit.credits().read(acme, programme)).isEqualTo(counted(1));
        });
    }

    private int open(String agency) {
        return get(
                unit -> unit.settings().openProgramme(acme, agency, Samples.NOW).number());
    }

    private void append(int into, LedgerEntry first) {
        run(unit -> unit.credits().append(acme, into, List.of(first), counted(1)));
    }

    private Set<OpaqueId> claim(Map<OpaqueId, OpaqueId> referralByPerson, Instant at, Instant again) {
        return claim(programme, referralByPerson, at, again);
    }

    private Set<OpaqueId> claim(int into, Map<OpaqueId, OpaqueId> referralByPerson) {
        return claim(into, referralByPerson, Samples.NOW, null);
    }

    /** As whoever counts does: with the ledger locked, for those who do not count yet. */
    private Set<OpaqueId> claim(
            int into, Map<OpaqueId, OpaqueId> referralByPerson, Instant at, @Nullable Instant again) {
        return get(unit -> {
            unit.credits().lock(acme, into);
            Map<OpaqueId, OpaqueId> free = new LinkedHashMap<>(referralByPerson);
            unit.credits().counted(acme, into, referralByPerson.keySet()).stream()
                    .filter(person -> again == null || !person.at().isBefore(again))
                    .forEach(person -> free.remove(person.person()));
            unit.credits().claimPeople(acme, into, free, at, again);
            return free.keySet();
        });
    }
}
