package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.NoTransactionException;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a storage must do that joins a host's transactions, as tests (design, section 5): all of {@link StorageContract}, and this. A storage
 * that has no such transactions, as the one in memory, has nothing to prove here.
 *
 * <ul>
 *   <li>the host's commit makes all of it visible at once, its rollback leaves nothing of it, whatever was written and however often it was
 *       joined in between;
 *   <li>an expected duplicate does not spoil the host's transaction;
 *   <li>without a transaction it says so, and nothing is written;
 *   <li>after a failure it refuses until the host has rolled back and joined again;
 *   <li>a conflict with another transaction is told as one that is worth running again.
 * </ul>
 *
 * Run it once for each way in which your hosts have connections: with autocommit on, and with a pool that has it off.
 */
@Timeout(60)
public abstract class JoiningContract {

    private final Everything everything = new Everything();
    private HostDatabase host;
    private TenantId acme;

    /** For subclasses. */
    protected JoiningContract() {}

    /**
     * An empty database with the schema in place and at least three connections.
     *
     * @return a database that shares nothing with those returned before
     */
    protected abstract HostDatabase freshDatabase();

    @BeforeEach
    final void openDatabase() {
        host = freshDatabase();
        acme = host.own()
                .transact(unit -> unit.tenants()
                        .create(TenantKind.COMPANY, "acme", Samples.NOW)
                        .id());
    }

    @Test
    void aCommitOfTheHostMakesAllVisibleAndNothingBefore() {
        try (HostTransaction transaction = host.begin()) {
            transaction.write();
            run(transaction.join(), unit -> everything.write(unit, acme));
            run(transaction.join(), unit -> everything.assertIn(unit, acme));
            // Reads that wait for nobody.
            run(host.own(), unit -> {
                assertThat(unit.settings().effective(acme, Samples.NOW)).isEmpty();
                assertThat(unit.referrals().find(acme, Samples.ids(1, 1000))).isEmpty();
                assertThat(unit.events().unnumbered(acme, 10)).isEmpty();
                assertThat(unit.outbox().status().waiting()).isZero();
            });
            assertThat(host.rows()).isZero();
            transaction.commit();
        }
        everything.assertIn(host.own(), acme);
        assertThat(host.rows()).isEqualTo(1);
    }

    @Test
    void aRollbackOfTheHostLeavesNothingBehind() {
        Map<String, Object> before = Snapshot.of(host.own(), acme);
        try (HostTransaction transaction = host.begin()) {
            run(transaction.join(), unit -> everything.write(unit, acme));
            transaction.write();
            transaction.rollback();
        }
        assertThat(Snapshot.of(host.own(), acme)).isEqualTo(before);
        assertThat(host.rows()).isZero();
        run(host.own(), unit -> everything.write(unit, acme));
        everything.assertIn(host.own(), acme);
    }

    @Test
    void aRollbackOfTheHostUndoesChangesAndDeletions() {
        run(host.own(), unit -> everything.write(unit, acme));
        Map<String, Object> before = Snapshot.of(host.own(), acme);
        try (HostTransaction transaction = host.begin()) {
            run(transaction.join(), unit -> everything.change(unit, acme));
            transaction.rollback();
        }
        assertThat(Snapshot.of(host.own(), acme)).isEqualTo(before);
        everything.assertIn(host.own(), acme);
    }

    @Test
    void aTransactionThatIsJustDroppedIsRolledBack() {
        Map<String, Object> before = Snapshot.of(host.own(), acme);
        try (HostTransaction transaction = host.begin()) {
            run(transaction.join(), unit -> everything.write(unit, acme));
        }
        assertThat(Snapshot.of(host.own(), acme)).isEqualTo(before);
    }

    @Test
    void theConnectionServesTheNextTransaction() {
        try (HostTransaction transaction = host.begin()) {
            run(transaction.join(), unit -> everything.write(unit, acme));
            transaction.rollback();
            run(transaction.join(), unit -> everything.write(unit, acme));
            transaction.commit();
        }
        everything.assertIn(host.own(), acme);
    }

