package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerrelay.CareerRelay;
import org.careerrelay.PoolDesk;
import org.careerrelay.jdbc.RoutedContractTest.Routes;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pool of companies on every storage, also where each lives in a database of its own: whoever is killed, late or in somebody's way, nobody is lost or doubled. */
class PoolOnEveryStorageTest extends Databases {

    private static final List<String> COMPANIES = List.of("acme", "beta", "gamma");
    private static final String BASIS = "group agreement 2026-04";
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));
    private final AtomicLong keys = new AtomicLong();
    private final KeyRing ring = KeyRing.random(new Random(1));

    static Stream<Arguments> storages() {
        Stream<Named<Function<PoolOnEveryStorageTest, Storage>>> more = Stream.of(
                Named.of("memory", test -> MemoryStorage.create()), Named.of("routes", test -> test.routes()));
        return Stream.concat(
                more.map(Arguments::of),
                each().map(database -> ((Named<?>) database.get()[0]))
                        .map(named -> Named.<Function<PoolOnEveryStorageTest, Storage>>of(
                                named.getName(), test -> test.storage(supplier(named))))
                        .map(Arguments::of));
    }

    @SuppressWarnings("unchecked")
    private static Supplier<TestDatabase> supplier(Named<?> named) {
        return (Supplier<TestDatabase>) named.getPayload();
    }

    /** The holder in H2, one member in PostgreSQL, the other in another H2. */
    private Storage routes() {
        RoutedStorage storage = RoutedStorage.by(new Routes(
                Map.of(
                        0, route(0, TestDatabase.h2InMemory()),
                        1, route(1, TestDatabase.postgres()),
                        700, route(700, TestDatabase.h2InMemory())),
                (kind, key) -> key.equals("acme") ? 0 : key.equals("beta") ? 1 : 700));
        storage.migrate();
        return storage;
    }

    private JdbcStorage route(int number, TestDatabase database) {
        return JdbcStorage.on(
                closing(open(() -> database).pool()), JdbcOptions.defaults().route(number));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void fourAndSixPeopleAreOneCreditOfTheHolder(Function<PoolOnEveryStorageTest, Storage> database) {
        Storage storage = database.apply(this);
        try (CareerRelay relay = pooled(storage)) {
            correct(relay, "acme", 4);
            correct(relay, "beta", 6);
            assertThat(relay.operator().ledger("beta", Ats.AGENCY).contribute())
                    .isEqualTo(new PoolContribution.Sent(6));
            relay.operator().dispatch();
            CreditSnapshot credits = relay.company("acme").credits(Ats.AGENCY);
            assertThat(credits).returns(1L, CreditSnapshot::available).returns(0L, CreditSnapshot::progress);
            assertThat(pool(relay, "beta").standing())
                    .isInstanceOfSatisfying(
                            PoolStanding.Member.class,
                            standing -> assertThat(standing.pool()).isEqualTo(credits));
            assertThat(relay.company("acme").request(Ats.AGENCY, JobOrder.titled("engineer")))
                    .isInstanceOf(RequestResult.Requested.class);
            assertThat(relay.company("beta").request(Ats.AGENCY, JobOrder.titled("engineer")))
                    .isInstanceOf(RequestResult.NothingToRedeem.class);
            assertThat(relay.operator().health().programmes()).isEmpty();
            provenByItsLogs(relay);
        }
    }

    /** Two engines with two dispatchers, and everybody counts, takes back, joins and leaves at the same time. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoeverCountsAndCarriesAtOnceNobodyIsLostOrDoubled(Function<PoolOnEveryStorageTest, Storage> database)
            throws Exception {
        Storage storage = database.apply(this);
        try (CareerRelay one = pooled(storage);
                CareerRelay other = engine(storage)) {
            List<Long> counted = Race.run(6, thread -> {
                CareerRelay relay = thread % 2 == 0 ? one : other;
                String company = COMPANIES.get(thread % 3);
                Random random = new Random(thread);
                long sum = 0;
                for (int i = 0; i < 12; i++) {
                    int people = random.nextInt(9) - 2;
                    if (people != 0) {
                        correct(relay, company, people);
                        sum += people;
                    }
                    relay.operator().ledger(company, Ats.AGENCY).contribute();
                    if (thread < 2 || i % 4 == thread % 4) {
                        relay.operator().dispatch();
                    }
                    if (thread == 5 && i % 3 == 0) {
                        pool(relay, company).leave();
                        pool(relay, company).join(BASIS, "acme");
                    }
                }
                return sum;
            });
            now.updateAndGet(instant -> instant.plus(LEASE.multipliedBy(2)));
            everybodyGoesOver(one);

            long all = counted.stream().mapToLong(Long::longValue).sum();
            assertThat(onTheWay(storage)).isZero();
            assertThat(everybody(storage)).isEqualTo(all);
            CreditSnapshot credits = one.company("acme").credits(Ats.AGENCY);
            assertThat(credits.granted() - credits.revoked()).isEqualTo(Math.max(0, credits.counted() / 10));
            assertThat(credits.progress()).isEqualTo(credits.counted() % 10);
            provenByItsLogs(one);
        }
    }

    /** With any transaction on the way, before and after its commit; in the databases with some of them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void aProcessMayBeKilledWithAnyTransaction(Function<PoolOnEveryStorageTest, Storage> database) {
        Storage storage = database.apply(this);
        int stride = storage instanceof MemoryStorage ? 1 : 7;
        try (CareerRelay relay = pooled(storage)) {
            long all = 0;
            boolean killed = true;
            for (int transaction = 0; killed; transaction += stride) {
                for (boolean committed : List.of(true, false)) {
                    correct(relay, "beta", 4);
                    all += 4;
                    killed = killedAt(storage, transaction, committed);
                    assertThat(everybody(storage))
                            .as("transaction " + transaction)
                            .isEqualTo(all);
                    now.updateAndGet(instant -> instant.plus(LEASE.multipliedBy(2)));
                    everybodyGoesOver(relay);
                    assertThat(counted(storage, "acme"))
                            .as("transaction " + transaction)
                            .isEqualTo(all);
                    assertThat(everybody(storage)).isEqualTo(all);
                }
            }
            assertThat(relay.company("acme").credits(Ats.AGENCY).granted()).isEqualTo(all / 10);
            provenByItsLogs(relay);
        }
    }

    private boolean killedAt(Storage storage, int transaction, boolean committed) {
        KilledStorage dying = KilledStorage.at(storage, transaction, committed);
        CareerRelay relay = engine(dying);
        try {
            relay.operator().ledger("beta", Ats.AGENCY).contribute();
            relay.operator().dispatch();
            return false;
        } catch (KilledStorage.Killed e) {
            return true;
        }
    }

    /** A dispatcher that wakes up after its lease, when another has had the people given back, and the holder is open again. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoWakesUpLateDecidesNothing(Function<PoolOnEveryStorageTest, Storage> database) {
        Storage storage = database.apply(this);
        try (CareerRelay relay = pooled(storage)) {
            for (boolean ended : List.of(true, false)) {
                int transactions = 0;
                boolean slept = true;
                for (; slept; transactions += storage instanceof MemoryStorage ? 1 : 5) {
                    long before = counted(storage, "acme");
                    correct(relay, "beta", 4);
                    relay.operator().ledger("beta", Ats.AGENCY).contribute();
                    AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {
                        now.updateAndGet(instant -> instant.plus(LEASE.multipliedBy(2)));
                        relay.company("acme").open(ended ? ended() : Ats.programme());
                        relay.operator().dispatch();
                        relay.company("acme").open(Ats.programme());
                    });
                    try (CareerRelay late = engine(sleeping(storage, transactions, meanwhile))) {
                        late.operator().dispatch();
                    }
                    slept = meanwhile.get() == null;
                    relay.company("acme").open(Ats.programme());
                    relay.operator().dispatch();
                    assertThat(onTheWay(storage)).isZero();
                    assertThat(counted(storage, "acme") + counted(storage, "beta"))
                            .isEqualTo(before + 4);
                    everybodyGoesOver(relay);
                    assertThat(counted(storage, "acme")).isEqualTo(before + 4);
                }
                assertThat(transactions).isGreaterThan(10);
            }
            provenByItsLogs(relay);
        }
    }

    /** Before a transaction, something else happens. */
    private static Storage sleeping(Storage storage, int transaction, AtomicReference<Runnable> meanwhile) {
        AtomicLong left = new AtomicLong(transaction);
        return new Storage() {

            @Override
            public <T> T transact(Work<T> work) {
                if (left.getAndDecrement() == 0) {
                    Runnable sleep = meanwhile.getAndSet(null);
                    sleep.run();
                }
                return storage.transact(work);
            }

            @Override
            public <T> T snapshot(Work<T> work) {
                return storage.snapshot(work);
            }
        };
    }

    private static Programme ended() {
        Programme programme = Ats.programme();
        return programme.policies(programme.policies().ending(new Ending(LocalDate.of(2026, 11, 1), 30)));
    }

    private CareerRelay engine(Storage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(ring)
                .clock(now::get)
                .lease(LEASE)
                .build();
    }

    private CareerRelay pooled(Storage storage) {
        CareerRelay relay = engine(storage);
        COMPANIES.forEach(company -> Ats.settle(relay.company(company)));
        pool(relay, "acme").hold(BASIS, "beta", "gamma");
        pool(relay, "beta").join(BASIS, "acme");
        pool(relay, "gamma").join(BASIS, "acme");
        relay.operator().dispatch();
        return relay;
    }

    private static PoolDesk pool(CareerRelay relay, String company) {
        return relay.company(company).pool(Ats.AGENCY);
    }

    private void correct(CareerRelay relay, String company, int people) {
        relay.operator()
                .ledger(company, Ats.AGENCY)
                .correct(new Correction("correction-" + keys.incrementAndGet(), people, "minutes-1", "operator-1"));
    }

    private static void everybodyGoesOver(CareerRelay relay) {
        relay.operator().dispatch();
        COMPANIES.forEach(
                company -> relay.operator().ledger(company, Ats.AGENCY).contribute());
        relay.operator().dispatch();
    }

    private static long everybody(Storage storage) {
        return COMPANIES.stream()
                        .mapToLong(company -> counted(storage, company))
                        .sum()
                + onTheWay(storage);
    }

    private static TenantId tenant(Storage storage, String company) {
        return storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, company))
                .orElseThrow()
                .id();
    }

    private static long counted(Storage storage, String company) {
        TenantId tenant = tenant(storage, company);
        return storage.<Long>transact(unit -> unit.credits().read(tenant, 1).counted());
    }

    /** Who left a member and does not count at the holder yet; a row may outlive its people for a moment. */
    private static long onTheWay(Storage storage) {
        TenantId holder = tenant(storage, "acme");
        return COMPANIES.stream()
                .map(company -> tenant(storage, company))
                .flatMap(tenant -> storage.<List<LedgerEntry>>transact(unit -> sent(unit, tenant)).stream())
                .filter(entry -> storage.<Boolean>transact(unit -> unit.credits()
                        .entriesOf(holder, 1, List.of(entry.cause()))
                        .isEmpty()))
                .mapToLong(entry -> -entry.amount())
                .sum();
    }

    private static List<LedgerEntry> sent(UnitOfWork unit, TenantId tenant) {
        return unit.outbox().queued(tenant, OutboxKind.POOL_CONTRIBUTION, new OpaqueId(0, 0), 1000).stream()
                .flatMap(queued ->
                        unit
                                .credits()
                                .entriesOf(
                                        tenant,
                                        1,
                                        List.of(new Cause.OfCommand(queued.row().subject())))
                                .stream())
                .toList();
    }

    private static void provenByItsLogs(CareerRelay relay) {
        for (String company : COMPANIES) {
            assertThat(relay.operator()
                            .tenant(TenantKind.COMPANY, company)
                            .recompute()
                            .differences())
                    .as(company)
                    .isEmpty();
            assertThat(relay.operator().ledger(company, Ats.AGENCY).entries(0, 10_000))
                    .extracting(LedgerEntry::sequence)
                    .doesNotHaveDuplicates();
        }
    }
}
