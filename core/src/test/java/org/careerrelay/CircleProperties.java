package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;

/** After any sequence of anything that anybody may do, the record agrees with itself. */
class CircleProperties {

    private static final int PEOPLE = 12;
    private static final int STEPS = 120;

    @Property(tries = 60)
    @Proves({"A19", "INV-1", "INV-2"})
    void theBalanceIsTheFoldOfTheEntriesAtEveryOneOfThem(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int ratio) {
        try (World world = World.with(programme -> programme.rule(new CreditRule(ratio, 1)))) {
            live(world, new Random(seed));

            List<LedgerEntry> entries = entries(world);
            long net = 0;
            long granted = 0;
            long reserved = 0;
            long consumed = 0;
            for (int i = 0; i < entries.size(); i++) {
                LedgerEntry entry = entries.get(i);
                assertThat(entry.sequence()).isEqualTo(i + 1);
                assertThat(entry.amount()).isPositive();
                switch (entry.kind()) {
                    case COUNT -> net += entry.amount();
                    case GRANT -> granted += entry.amount();
                    case RESERVE -> reserved += entry.amount();
                    case RELEASE -> reserved -= entry.amount();
                    case CONSUME -> {
                        reserved -= entry.amount();
                        consumed += entry.amount();
                    }
                    default -> throw new AssertionError("nothing writes " + entry.kind());
                }
                assertThat(entry.available())
                        .isEqualTo(granted - consumed - reserved)
                        .isNotNegative();
                assertThat(entry.progress()).isEqualTo(net - ratio * granted);
                if (entry.kind() != LedgerKind.COUNT) {
                    assertThat(granted).isEqualTo(net / ratio);
                }
            }
            CreditBalance balance = world.read((unit, acme) -> unit.credits().read(acme, 1));
            assertThat(balance.lastSequence()).isEqualTo(entries.size());
            assertThat(List.of(
                            balance.counted(),
                            balance.progress(),
                            balance.granted(),
                            balance.reserved(),
                            balance.consumed(),
                            balance.revoked(),
                            balance.expired()))
                    .containsExactly(net, net - ratio * (net / ratio), net / ratio, reserved, consumed, 0L, 0L);
            assertThat(balance.reserved()).isLessThanOrEqualTo(balance.granted() - balance.consumed());
            assertThat(balance.available()).isEqualTo(granted - consumed - reserved);
        }
    }

    @Property(tries = 60)
    @Proves({"A18", "D01"})
    void theCountersAreTheFoldOfTheEventLog(@ForAll long seed) {
        try (World world = World.with(programme -> programme.rule(new CreditRule(3, 1)))) {
            live(world, new Random(seed));

            Map<String, Long> fold = new HashMap<>();
            for (NumberedEvent numbered : world.events()) {
                String figure = figure(numbered.event());
                if (figure != null) {
                    fold.merge(figure, 1L, Long::sum);
                }
            }
            KpiReport report = world.desk().kpis(World.NOVEMBER);
            for (String figure : List.of(
                    "funnel.issued",
                    "funnel.mailed",
                    "funnel.consented",
                    "funnel.sent",
                    "funnel.acceptedNew",
                    "funnel.acceptedDuplicate",
                    "funnel.refused",
                    "funnel.counted",
                    "creditsGranted",
                    "freeHireCount")) {
                assertThat(World.known(report, figure)).as(figure).isEqualTo(fold.getOrDefault(figure, 0L));
            }
            assertThat(World.known(report, "referralCount")).isEqualTo(fold.getOrDefault("funnel.counted", 0L));
        }
    }

    private static @Nullable String figure(RelayEvent event) {
        return switch (event.type()) {
            case LINK_ISSUED -> "funnel.issued";
            case MAIL_SENT -> event.details().containsKey("state") ? "funnel.mailed" : null;
            case CONSENT_GIVEN -> "funnel.consented";
            case REFERRAL_SENT -> "funnel.sent";
            case REFERRAL_ACKNOWLEDGED ->
                switch (AgencyAnswer.valueOf(event.details().get("answer"))) {
                    case ACCEPTED_NEW -> "funnel.acceptedNew";
                    case ACCEPTED_DUPLICATE -> "funnel.acceptedDuplicate";
                    case REFUSED -> "funnel.refused";
                };
            case PERSON_COUNTED -> "funnel.counted";
            case CREDIT_GRANTED -> "creditsGranted";
            case CREDIT_CONSUMED -> "freeHireCount";
            default -> null;
        };
    }

