package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerrelay.PooledWorld.ACME;
import static org.careerrelay.PooledWorld.BASIS;
import static org.careerrelay.PooledWorld.BETA;
import static org.careerrelay.PooledWorld.GAMMA;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever else comes while people go over, and wherever a process ends: they count once, in one ledger or on their way (Q17). */
class InterruptedPoolTest {

    private final InterruptedStorage storage = new InterruptedStorage(MemoryStorage.create());
    private final PooledWorld pooled = PooledWorld.on(storage, programme -> programme);

    @AfterEach
    void close() {
        pooled.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProcessThatEndsAfterTheyArrivedOrWereRefusedIsFollowedByOneThatKnows(boolean refused) {
        join();
        assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(4));
        OpaqueId command = ((Cause.OfCommand) pooled.entries(BETA).get(1).cause()).id();
        if (refused) {
            pooled.pool(ACME).leave();
        }
        storage.endOnce(() -> hasCommand(ACME, "pool/" + command));
        goOnForHours();

        assertThat(pooled.onTheWay(BETA)).isZero();
        assertThat(pooled.counted(ACME)).isEqualTo(refused ? 0 : 4);
        assertThat(pooled.entries(BETA))
                .extracting(LedgerEntry::amount)
                .isEqualTo(refused ? List.of(4, -4, 4) : List.of(4, -4));
    }

    @Test
    void whoLeavesBeforeTheyGoKeepsThem() {
        for (int transactions = 1; transactions < 100; transactions++) {
            join();
            storage.comeBefore(transactions, () -> pooled.pool(BETA).leave());
            PoolContribution became = pooled.contribute(BETA);
            if (!storage.hasCome()) {
                assertThat(transactions)
                        .as("transactions before which somebody came")
                        .isGreaterThan(2);
                return;
            }
            assertThat(became)
                    .as("left before transaction %s", transactions)
                    .isEqualTo(new PoolContribution.NoMember());
            assertThat(pooled.counted(BETA)).isEqualTo(pooled.everybody());
        }
    }

    @Test
    void whoIsNoLongerNamedWhenTheyGoHasThemBack() {
        join();
        storage.comeBefore(4, () -> pooled.pool(ACME).hold(BASIS, GAMMA));
        assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(4));
        pooled.world.clock.move(Duration.ofSeconds(1));
        pooled.pool(ACME).hold(BASIS, BETA);
        goOnForHours();
        assertThat(pooled.everybody()).isEqualTo(4);
        assertThat(pooled.entries(BETA)).extracting(LedgerEntry::amount).startsWith(4, -4, 4);

        pooled.pool(ACME).hold(BASIS, GAMMA);
        assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Stopped(Set.of(PoolObstacle.NOT_NAMED)));
    }

    /** Whoever could write rows could send people to a company that never agreed: it takes nobody whom it did not name. */
    @Test
    void aCompanyThatNamedNobodyTakesNobody() {
        pooled.correct(BETA, 4);
        pooled.correct(BETA, -3);
        OpaqueId command = ((Cause.OfCommand) pooled.entries(BETA).get(1).cause()).id();
        TenantId beta = pooled.world.tenant(BETA);
        storage.transact(unit -> {
            unit.outbox()
                    .add(List.of(new OutboxRow(
                            beta,
                            OpaqueId.of(pooled.world.clock.instant(), beta, 7),
                            OutboxKind.POOL_CONTRIBUTION,
                            GAMMA,
                            command,
                            World.AGENCY,
                            0,
                            pooled.world.clock.instant())));
            return true;
        });
        goOnForHours();
        assertThat(pooled.entries(GAMMA)).isEmpty();
        assertThat(pooled.entries(BETA)).extracting(LedgerEntry::amount).containsExactly(4, -3, 3);
    }

    @Test
    void whatEndsIsToldToWhoeverCalled() {
        storage.endOnce(() -> true);
        assertThatThrownBy(() -> pooled.credits(ACME)).isInstanceOf(StorageException.class);
        assertThat(pooled.credits(ACME).counted()).isZero();
    }

    private void join() {
        pooled.pool(ACME).hold(BASIS, BETA);
        pooled.pool(BETA).join(BASIS, ACME);
        pooled.correct(BETA, 4);
    }

    private void goOnForHours() {
        for (int hour = 0; hour < 5; hour++) {
            try {
                pooled.world.run();
            } catch (StorageException ended) {
                assertThat(ended).hasMessageContaining("ended");
            }
            pooled.world.clock.move(Duration.ofHours(1));
        }
    }

    private boolean hasCommand(String company, String key) {
        TenantId tenant = pooled.world.tenant(company);
        return storage.<Boolean>transact(
                unit -> !unit.commands().find(tenant, List.of(key)).isEmpty());
    }
}
