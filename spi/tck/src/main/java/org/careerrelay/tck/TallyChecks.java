package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.TODAY;
import static org.careerrelay.tck.Samples.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.TallyStore}. */
abstract class TallyChecks extends StorageChecks {

    private static final int TIMES = 25;

    TallyChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        add();
        assertThat(read(Period.month(2026, 11))).isEmpty();
    }

    @Test
    void amountsAddUpInsideACallAndBetweenCalls() {
        add(
                tally(1, TODAY, TallyKind.ISSUED, 2),
                tally(1, TODAY, TallyKind.MAILED, 1),
                tally(1, TODAY, TallyKind.ISSUED, 3));
        add(tally(1, TODAY, TallyKind.ISSUED, 10_000_000_000L));
        assertThat(read(Period.day(TODAY)))
                .containsExactly(
                        tally(1, TODAY, TallyKind.ISSUED, 10_000_000_005L), tally(1, TODAY, TallyKind.MAILED, 1));
    }

    @Test
    void areOrderedByProgrammeThenDayThenKindAsDeclared() {
        LocalDate tomorrow = TODAY.plusDays(1);
        Tally[] ordered = Stream.of(1, 2, 10)
                .flatMap(programme -> Stream.of(TODAY, tomorrow)
                        .flatMap(day -> Stream.of(TallyKind.values()).map(kind -> tally(programme, day, kind, 1))))
                .toArray(Tally[]::new);
        List<Tally> added = new ArrayList<>(List.of(ordered));
        Collections.shuffle(added, new Random(1));
        add(added.toArray(Tally[]::new));
        assertThat(read(Period.month(2026, 11))).containsExactly(ordered);
    }

    @Test
    void aPeriodBeginsWithItsFirstDayAndEndsBeforeItsLast() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        LocalDate after = LocalDate.of(2026, 12, 1);
        add(
                tally(1, first.minusDays(1), TallyKind.SENT, 1),
                tally(1, first, TallyKind.SENT, 2),
                tally(1, after.minusDays(1), TallyKind.SENT, 3),
                tally(1, after, TallyKind.SENT, 4));
        assertThat(read(Period.month(2026, 11))).extracting(Tally::amount).containsExactly(2L, 3L);
        assertThat(read(new Period(first.minusDays(1), after.plusDays(1)))).hasSize(4);
    }

    @Test
    void sumsOfManyCompaniesAreToldAtOnceAndApart() {
        TenantId globex = company("globex");
        TenantId initech = company("initech");
        LocalDate tomorrow = TODAY.plusDays(1);
        add(
                tally(1, TODAY, TallyKind.ISSUED, 2),
                tally(2, tomorrow, TallyKind.ISSUED, 3),
                tally(1, TODAY, TallyKind.COUNTED, 1),
                tally(1, TODAY.plusDays(2), TallyKind.COUNTED, 7));
        run(unit -> unit.tallies().add(globex, List.of(tally(1, TODAY, TallyKind.ISSUED, 10_000_000_000L))));
        Period twoDays = new Period(TODAY, tomorrow.plusDays(1));
        run(unit -> {
            assertThat(unit.tallies().sums(List.of(initech, globex, acme), twoDays))
                    .isEqualTo(Map.of(
                            acme,
                            Map.of(TallyKind.ISSUED, 5L, TallyKind.COUNTED, 1L),
                            globex,
                            Map.of(TallyKind.ISSUED, 10_000_000_000L)));
            assertThat(unit.tallies().sums(List.of(acme), Period.day(tomorrow)))
                    .isEqualTo(Map.of(acme, Map.of(TallyKind.ISSUED, 3L)));
            assertThat(unit.tallies().sums(List.of(), twoDays)).isEmpty();
        });
    }

    @Test
    void whatIsToldByMonthIsTheSameBeforeAndAfterItIsSummedUp() {
        LocalDate november = LocalDate.of(2026, 11, 1);
        LocalDate september = november.minusMonths(2);
        add(
                tally(1, september, TallyKind.SENT, 1),
                tally(1, september.plusDays(29), TallyKind.SENT, 2),
                tally(1, september.plusDays(4), TallyKind.COUNTED, 1),
                tally(1, september.plusDays(5), TallyKind.COUNTED, -1),
                tally(2, september.plusDays(30), TallyKind.SENT, 4),
                tally(1, september, TallyKind.SURVEY_PROMOTER, 5),
                tally(1, november, TallyKind.SENT, 6),
                tally(1, november.plusDays(1), TallyKind.SENT, 7));
        toldByMonth(september, november, 3);
        run(unit -> {
            unit.events().lockHead(acme);
            unit.tallies().sumUp(acme, november);
            assertThat(unit.tallies().unsummed(List.of(acme), november)).isEmpty();
        });
        toldByMonth(september, november, 3);
        run(unit -> {
            unit.events().lockHead(acme);
            unit.tallies().correct(acme, List.of(tally(1, september.plusDays(2), TallyKind.SENT, 10)));
        });
        toldByMonth(september, november, 13);
        run(unit -> {
            unit.events().lockHead(acme);
            unit.tallies().sumUp(acme, november);
        });
        toldByMonth(september, november, 13);
    }

    @Test
    void whatWasSummedUpBeforeItWasOverIsToldByItsDaysAgain() {
        LocalDate november = LocalDate.of(2026, 11, 1);
        LocalDate december = november.plusMonths(1);
        TenantId globex = company("globex");
        add(tally(1, november.minusDays(1), TallyKind.SENT, 1), tally(1, november, TallyKind.SENT, 2));
        run(unit -> {
            unit.events().lockHead(acme);
            unit.tallies().sumUp(acme, december); // by a clock that is ahead
            assertThat(unit.tallies().unsummed(List.of(acme), november))
                    .as("as who was never summed up")
                    .hasSameSizeAs(unit.tallies().unsummed(List.of(globex), november));
        });
        run(unit -> {
            unit.events().lockHead(acme);
            unit.tallies().sumUp(acme, november);
        });
        add(tally(1, november.plusDays(8), TallyKind.SENT, 4));
        Period both = new Period(november.minusMonths(1), december);
        assertThat(this.<List<Tally>>get(unit -> unit.tallies().readByMonth(acme, both, december)))
                .containsExactly(
                        tally(1, november.minusMonths(1), TallyKind.SENT, 1), tally(1, november, TallyKind.SENT, 6));
        run(unit -> assertThat(unit.tallies().sums(List.of(acme), both))
                .isEqualTo(Map.of(acme, Map.of(TallyKind.SENT, 7L))));
    }

    private void toldByMonth(LocalDate september, LocalDate november, long sent) {
        Period period = new Period(september, november.plusMonths(1));
        assertThat(this.<List<Tally>>get(unit -> unit.tallies().readByMonth(acme, period, november)))
                .containsExactly(
                        tally(1, september, TallyKind.SENT, sent),
                        tally(1, november, TallyKind.SENT, 6),
                        tally(1, november.plusDays(1), TallyKind.SENT, 7),
                        tally(2, september.plusMonths(1), TallyKind.SENT, 4));
        run(unit -> {
            assertThat(unit.tallies().sums(List.of(acme), period))
                    .isEqualTo(Map.of(acme, Map.of(TallyKind.SENT, sent + 17)));
            assertThat(unit.tallies().sums(List.of(acme), new Period(september, november)))
                    .isEqualTo(Map.of(acme, Map.of(TallyKind.SENT, sent + 4)));
            assertThat(unit.tallies().sums(List.of(acme), new Period(september.plusDays(20), november.plusDays(1))))
                    .isEqualTo(Map.of(acme, Map.of(TallyKind.SENT, 12L)));
        });
    }

    @Test
    void groupsAddUpAndAreToldByMonth() {
        LocalDate october = LocalDate.of(2026, 10, 1);
        GroupTally sales = new GroupTally(1, october, Grouping.JOB, "\u55b6\u696d", TallyKind.MAILED, 2);
        GroupTally none = new GroupTally(1, october, Grouping.JOB, "", TallyKind.COUNTED, 1);
        TenantId globex = company("globex");
        GroupTally later = new GroupTally(1, october.plusMonths(1), Grouping.DEPARTMENT, "A", TallyKind.MAILED, 5);
        run(unit -> unit.tallies().addGroups(acme, List.of(sales, later, sales, none)));
        run(unit -> unit.tallies().addGroups(acme, List.of(sales)));
        run(unit -> {
            assertThat(unit.tallies().readGroups(acme, Period.month(2026, 10)))
                    .containsExactly(
                            none, new GroupTally(1, october, Grouping.JOB, "\u55b6\u696d", TallyKind.MAILED, 6));
            assertThat(unit.tallies().readGroups(acme, Period.month(2026, 11))).containsExactly(later);
            for (Grouping by : Grouping.values()) {
                assertThat(unit.tallies().readGroups(acme, Period.month(2026, 10), by))
                        .containsExactlyElementsOf(unit.tallies().readGroups(acme, Period.month(2026, 10)).stream()
                                .filter(tally -> tally.grouping() == by)
                                .toList());
            }
            assertThat(unit.tallies().readGroups(globex, Period.month(2026, 11)))
                    .isEmpty();
        });
        run(unit -> unit.tallies().addGroups(acme, List.of(none.of(-1))));
        run(unit -> assertThat(unit.tallies().readGroups(acme, Period.month(2026, 10)))
                .as("put right to nobody")
                .containsExactly(sales.of(6)));
    }

    @Test
    void nothingIsLostBetweenThreads() {
        Threads.race(StorageContract.THREADS, thread -> {
            for (int i = 0; i < TIMES; i++) {
                add(tally(1, TODAY, TallyKind.LANDED, 1), tally(1, TODAY, TallyKind.CONSENTED, 2));
            }
            return true;
        });
        long times = (long) StorageContract.THREADS * TIMES;
        assertThat(read(Period.day(TODAY)))
                .containsExactly(
                        tally(1, TODAY, TallyKind.LANDED, times), tally(1, TODAY, TallyKind.CONSENTED, 2 * times));
    }

    private void add(Tally... tallies) {
        run(unit -> unit.tallies().add(acme, List.of(tallies)));
    }

    private List<Tally> read(Period period) {
        return get(unit -> unit.tallies().read(acme, period));
    }
}