    @Property(tries = 60)
    @Proves("INV-5")
    void nobodyCountsTwice(@ForAll long seed) {
        try (World world = World.with(programme -> programme.rule(new CreditRule(3, 1)))) {
            live(world, new Random(seed));

            Set<OpaqueId> counted = new HashSet<>();
            for (LedgerEntry entry : entries(world)) {
                if (entry.cause() instanceof Cause.OfReferral cause) {
                    OpaqueId person = world.read((unit, acme) -> unit.referrals()
                            .find(acme, List.of(cause.id()))
                            .get(0)
                            .person());
                    assertThat(counted.add(person)).isTrue();
                }
            }
        }
    }

    @Property(tries = 40)
    @Proves({"A03", "INV-3"})
    void repeatedAndReorderedAnswersLeaveTheSameTotals(@ForAll long seed) {
        Random random = new Random(seed);
        try (World world = World.immediate()) {
            int first = world.consented(23);
            world.run();
            List<Acknowledgement> answers = new ArrayList<>();
            for (int person = first; person < first + 23; person++) {
                Acknowledgement answer = new Acknowledgement(
                        world.referral("a-" + person).id(),
                        person % 5 == 0 ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.ACCEPTED_NEW,
                        World.START);
                answers.addAll(Collections.nCopies(1 + random.nextInt(3), answer));
            }
            Collections.shuffle(answers, random);
            while (!answers.isEmpty()) {
                int size = 1 + random.nextInt(Math.min(7, answers.size()));
                world.company().agency(World.AGENCY).acknowledge(List.copyOf(answers.subList(0, size)));
                answers.subList(0, size).clear();
            }
            var credits = world.desk().credits(World.AGENCY);
            assertThat(List.of(credits.counted(), credits.granted(), credits.progress()))
                    .containsExactly(19L, 1L, 9L);
            assertThat(world.figure("funnel.acceptedDuplicate")).isEqualTo(4);
        }
    }

    /** A few people, some with several applications, and everybody does something at random. */
    private static void live(World world, Random random) {
        for (int step = 0; step < STEPS; step++) {
            String application = "p-" + random.nextInt(PEOPLE) + "-" + random.nextInt(2);
            switch (random.nextInt(12)) {
                case 0, 1 ->
                    world.reject(Rejection.of(application, "山田 太郎", address(application), World.START, "recruiter-3"));
                case 2, 3 -> ifMailed(world, application, desk -> desk.consent(world.form(address(application))));
                case 4 -> ifMailed(world, application, desk -> desk.consent(world.form("other@example.com")));
                case 5 ->
                    ifMailed(
                            world,
                            application,
                            desk -> desk.withdraw(
                                    world.form(address(application)).typedAddress()));
                case 6 -> world.desk().revoke(application);
                case 7 -> world.company().operator().dispatch();
                case 8 -> world.agency().operator().dispatch();
                case 9 -> world.answerAll(answer(random));
                case 10 -> world.desk().request(World.AGENCY, JobOrder.titled("求人" + random.nextInt(4)));
                default -> introduce(world, random);
            }
        }
        world.run();
        world.company().operator().dispatch();
    }

    private static AgencyAnswer answer(Random random) {
        return random.nextInt(3) > 0
                ? AgencyAnswer.ACCEPTED_NEW
                : AgencyAnswer.values()[random.nextInt(AgencyAnswer.values().length)];
    }

    private static void introduce(World world, Random random) {
        for (Introduction introduction : world.desk().introductions()) {
            OpaqueId id = introduction.id();
            switch (random.nextInt(8)) {
                case 0, 1 -> world.inbox().introduction(id).propose(World.proposal());
                case 2, 3 -> world.desk().introduction(id).accepted();
                case 4, 5 -> world.desk().introduction(id).joined();
                case 6 -> world.inbox().introduction(id).joined();
                default -> world.desk().introduction(id).declined();
            }
        }
    }

    private static void ifMailed(World world, String application, Consumer<CandidateDesk> action) {
        boolean mailed = world.mail.letters().stream()
                .anyMatch(letter -> letter.relay() != null
                        && application.equals(
                                letter.variables().get("application").reveal()));
        if (mailed) {
            action.accept(world.candidate(application));
        }
    }

    private static String address(String application) {
        return application.substring(0, application.lastIndexOf('-')) + "@example.jp";
    }

    private static List<LedgerEntry> entries(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 100_000);
    }
}
