package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.OutboxStore}. */
abstract class OutboxChecks extends StorageChecks {

    private static final Instant NOW = Samples.NOW;
    private static final Instant LEASE = NOW.plusSeconds(60);
    private static final Set<OutboxKind> ALL = EnumSet.allOf(OutboxKind.class);
    private static final TenantId BEFORE_ALL = new TenantId(0);
    private static final OpaqueId NO_ID = new OpaqueId(0, 0);
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    OutboxChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.outbox().add(List.of());
            assertThat(unit.outbox().complete("a", List.of())).isEmpty();
            assertThat(unit.outbox().retry("a", List.of())).isEmpty();
            assertThat(unit.outbox().park("a", List.of(), "http.422", NOW)).isEmpty();
            assertThat(unit.outbox().claim(acme, ALL, "a", NOW, LEASE, 10)).isEmpty();
            assertThat(unit.outbox().tenantsDue(OutboxKind.MAIL, NOW, BEFORE_ALL, 10))
                    .isEmpty();
            assertThat(unit.outbox().parked(BEFORE_ALL, NO_ID, 10)).isEmpty();
            assertThat(unit.outbox().replay(acme, List.of(), NOW)).isEmpty();
            unit.outbox().hold(List.of(), NOW);
            assertThat(unit.outbox().release(acme, List.of())).isEmpty();
            assertThat(unit.outbox().withdraw(acme, OutboxKind.MAIL, List.of())).isEmpty();
            assertThat(unit.outbox().withdraw(acme, OutboxKind.MAIL, List.of(id(900))))
                    .isEmpty();
            assertThat(unit.outbox().queued(acme, OutboxKind.MAIL, NO_ID, 10)).isEmpty();
            assertThat(unit.outbox().queuedAbout(acme, OutboxKind.MAIL, List.of()))
                    .isEmpty();
            assertThat(unit.outbox().status()).isEqualTo(new OutboxStatus(0, 0, null));
        });
    }

    @Test
    void everyKindComesBackWithTheTryCounted() {
        List<OutboxRow> rows = new ArrayList<>();
        for (OutboxKind kind : OutboxKind.values()) {
            rows.add(new OutboxRow(
                    acme, id(1 + kind.ordinal()), kind, "agency-1", id(901), "PROPOSED", 3, NOW.minusSeconds(1)));
        }
        run(unit -> unit.outbox().add(rows));
        assertThat(claim("a", NOW))
                .isEqualTo(rows.stream().map(OutboxChecks::tried).toList());
    }

    @Test
    void claimsInTheOrderOfTimeThenId() {
        OutboxRow far = new OutboxRow(acme, Samples.FAR_ID, OutboxKind.MAIL, "mail", id(900), "", 0, NOW);
        add(mail(5, NOW), far, mail(1, NOW), mail(9, NOW.minusSeconds(1)), mail(2, NOW.plusNanos(1000)));
        assertThat(claim(ALL, "a", NOW, 2)).extracting(OutboxRow::id).containsExactly(id(9), id(1));
        assertThat(claim("b", NOW)).extracting(OutboxRow::id).containsExactly(id(5), Samples.FAR_ID);
        assertThat(claim("c", NOW)).isEmpty();
        assertThat(claim("c", NOW.plusNanos(1000))).extracting(OutboxRow::id).containsExactly(id(2));
    }

    @Test
    void claimsTheKindsAskedFor() {
        add(row(acme, 1, OutboxKind.MAIL, NOW), row(acme, 2, OutboxKind.HAND_OVER, NOW));
        assertThat(claim(List.of(), "a", NOW, 10)).isEmpty();
        assertThat(claim(List.of(OutboxKind.HAND_OVER, OutboxKind.ACKNOWLEDGE), "a", NOW, 10))
                .extracting(OutboxRow::id)
                .containsExactly(id(2));
    }

    @Test
    void claimsOfTheTenantAskedFor() {
        TenantId globex = company("globex");
        add(row(acme, 1, OutboxKind.MAIL, NOW), row(globex, 1, OutboxKind.MAIL, NOW));
        assertThat(claim("a", NOW)).extracting(OutboxRow::tenant).containsExactly(acme);
        List<OutboxRow> others = get(unit -> unit.outbox().claim(globex, ALL, "a", NOW, LEASE, 10));
        assertThat(others).extracting(OutboxRow::tenant).containsExactly(globex);
    }

    @Test
    void tellsWhichTenantsHaveRowsWhoseTimeHasCome() {
        TenantId globex = company("globex");
        TenantId initech = company("initech");
        TenantId umbrella = company("umbrella");
        add(
                row(acme, 1, OutboxKind.MAIL, NOW),
                row(acme, 2, OutboxKind.MAIL, NOW),
                row(acme, 3, OutboxKind.HAND_OVER, NOW),
                row(globex, 1, OutboxKind.MAIL, NOW.plusNanos(1000)),
                row(initech, 1, OutboxKind.MAIL, NOW.minusSeconds(1)),
                row(initech, 2, OutboxKind.MAIL, NOW.plusSeconds(1)),
                row(umbrella, 1, OutboxKind.HAND_OVER, NOW));
        assertThat(due(OutboxKind.MAIL, BEFORE_ALL, 10)).containsExactly(acme, initech);
        assertThat(due(OutboxKind.MAIL, BEFORE_ALL, 1)).containsExactly(acme);
        assertThat(due(OutboxKind.MAIL, acme, 10)).containsExactly(initech);
        assertThat(due(OutboxKind.MAIL, initech, 10)).isEmpty();
        assertThat(due(OutboxKind.HAND_OVER, BEFORE_ALL, 10)).containsExactly(acme, umbrella);
        assertThat(due(OutboxKind.ACKNOWLEDGE, BEFORE_ALL, 10)).isEmpty();

        List<OutboxRow> held = claim("a", NOW);
        assertThat(due(OutboxKind.MAIL, BEFORE_ALL, 10))
                .as("leases are not looked at")
                .containsExactly(acme, initech);
        run(unit -> unit.outbox().park("a", held, "http.422", NOW));
        assertThat(due(OutboxKind.MAIL, BEFORE_ALL, 10)).containsExactly(initech);
    }

    @Test
    void theTraceStaysWithTheRow() {
        OutboxRow traced =
                new OutboxRow(acme, id(1), OutboxKind.HAND_OVER, "agency-1", id(900), "", 0, NOW, TRACEPARENT);
        add(traced, mail(2, NOW));
        List<OutboxRow> claimed = claim("a", NOW);
        assertThat(claimed).extracting(OutboxRow::traceparent).containsExactly(TRACEPARENT, null);
        run(unit -> unit.outbox().retry("a", claimed));
        List<OutboxRow> again = claim("b", NOW);
        assertThat(again).extracting(OutboxRow::traceparent).containsExactly(TRACEPARENT, null);
        run(unit -> unit.outbox().park("b", again, "http.422", NOW));
        assertThat(parked(BEFORE_ALL, NO_ID, 1))
                .extracting(row -> row.row().traceparent())
                .containsExactly(TRACEPARENT);
    }

    @Proves("H09")
    @Test
    void parkedRowsAreReadInOrderWithTheReason() {
        TenantId globex = company("globex");
        OutboxRow others = row(globex, 2, OutboxKind.HAND_OVER, NOW);
        add(mail(3, NOW), mail(1, NOW), mail(4, NOW), others);
        List<OutboxRow> held = claim("a", NOW);
        run(unit -> {
            unit.outbox().park("a", held.subList(0, 2), "smtp.550", NOW.plusSeconds(1));
            List<OutboxRow> further = unit.outbox().claim(globex, ALL, "a", NOW, LEASE, 10);
            unit.outbox().park("a", further, "http.422", NOW.plusSeconds(2));
        });
        ParkedRow one = new ParkedRow(tried(mail(1, NOW)), "smtp.550", NOW.plusSeconds(1));
        ParkedRow three = new ParkedRow(tried(mail(3, NOW)), "smtp.550", NOW.plusSeconds(1));
        ParkedRow two = new ParkedRow(tried(others), "http.422", NOW.plusSeconds(2));
        assertThat(parked(BEFORE_ALL, NO_ID, 10)).containsExactly(one, three, two);
        assertThat(parked(BEFORE_ALL, NO_ID, 2)).containsExactly(one, three);
        assertThat(parked(acme, id(1), 2)).containsExactly(three, two);
        assertThat(parked(acme, id(3), 10)).containsExactly(two);
        assertThat(parked(globex, id(2), 10)).isEmpty();
    }

    @Proves({"CMP-20", "H09"})
    @Test
    void aReplayedRowIsTriedAsIfItWereNew() {
        TenantId globex = company("globex");
        Instant later = NOW.plusSeconds(600);
        add(mail(1, NOW), mail(2, NOW), mail(3, NOW));
        List<OutboxRow> held = claim("a", NOW);
        run(unit -> unit.outbox().park("a", held.subList(0, 2), "http.422", NOW));
        run(unit -> {
            assertThat(unit.outbox().replay(globex, List.of(id(1)), later)).isEmpty();
            assertThat(unit.outbox().replay(acme, List.of(id(1), id(1), id(3), id(9)), later))
                    .containsExactly(mail(1, later));
            assertThat(unit.outbox().replay(acme, List.of(id(1)), NOW))
                    .as("is not parked any more")
                    .isEmpty();
        });
        assertStatus(2, 1);
        assertThat(parked(BEFORE_ALL, NO_ID, 10))
                .extracting(row -> row.row().id())
                .containsExactly(id(2));
        run(unit -> unit.outbox().complete("a", held));
        assertThat(claim("b", later.minusNanos(1000))).isEmpty();
        assertThat(claim("b", later)).containsExactly(tried(mail(1, later)));
    }

    @Test
    void aLeaseKeepsEverybodyAwayUntilItEnds() {
        add(mail(1, NOW));
        claim("a", NOW);
        assertThat(claim("b", LEASE.minusNanos(1000))).isEmpty();
        assertThat(claim("a", LEASE.minusNanos(1000))).isEmpty();
        assertThat(claim("b", LEASE)).containsExactly(tried(tried(mail(1, NOW))));
    }

    @Test
    void whatWasCarriedOutIsGone() {
        add(mail(1, NOW), mail(2, NOW));
        List<OutboxRow> claimed = claim("a", NOW);
        run(unit -> unit.outbox().complete("a", claimed.subList(0, 1)));
        assertThat(claim("b", LEASE)).extracting(OutboxRow::id).containsExactly(id(2));
        run(unit -> unit.outbox().complete("a", claimed.subList(0, 1)));
        assertStatus(1, 0);
    }

    @Test
    void whoLostTheLeaseSettlesNothing() {
        add(mail(1, NOW));
        List<OutboxRow> lost = claim("a", NOW);
        List<OutboxRow> held = claim("b", LEASE);
        run(unit -> {
            assertThat(unit.outbox().complete("a", lost)).isEmpty();
            assertThat(unit.outbox().retry("a", lost)).isEmpty();
            assertThat(unit.outbox().park("a", lost, "http.422", NOW)).isEmpty();
        });
        assertStatus(1, 0);
        assertThat(claim("c", LEASE.plusSeconds(1))).isEmpty();
        run(unit -> unit.outbox().complete("b", held));
        assertStatus(0, 0);
    }

    @Test
    void whoSettlesHearsWhichRowsWereStillHeld() {
        add(mail(1, NOW), mail(2, NOW), mail(3, NOW), mail(4, NOW));
        List<OutboxRow> first = claim("a", NOW);
        List<OutboxRow> second = claim(ALL, "b", LEASE, 1);
        assertThat(second).extracting(OutboxRow::id).containsExactly(id(1));
        run(unit -> {
            assertThat(unit.outbox().complete("a", first.subList(0, 2))).containsExactly(id(2));
            assertThat(unit.outbox().retry("a", first.subList(0, 3))).containsExactly(id(3));
            assertThat(unit.outbox().park("a", first, "http.422", NOW)).containsExactly(id(4));
            assertThat(unit.outbox().complete("a", first)).isEmpty();
            assertThat(unit.outbox().complete("b", first)).containsExactly(id(1));
        });
        assertStatus(1, 1);
    }

    @Test
    void aRowGivenBackKeepsWhatItIsGiven() {
        add(mail(1, NOW));
        OutboxRow claimed = claim("a", NOW).get(0);
        OutboxRow given = new OutboxRow(
                acme, claimed.id(), claimed.kind(), claimed.destination(), claimed.subject(), "licence.ended", 5, NOW);
        run(unit -> unit.outbox().retry("a", List.of(given)));
        assertThat(claim("b", NOW)).containsExactly(tried(given));
    }

    @Test
    void aRowGivenBackIsTriedAtItsTime() {
        add(mail(1, NOW));
        Instant again = LEASE.plusSeconds(600);
        List<OutboxRow> claimed =
                claim("a", NOW).stream().map(row -> at(row, again)).toList();
        run(unit -> unit.outbox().retry("a", claimed));
        assertThat(claim("b", again.minusNanos(1000))).isEmpty();
        assertThat(claim("b", again)).containsExactly(at(tried(tried(mail(1, NOW))), again));
    }

    @Test
    void aRowGivenBackAtOnceIsFreeBeforeItsLeaseEnds() {
        add(mail(1, NOW));
        List<OutboxRow> claimed = claim("a", NOW);
        run(unit -> unit.outbox().retry("a", claimed));
        assertThat(claim("b", NOW)).extracting(OutboxRow::attempts).containsExactly(2);
    }

    @Test
    void aParkedRowIsNeverClaimedAgain() {
        add(mail(1, NOW), mail(2, NOW));
        List<OutboxRow> claimed = claim("a", NOW);
        run(unit -> unit.outbox().park("a", claimed.subList(0, 1), "http.422", NOW));
        assertThat(claim("b", LEASE.plusSeconds(9))).extracting(OutboxRow::id).containsExactly(id(2));
        assertStatus(1, 1);
    }

    @Test
    void statusTellsWhenTheNextRowMayBeClaimed() {
        Instant later = LEASE.plusSeconds(600);
        add(mail(1, later), mail(2, NOW));
        run(unit -> assertThat(unit.outbox().status()).isEqualTo(new OutboxStatus(2, 0, NOW)));
        List<OutboxRow> claimed = claim("a", NOW);
        run(unit -> assertThat(unit.outbox().status()).isEqualTo(new OutboxStatus(2, 0, LEASE)));
        run(unit -> unit.outbox().complete("a", claimed));
        run(unit -> assertThat(unit.outbox().status()).isEqualTo(new OutboxStatus(1, 0, later)));
        List<OutboxRow> last = claim("a", later);
        run(unit -> unit.outbox().park("a", last, "http.422", NOW));
        run(unit -> assertThat(unit.outbox().status()).isEqualTo(new OutboxStatus(0, 1, null)));
    }

    @Proves("A16")
    @Test
    void aHeldRowIsTriedWhenItIsReleasedAndNotBefore() {
        Instant later = NOW.plusSeconds(600);
        run(unit -> unit.outbox().hold(List.of(mail(1, NOW), mail(2, NOW), mail(3, NOW)), NOW));
        run(unit -> {
            assertThat(unit.outbox().status()).isEqualTo(new OutboxStatus(0, 0, 3, null));
            assertThat(unit.outbox().claim(acme, ALL, "a", later, LEASE, 10)).isEmpty();
            assertThat(unit.outbox().parked(BEFORE_ALL, NO_ID, 10)).isEmpty();
            assertThat(unit.outbox().replay(acme, List.of(id(1)), NOW))
                    .as("who tries again what was given up approves nothing")
                    .isEmpty();
            assertThat(unit.outbox().release(acme, List.of(mail(1, NOW).again("APPROVED", 0, later), mail(9, NOW))))
                    .containsExactly(id(1));
            assertThat(unit.outbox().release(acme, List.of(mail(1, NOW)))).isEmpty();
        });
        assertThat(claim("a", later.minusNanos(1000))).isEmpty();
        assertThat(claim("a", later)).containsExactly(mail(1, NOW).again("APPROVED", 1, later));
        TenantId globex = company("globex");
        run(unit ->
                assertThat(unit.outbox().release(globex, List.of(mail(2, NOW)))).isEmpty());
    }

    @Proves("A16")
    @Test
    void whoHasClaimedCanHaveItHeldWithoutACountedTry() {
        add(mail(1, NOW));
        List<OutboxRow> claimed = claim("a", NOW);
        run(unit -> unit.outbox().park("a", List.of(claimed.get(0).again("", 0, NOW)), ParkedRow.HELD, NOW));
        run(unit -> assertThat(unit.outbox().queued(acme, OutboxKind.MAIL, NO_ID, 10))
                .containsExactly(new QueuedRow(mail(1, NOW), QueuedRow.State.HELD)));
    }

    @Test
    void rowsAreReadInWhateverStateTheyAre() {
        TenantId globex = company("globex");
        add(mail(1, NOW), mail(2, NOW.plusSeconds(1)), mail(3, NOW.plusSeconds(2)));
        add(row(globex, 1, OutboxKind.MAIL, NOW), row(acme, 8, OutboxKind.HAND_OVER, NOW));
        List<OutboxRow> first = claim(List.of(OutboxKind.MAIL), "a", NOW, 1);
        run(unit -> unit.outbox().park("a", first, "smtp.550", NOW));
        claim(List.of(OutboxKind.MAIL), "b", NOW.plusSeconds(1), 1);
        run(unit -> unit.outbox().hold(List.of(mail(4, NOW)), NOW));
        List<QueuedRow> all = List.of(
                new QueuedRow(tried(mail(1, NOW)), QueuedRow.State.PARKED),
                new QueuedRow(tried(mail(2, NOW.plusSeconds(1))), QueuedRow.State.CLAIMED),
                new QueuedRow(mail(3, NOW.plusSeconds(2)), QueuedRow.State.WAITING),
                new QueuedRow(mail(4, NOW), QueuedRow.State.HELD));
        run(unit -> {
            assertThat(unit.outbox().queued(acme, OutboxKind.MAIL, NO_ID, 10)).isEqualTo(all);
            assertThat(unit.outbox().queued(acme, OutboxKind.MAIL, id(1), 2)).isEqualTo(all.subList(1, 3));
            OpaqueId subject = mail(1, NOW).subject();
            assertThat(unit.outbox().queuedAbout(acme, OutboxKind.MAIL, List.of(subject, id(77))))
                    .containsExactlyInAnyOrderElementsOf(all);
            assertThat(unit.outbox().queuedAbout(acme, OutboxKind.ACKNOWLEDGE, List.of(subject)))
                    .isEmpty();
        });
    }

    @Proves("A16")
    @Test
    void whatNobodyHasClaimedCanBeWithdrawn() {
        TenantId globex = company("globex");
        add(about(1), about(2), about(3), about(4));
        List<OutboxRow> claimed = claim(ALL, "a", NOW, 3);
        run(unit -> {
            unit.outbox().retry("a", claimed.subList(1, 2));
            unit.outbox().park("a", claimed.subList(2, 3), "smtp.550", NOW);
            unit.outbox().hold(List.of(about(5)), NOW);
        });
        run(unit -> {
            assertThat(unit.outbox().withdraw(globex, OutboxKind.MAIL, subjects(1, 6)))
                    .isEmpty();
            assertThat(unit.outbox().withdraw(acme, OutboxKind.HAND_OVER, subjects(1, 6)))
                    .isEmpty();
            assertThat(unit.outbox().withdraw(acme, OutboxKind.MAIL, subjects(1, 6)))
                    .containsExactlyInAnyOrderElementsOf(subjects(2, 5));
        });
        assertThat(claim("b", LEASE))
                .as("the lease is over, but what became of it is not known")
                .extracting(OutboxRow::id)
                .containsExactly(id(1));
        run(unit -> assertThat(unit.outbox().withdraw(acme, OutboxKind.MAIL, subjects(1, 6)))
                .isEmpty());
        assertStatus(1, 0);
    }

    @Proves("A16")
    @Test
    void ofThoseWhoClaimAndThoseWhoWithdrawEachRowGoesToOne() {
        int size = 200;
        run(unit -> unit.outbox()
                .add(LongStream.rangeClosed(1, size).mapToObj(this::about).toList()));
        List<OpaqueId> gone = Threads.race(StorageContract.THREADS, thread -> {
                    List<OpaqueId> own = new ArrayList<>();
                    for (int from = 1; from <= size; from += 10) {
                        List<OpaqueId> some = subjects(from, from + 9);
                        own.addAll(
                                thread % 2 == 0
                                        ? get(unit -> unit.outbox().withdraw(acme, OutboxKind.MAIL, some))
                                        : claim(ALL, "owner-" + thread, NOW, 10).stream()
                                                .map(OutboxRow::subject)
                                                .toList());
                    }
                    return own;
                })
                .stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(gone).doesNotHaveDuplicates();
        Set<OpaqueId> all = new HashSet<>(gone);
        claim("last", NOW).forEach(row -> all.add(row.subject()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(subjects(1, size));
    }

    /** A mail about a subject of its own. */
    private OutboxRow about(long number) {
        return new OutboxRow(acme, id(number), OutboxKind.MAIL, "mail", id(1000 + number), "", 0, NOW);
    }

    private static List<OpaqueId> subjects(int from, int to) {
        return Samples.ids(1000 + from, 1000 + to);
    }

    @Test
    void anIdThatExistsIsRefusedWithTheWholeBatch() {
        add(mail(1, NOW));
        refused(unit -> unit.outbox().add(List.of(mail(2, NOW), mail(1, LEASE))));
        refused(unit -> unit.outbox().hold(List.of(mail(2, NOW), mail(1, LEASE)), NOW));
        assertStatus(1, 0);
        assertThat(claim("a", LEASE)).containsExactly(tried(mail(1, NOW)));
    }

    @Test
    void ofDispatchersThatClaimEachRowGoesToOne() {
        int size = 200;
        run(unit -> unit.outbox()
                .add(LongStream.rangeClosed(1, size).mapToObj(i -> mail(i, NOW)).toList()));
        List<OpaqueId> claimed = Threads.race(StorageContract.THREADS, thread -> {
                    List<OpaqueId> own = new ArrayList<>();
                    List<OutboxRow> next = claim(ALL, "owner-" + thread, NOW, 7);
                    while (!next.isEmpty()) {
                        next.forEach(row -> own.add(row.id()));
                        next = claim(ALL, "owner-" + thread, NOW, 7);
                    }
                    return own;
                })
                .stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(claimed).doesNotHaveDuplicates();
        Set<OpaqueId> all = new HashSet<>(claimed);
        claim("last", NOW).forEach(row -> all.add(row.id()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(Samples.ids(1, size));
    }

    private OutboxRow mail(long number, Instant notBefore) {
        return row(acme, number, OutboxKind.MAIL, notBefore);
    }

    private static OutboxRow tried(OutboxRow row) {
        return row.again(row.note(), row.attempts() + 1, row.notBefore());
    }

    private static OutboxRow at(OutboxRow row, Instant notBefore) {
        return row.again(row.note(), row.attempts(), notBefore);
    }

    private void add(OutboxRow... rows) {
        run(unit -> unit.outbox().add(List.of(rows)));
    }

    private List<OutboxRow> claim(String owner, Instant now) {
        return claim(ALL, owner, now, 1000);
    }

    private List<OutboxRow> claim(Collection<OutboxKind> kinds, String owner, Instant now, int limit) {
        return get(unit -> unit.outbox().claim(acme, kinds, owner, now, now.plusSeconds(60), limit));
    }

    private List<TenantId> due(OutboxKind kind, TenantId after, int limit) {
        return get(unit -> unit.outbox().tenantsDue(kind, NOW, after, limit));
    }

    private List<ParkedRow> parked(TenantId tenant, OpaqueId after, int limit) {
        return get(unit -> unit.outbox().parked(tenant, after, limit));
    }

    private void assertStatus(long waiting, long parked) {
        run(unit -> {
            assertThat(unit.outbox().status().waiting()).isEqualTo(waiting);
            assertThat(unit.outbox().status().parked()).isEqualTo(parked);
        });
    }
}
