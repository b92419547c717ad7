package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.PooledWorld.ACME;
import static org.careerrelay.PooledWorld.BASIS;
import static org.careerrelay.PooledWorld.BETA;
import static org.careerrelay.PooledWorld.COMPANIES;
import static org.careerrelay.PooledWorld.GAMMA;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditRule;

/** Whatever is counted, taken back, joined, left, carried and requested: nobody is lost or doubled, and each ledger is as simple arithmetic says. */
class ProgrammePoolProperties {

    private static final int THRESHOLD = 3;
    private static final int STEPS = 80;

    @Property(tries = 40)
    void everybodyIsInOneLedgerOrOnTheWayAndEachLedgerIsANaiveFold(@ForAll long seed) {
        Random random = new Random(seed);
        try (PooledWorld pooled =
                PooledWorld.on(MemoryStorage.create(), programme -> programme.rule(new CreditRule(THRESHOLD, 1)))) {
            Naive naive = new Naive();
            pooled.world.company().operator().dispatch(); // what is due every hour was done
            pooled.pool(ACME).hold(BASIS, BETA, GAMMA);
            for (int i = 0; i < STEPS; i++) {
                step(pooled, naive, COMPANIES.get(random.nextInt(COMPANIES.size())), random, i);
                naive.check(pooled);
            }
            assertThat(pooled.isProvenByItsLogs()).isTrue();
        }
    }

    /** Where all are members from the beginning, the holder's ledger is what one ledger that counts everybody would be. */
    @Property(tries = 40)
    void aPoolIsAsOneLedgerThatCountsEverybody(@ForAll long seed) {
        Random random = new Random(seed);
        try (PooledWorld pooled =
                PooledWorld.on(MemoryStorage.create(), programme -> programme.rule(new CreditRule(THRESHOLD, 1)))) {
            pooled.pool(ACME).hold(BASIS, BETA, GAMMA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.pool(GAMMA).join(BASIS, ACME);
            long all = 0;
            long used = 0;
            for (int i = 0; i < STEPS / 2; i++) {
                int people = people(random);
                pooled.correct(COMPANIES.get(random.nextInt(COMPANIES.size())), people);
                all += people;
                pooled.contributeAll();
                boolean free = Math.max(Math.floorDiv(all, THRESHOLD), used) > used;
                assertThat(requested(pooled, ACME, i)).isEqualTo(free);
                used += free ? 1 : 0;
                long standing = Math.max(Math.floorDiv(all, THRESHOLD), used);
                CreditSnapshot credits = pooled.credits(ACME);
                assertThat(credits.counted()).isEqualTo(all);
                assertThat(credits.granted() - credits.revoked()).isEqualTo(standing);
                assertThat(credits.progress()).isEqualTo(all - THRESHOLD * standing);
            }
        }
    }

    private static void step(PooledWorld pooled, Naive naive, String company, Random random, int number) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                int people = people(random);
                pooled.correct(company, people);
                naive.count(company, people);
            }
            case 3 -> {
                if (!company.equals(ACME)) {
                    pooled.pool(company).join(BASIS, ACME);
                    naive.member.put(company, true);
                }
            }
            case 4 -> {
                if (!company.equals(ACME) && random.nextBoolean()) {
                    pooled.pool(company).leave();
                    naive.member.put(company, false);
                    naive.settle(company);
                }
            }
            case 5 -> naive.contributed(company, pooled.contribute(company));
            case 6 -> {
                pooled.world.clock.move(Duration.ofSeconds(10));
                pooled.world.company().operator().dispatch();
                naive.arrive();
            }
            default -> {
                boolean free = naive.of(naive.standing, company) > naive.of(naive.used, company);
                assertThat(requested(pooled, company, number)).isEqualTo(free);
                if (free) {
                    naive.used.merge(company, 1L, Long::sum);
                }
            }
        }
    }

    private static int people(Random random) {
        int people = random.nextInt(10) - 3;
        return people == 0 ? 7 : people;
    }

    private static boolean requested(PooledWorld pooled, String company, int number) {
        return pooled.desk(company).request(World.AGENCY, JobOrder.titled("営業").requestKey("request-" + number))
                instanceof RequestResult.Requested;
    }

    /** The same as arithmetic, without a ledger. */
    private static final class Naive {

        private final Map<String, Long> people = new HashMap<>();
        private final Map<String, Long> standing = new HashMap<>();
        private final Map<String, Long> used = new HashMap<>();
        private final Map<String, Boolean> member = new HashMap<>();
        private long onTheWay;
        private long everybody;

        long of(Map<String, Long> numbers, String company) {
            return numbers.getOrDefault(company, 0L);
        }

        void count(String company, long more) {
            everybody += more;
            add(company, more);
        }

        private void add(String company, long more) {
            people.merge(company, more, Long::sum);
            settle(company);
        }

        void settle(String company) {
            if (!member.getOrDefault(company, false)) {
                standing.put(company, Math.max(Math.floorDiv(of(people, company), THRESHOLD), of(used, company)));
            }
        }

        void contributed(String company, PoolContribution contribution) {
            long progress = of(people, company) - THRESHOLD * of(standing, company);
            if (!member.getOrDefault(company, false)) {
                assertThat(contribution).isEqualTo(new PoolContribution.NoMember());
            } else if (progress == 0) {
                assertThat(contribution).isEqualTo(new PoolContribution.Nothing());
            } else {
                assertThat(contribution).isEqualTo(new PoolContribution.Sent((int) progress));
                people.merge(company, -progress, Long::sum);
                onTheWay += progress;
            }
        }

        void arrive() {
            add(ACME, onTheWay);
            onTheWay = 0;
        }

        void check(PooledWorld pooled) {
            assertThat(pooled.everybody()).isEqualTo(everybody);
            assertThat(pooled.onTheWay(BETA) + pooled.onTheWay(GAMMA)).isEqualTo(onTheWay);
            for (String company : COMPANIES) {
                CreditSnapshot credits = pooled.credits(company);
                assertThat(List.of(
                                credits.counted(),
                                credits.granted() - credits.revoked(),
                                credits.reserved() + credits.consumed(),
                                credits.progress()))
                        .as(company)
                        .isEqualTo(List.of(
                                of(people, company),
                                of(standing, company),
                                of(used, company),
                                of(people, company) - THRESHOLD * of(standing, company)));
            }
        }
    }
}
