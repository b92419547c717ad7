package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody counts at a company that is just leaving its pool: what is earned is granted, whoever has the ledger first. */
class PoolLeavingTest extends Databases {

    private static final String BASIS = "group agreement 2026-04";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whoCountsWhileTheCompanyLeavesIsNotWithoutTheirCredit(Supplier<TestDatabase> database) throws Exception {
        AskedLedgers storage = AskedLedgers.of(storage(database));
        ExecutorService threads = Executors.newCachedThreadPool();
        try (CareerRelay relay = engine(storage)) {
            relay.operator().dispatch();
            Ats.settle(relay.company("acme"));
            Ats.settle(relay.company("beta"));
            relay.company("acme").pool(Ats.AGENCY).hold(BASIS, "beta");
            relay.company("beta").pool(Ats.AGENCY).join(BASIS, "acme");
            correct(relay, "first", 7);
            now.updateAndGet(instant -> instant.plusSeconds(1));

            TenantId beta = storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, "beta"))
                    .orElseThrow()
                    .id();
            CompletableFuture<Void> ledgerHeld = new CompletableFuture<>();
            CompletableFuture<Void> letGo = new CompletableFuture<>();
            CompletableFuture<Void> holding = CompletableFuture.runAsync(
                    () -> storage.transact(unit -> {
                        unit.credits().lock(beta, 1);
                        ledgerHeld.complete(null);
                        return letGo.join();
                    }),
                    threads);
            ledgerHeld.get(60, TimeUnit.SECONDS);
            int before = storage.asked().get();
            CompletableFuture<Void> leaving = CompletableFuture.runAsync(
                    () -> relay.company("beta").pool(Ats.AGENCY).leave(), threads);
            storage.await(before + 1);
            CompletableFuture<Void> counting = CompletableFuture.runAsync(() -> correct(relay, "second", 3), threads);
            storage.await(before + 2); // it has read the settings of before
            letGo.complete(null);
            CompletableFuture.allOf(holding, leaving, counting).get(60, TimeUnit.SECONDS);

            now.updateAndGet(instant -> instant.plus(Duration.ofHours(1)));
            relay.operator().dispatch();
            assertThat(relay.company("beta").credits(Ats.AGENCY))
                    .returns(10L, CreditSnapshot::counted)
                    .returns(1L, CreditSnapshot::available)
                    .returns(0L, CreditSnapshot::progress);
            assertThat(relay.operator()
                            .tenant(TenantKind.COMPANY, "beta")
                            .recompute()
                            .differences())
                    .isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void correct(CareerRelay relay, String key, int people) {
        relay.operator().ledger("beta", Ats.AGENCY).correct(new Correction(key, people, "minutes-1", "operator-1"));
    }

    private CareerRelay engine(Storage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(now::get)
                .build();
    }
}
