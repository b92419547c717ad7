package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many more threads than connections, all after the same rows. */
class ConcurrencyTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int THREADS = 200;

    @ParameterizedTest
    @MethodSource("each")
    @Proves({"A20", "INV-7"})
    void two_hundred_threads_count_exactly_on_one_ledger(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        TenantId acme = company(storage, "acme");
        int programme = storage.transact(
                unit -> unit.settings().openProgramme(acme, "agency-1", NOW).number());

        Race.run(THREADS, number -> storage.transact(unit -> count(unit, acme, programme, number % 100)));

        CreditBalance balance = storage.transact(unit -> unit.credits().read(acme, programme));
        assertThat(balance.counted()).isEqualTo(100);
        assertThat(balance.lastSequence()).isEqualTo(100);
        List<LedgerEntry> entries = storage.transact(unit -> unit.credits().entries(acme, programme, 0, 1000));
        assertThat(entries)
                .extracting(LedgerEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(storage.<List<Tally>>transact(unit -> unit.tallies().read(acme, Period.day(DAY))))
                .containsExactly(new Tally(programme, DAY, TallyKind.COUNTED, 100));
    }

    @ParameterizedTest
    @MethodSource("each")
    void tenants_and_programmes_come_about_once(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        for (int round = 1; round <= 5; round++) {
            String prefix = "acme-" + round + "-";
            List<Integer> programmes = Race.run(
                    THREADS,
                    number -> storage.transact(unit -> {
                        Tenant tenant = unit.tenants().create(TenantKind.COMPANY, prefix + number % 3, NOW);
                        return unit.settings()
                                .openProgramme(tenant.id(), "agency-" + number % 2, NOW)
                                .number();
                    }));
            assertThat(programmes).containsOnly(1, 2);
        }
        List<Tenant> tenants = storage.transact(unit -> unit.tenants().page(new TenantId(0), 100));
        assertThat(tenants).hasSize(15);
        for (Tenant tenant : tenants) {
            assertThat(storage.<List<?>>transact(unit -> unit.settings().programmes(tenant.id())))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void of_threads_with_the_same_rejections_each_is_taken_once(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        TenantId acme = company(storage, "acme");
        List<Set<OpaqueId>> inserted = Race.run(32, number -> {
            List<StoredRejection> rejections = new ArrayList<>(IntStream.range(0, 100)
                    .mapToObj(i -> rejection(acme, i, number))
                    .toList());
            Collections.rotate(rejections, number);
            return storage.transact(unit -> unit.rejections().insert(acme, rejections));
        });
        assertThat(inserted.stream().mapToInt(Set::size).sum()).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("each")
    void of_threads_with_the_same_people_each_is_one(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        TenantId acme = company(storage, "acme");
        List<List<Person>> resolved = Race.run(32, number -> {
            List<PersonDraft> drafts = IntStream.range(0, 50)
                    .mapToObj(i -> draft(acme, number * 1000 + i, number % 2 == 0 ? List.of(i) : List.of(1000 + i, i)))
                    .toList();
            return storage.transact(unit -> unit.people().resolve(acme, drafts, NOW));
        });
        assertThat(Set.copyOf(resolved)).hasSize(1);
        assertThat(Set.copyOf(resolved.get(0))).hasSize(50);
    }

    @ParameterizedTest
    @MethodSource("each")
    void whoever_comes_second_takes_the_person_and_adds_its_hashes(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        TenantId acme = company(storage, "acme");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<Person> first = CompletableFuture.supplyAsync(
                    () -> storage.transact(unit -> {
                        List<Person> people = unit.people().resolve(acme, List.of(draft(acme, 1, List.of(5))), NOW);
                        held.countDown();
                        await(go);
                        return people.get(0);
                    }),
                    executor);
            await(held);
            CompletableFuture<Person> second = CompletableFuture.supplyAsync(
                    () -> storage.transact(unit -> unit.people()
                            .resolve(acme, List.of(draft(acme, 2, List.of(4, 5, 6))), NOW)
                            .get(0)),
                    executor);
            go.countDown();
            assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(first.get(60, TimeUnit.SECONDS));
        } finally {
            executor.shutdownNow();
        }
        for (int hash = 4; hash <= 6; hash++) {
            IndexKey key = key(hash);
            assertThat(storage.<Optional<OpaqueId>>transact(
                            unit -> unit.people().lookUp(acme, List.of(key))))
                    .contains(id(acme, 1));
        }
        assertThat(storage.<List<Person>>transact(unit -> unit.people().find(acme, List.of(id(acme, 2)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("each")
    @Proves("H09")
    void dispatchers_empty_the_outbox_and_no_row_goes_to_two(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        TenantId acme = company(storage, "acme");
        List<OutboxRow> rows = IntStream.range(0, 2000)
                .mapToObj(i -> new OutboxRow(
                        acme, id(acme, i), OutboxKind.MAIL, "mail", id(acme, i), "", 0, NOW.plusSeconds(i / 100)))
                .toList();
        storage.transact(unit -> {
            unit.outbox().add(rows);
            return true;
        });
        List<List<OpaqueId>> claimed = Race.run(8, number -> {
            List<OpaqueId> mine = new ArrayList<>();
            List<OutboxRow> batch;
            do {
                batch = storage.transact(unit -> unit.outbox()
                        .claim(
                                acme,
                                Set.of(OutboxKind.MAIL),
                                "dispatcher-" + number,
                                NOW.plusSeconds(60),
                                NOW.plusSeconds(120),
                                50));
                List<OutboxRow> done = batch;
                storage.transact(unit -> {
                    unit.outbox().complete("dispatcher-" + number, done);
                    return true;
                });
                batch.forEach(row -> mine.add(row.id()));
            } while (!batch.isEmpty());
            return mine;
        });
        assertThat(claimed.stream().flatMap(List::stream).toList())
                .hasSize(2000)
                .doesNotHaveDuplicates();
        assertThat(storage.transact(unit -> unit.outbox().status()).waiting()).isZero();
    }

    private static boolean count(UnitOfWork unit, TenantId tenant, int programme, int person) {
        CreditBalance before = unit.credits().lock(tenant, programme);
        OpaqueId id = id(tenant, person);
        if (!unit.credits().counted(tenant, programme, List.of(id)).isEmpty()) {
            return false;
        }
        unit.credits().claimPeople(tenant, programme, Map.of(id, id), NOW, null);
        long sequence = before.lastSequence() + 1;
        long counted = before.counted() + 1;
        LedgerEntry entry =
                new LedgerEntry(sequence, LedgerKind.COUNT, new Cause.OfReferral(id), 1, NOW, 1, null, counted, 10, 0);
        CreditBalance after = new CreditBalance(sequence, counted, counted, 0, 0, 0, 0, 0, 0, 10, 1);
        unit.credits().append(tenant, programme, List.of(entry), after);
        unit.tallies().add(tenant, List.of(new Tally(programme, DAY, TallyKind.COUNTED, 1)));
        return true;
    }

    private static TenantId company(JdbcStorage storage, String key) {
        return storage.transact(
                unit -> unit.tenants().create(TenantKind.COMPANY, key, NOW).id());
    }

    private static StoredRejection rejection(TenantId tenant, int application, int attempt) {
        return new StoredRejection(
                id(tenant, attempt * 1000 + application),
                "application-" + application,
                new byte[32],
                id(tenant, application),
                NOW,
                "recruiter-1",
                NOW,
                null);
    }

    private static PersonDraft draft(TenantId tenant, int person, List<Integer> hashes) {
        return new PersonDraft(
                new Person(id(tenant, person), new WrappedKey(1, new byte[] {(byte) person})),
                hashes.stream().map(ConcurrencyTest::key).toList());
    }

    private static IndexKey key(int hash) {
        byte[] mac = new byte[32];
        mac[0] = (byte) hash;
        mac[1] = (byte) (hash >> 8);
        return new IndexKey(IndexField.EMAIL, 1, mac);
    }

    private static OpaqueId id(TenantId tenant, int number) {
        return OpaqueId.of(NOW, tenant, number);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