    @Test
    @Proves({"A21", "CMP-13"})
    void anExpectedDuplicateDoesNotSpoilTheTransaction() {
        StoredRejection known = Samples.rejection(1, "application-1");
        run(host.own(), unit -> unit.rejections().insert(acme, List.of(known)));
        StoredRejection fresh = Samples.rejection(3, "application-3");
        try (HostTransaction transaction = host.begin()) {
            Storage joined = transaction.join();
            assertThat(joined.<Object>transact(unit ->
                            unit.rejections().insert(acme, List.of(Samples.rejection(2, "application-1"), fresh))))
                    .isEqualTo(Collections.singleton(fresh.id()));
            run(joined, unit -> {
                unit.tenants().create(TenantKind.COMPANY, "acme", Samples.NOW);
                unit.commands().insert(acme, List.of(Samples.command(1, "key")));
                unit.commands().insert(acme, List.of(Samples.command(2, "key")));
            });
            transaction.write();
            transaction.commit();
        }
        assertThat(host.rows()).isEqualTo(1);
        List<StoredRejection> stored = host.own()
                .transact(unit -> unit.rejections().byApplication(acme, List.of("application-1", "application-3")));
        assertThat(stored).containsExactlyInAnyOrder(known, fresh);
    }

    @Test
    void withoutATransactionItSaysSoAndNothingIsWritten() {
        Map<String, Object> before = Snapshot.of(host.own(), acme);
        assertThatThrownBy(() -> run(host.joinWithoutTransaction(), unit -> everything.write(unit, acme)))
                .isInstanceOf(NoTransactionException.class);
        assertThat(Snapshot.of(host.own(), acme)).isEqualTo(before);
    }

    @Test
    void afterAFailureItRefusesUntilTheHostHasRolledBack() {
        IllegalStateException onPurpose = new IllegalStateException("on purpose");
        try (HostTransaction transaction = host.begin()) {
            Storage joined = transaction.join();
            assertThatThrownBy(() -> run(joined, unit -> {
                        everything.write(unit, acme);
                        throw onPurpose;
                    }))
                    .isSameAs(onPurpose);
            assertThatThrownBy(() -> run(joined, unit -> unit.tenants().page(new TenantId(0), 1)))
                    .isExactlyInstanceOf(StorageException.class)
                    .hasCause(onPurpose);
            transaction.rollback();
            run(transaction.join(), unit -> everything.write(unit, acme));
            transaction.commit();
        }
        everything.assertIn(host.own(), acme);
    }

    @Test
    void ofTwoTransactionsThatWaitForEachOtherOneIsToldToRunAgain() {
        List<OpaqueId> ids = List.of(Samples.id(1), Samples.id(2));
        run(host.own(), unit -> unit.referrals().insert(acme, List.of(Samples.referral(1), Samples.referral(2))));
        CyclicBarrier both = new CyclicBarrier(2);
        List<RelayConflictException> conflicts = Collections.synchronizedList(new ArrayList<>());
        Threads.race(2, number -> {
            for (boolean first = true; ; first = false) {
                try (HostTransaction transaction = host.begin()) {
                    count(transaction, ids.get(number));
                    if (first) {
                        meet(both);
                    }
                    count(transaction, ids.get(1 - number));
                    transaction.commit();
                    return number;
                } catch (RelayConflictException conflict) {
                    conflicts.add(conflict);
                }
            }
        });
        assertThat(conflicts).isNotEmpty().allMatch(RelayConflictException::retryable);
        assertThat(host.own()
                        .<List<Integer>>transact(unit -> unit.referrals().find(acme, ids).stream()
                                .map(referral -> referral.failedProofs())
                                .toList()))
                .containsExactly(2, 2);
    }

    /** Locks a referral and counts up; both transactions do so with both referrals, in opposite orders. */
    private void count(HostTransaction transaction, OpaqueId referral) {
        run(transaction.join(), unit -> {
            int proofs = unit.referrals().lock(acme, List.of(referral)).get(0).failedProofs();
            unit.referrals().storeProofs(acme, referral, proofs + 1, null);
        });
    }

    private static void run(Storage storage, Consumer<UnitOfWork> work) {
        StorageChecks.run(storage, work);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
