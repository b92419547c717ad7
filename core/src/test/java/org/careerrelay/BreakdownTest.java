package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.referral.AgencyAnswer;
import org.junit.jupiter.api.Test;

/** Figures by job, department and route. */
class BreakdownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    /** When November is over where the company is. */
    private static final Instant OVER = Instant.parse("2026-11-30T16:00:00Z");

    @Test
    void tensAreShownAndTheSmallestOfTheOthersIsHiddenBesideASmallGroup() {
        try (World world = World.immediate()) {
            rejected(world);
            world.clock.move(Duration.ofMinutes(2));
            world.run();
            assertThat(world.desk()
                            .figures()
                            .breakdown(World.NOVEMBER, Grouping.JOB)
                            .groups())
                    .as("a month that runs")
                    .isEmpty();

            world.clock.set(OVER);
            world.run();
            Breakdown jobs = world.desk().figures().breakdown(World.NOVEMBER, Grouping.JOB);
            assertThat(jobs.groups()).extracting(Breakdown.Group::name).containsExactly("営業", "開発", "");
            assertThat(jobs.groups())
                    .extracting(group -> shown(group.figure("funnel.mailed")))
                    .containsExactly("18", "12", "4");
            assertThat(jobs.groups())
                    .extracting(group -> shown(group.figure("funnel.consented")))
                    .containsExactly("10", "hidden", "hidden");
            assertThat(world.desk()
                            .figures()
                            .breakdown(World.NOVEMBER, Grouping.DEPARTMENT)
                            .groups())
                    .extracting(group -> group.name() + " " + shown(group.figure("funnel.counted")))
                    .containsExactly("本社 30");
            assertThat(world.desk()
                            .figures()
                            .breakdown(World.NOVEMBER, Grouping.ROUTE)
                            .groups())
                    .extracting(group -> group.name() + " " + shown(group.figure("funnel.acceptedNew")))
                    .containsExactly("MAIL 30");
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> world.desk().figures().breakdown(Period.day(FIRST), Grouping.JOB))
                    .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("period.months"));
        }
    }

    @Test
    void groupsAreWhatANaiveFoldOfTheLogTellsAndAddUpToTheTallies() {
        try (World world = World.immediate()) {
            rejected(world);
            for (int pass = 0; pass < 3; pass++) {
                world.clock.move(Duration.ofMinutes(2));
                world.run(); // what was tallied is not tallied again
            }
            List<GroupTally> stored = world.read((unit, acme) -> unit.tallies().readGroups(acme, World.NOVEMBER));
            assertThat(stored.stream().filter(tally -> tally.grouping() == Grouping.JOB))
                    .containsExactlyInAnyOrderElementsOf(naive(world));
            Map<TallyKind, Long> all =
                    world.<List<Tally>>read((unit, acme) -> unit.tallies().read(acme, World.NOVEMBER)).stream()
                            .collect(Collectors.groupingBy(Tally::kind, Collectors.summingLong(Tally::amount)));
            for (Grouping grouping : Grouping.values()) {
                assertThat(stored.stream()
                                .filter(tally -> tally.grouping() == grouping)
                                .collect(Collectors.groupingBy(
                                        GroupTally::kind, Collectors.summingLong(GroupTally::amount))))
                        .isNotEmpty()
                        .allSatisfy((kind, amount) ->
                                assertThat(amount).as(kind.name()).isEqualTo(all.get(kind)));
            }
        }
    }

    @Test
    void aCompanyWithManyJobsHasTwoHundredAndAllOthers() {
        try (World world = World.immediate()) {
            world.desk()
                    .reject(IntStream.rangeClosed(1, GroupTally.GROUPS + 5)
                            .mapToObj(person -> world.rejection(person).forJob("job " + person))
                            .toList());
            world.run();
            world.clock.move(Duration.ofMinutes(2));
            world.run();
            world.clock.set(OVER);
            List<Breakdown.Group> groups = world.desk()
                    .figures()
                    .breakdown(World.NOVEMBER, Grouping.JOB)
                    .groups();
            assertThat(groups).hasSize(GroupTally.GROUPS + 1);
            assertThat(groups.get(0).name()).isEqualTo(GroupTally.OTHER);
            assertThat(shown(groups.get(0).figure("funnel.issued"))).isEqualTo("5");
        }
    }

    /** Eighteen of one job, twelve of another, four of whom it is not told; all but one of each job and of those consent and count. */
    private static void rejected(World world) {
        List<Rejection> rejections = new ArrayList<>();
        for (int person = 1; person <= 34; person++) {
            Rejection rejection = world.rejection(person).inDepartment("本社");
            rejections.add(person <= 18 ? rejection.forJob("営業") : person <= 30 ? rejection.forJob("開発") : rejection);
        }
        world.desk().reject(rejections);
        world.run();
        for (int person = 1; person <= 34; person++) {
            if (person != 18 && person != 30 && person != 34) {
                world.consent(person);
            }
        }
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
    }

    private static List<GroupTally> naive(World world) {
        Map<OpaqueId, String> jobs = world.read((unit, acme) -> unit
                .rejections()
                .byApplication(
                        acme,
                        IntStream.rangeClosed(1, 34)
                                .mapToObj(person -> "a-" + person)
                                .toList())
                .stream()
                .collect(Collectors.toMap(row -> row.id(), row -> row.group().job())));
        Map<EventType, TallyKind> kinds = Map.of(
                EventType.LINK_ISSUED, TallyKind.ISSUED,
                EventType.MAIL_SENT, TallyKind.MAILED,
                EventType.CONSENT_GIVEN, TallyKind.CONSENTED,
                EventType.REFERRAL_SENT, TallyKind.SENT,
                EventType.REFERRAL_ACKNOWLEDGED, TallyKind.ACCEPTED_NEW,
                EventType.PERSON_COUNTED, TallyKind.COUNTED);
        Map<GroupTally, Long> sums = new HashMap<>();
        for (var numbered : world.events()) {
            RelayEvent event = numbered.event();
            TallyKind kind = kinds.get(event.type());
            String job = jobs.get(event.subject());
            if (kind != null && job != null) {
                sums.merge(new GroupTally(1, FIRST, Grouping.JOB, job, kind, 0), 1L, Long::sum);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new GroupTally(
                        1,
                        FIRST,
                        Grouping.JOB,
                        sum.getKey().group(),
                        sum.getKey().kind(),
                        sum.getValue()))
                .toList();
    }

    private static String shown(Kpi kpi) {
        return kpi.value() instanceof KpiValue.Known known ? known.value().toPlainString() : "hidden";
    }
}
