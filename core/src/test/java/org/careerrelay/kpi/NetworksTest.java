package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.World;
import org.careerrelay.model.kpi.CirculationHop;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.NetworkReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Figures of many companies together. */
class NetworksTest {

    private static final Period YEAR = Period.fiscalYear(2026);
    private static final Reapplications HIRED = new Reapplications(50, 4, 6, 2, 0);
    private static final Reapplications NOBODY = new Reapplications(50, 4, 6, 0, 3);

    @Test
    @Proves({"D15", "FX-9"})
    void oneOfFourCompaniesAndTenOfFortyAreAQuarter() {
        Kpi one = share(List.of(NOBODY, HIRED, NOBODY, NOBODY), 4);
        assertThat(one.value()).isEqualTo(new KpiValue.Known(new BigDecimal("0.2500")));
        assertThat(one.numerator()).isEqualTo(1);
        assertThat(one.denominator()).isEqualTo(4);
        assertThat(share(companies(30, NOBODY, 10, HIRED), 10).value()).isEqualTo(one.value());
    }

    @Test
    @Proves({"D15", "INV-10"})
    void fewCompaniesAreHiddenWithTheirNumber() {
        for (Kpi kpi : Networks.figures(companies(8, NOBODY, 1, HIRED), YEAR, 10)) {
            assertThat(kpi.value()).isEqualTo(new KpiValue.Hidden(10));
            assertThat(kpi.numerator()).isNull();
            assertThat(kpi.denominator()).isNull();
        }
        assertThat(share(companies(9, NOBODY, 1, HIRED), 10).numerator()).isEqualTo(1);
        assertThatThrownBy(() -> Networks.figures(List.of(HIRED, NOBODY), YEAR, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("D15")
    void aCompanyOfWhichNothingIsKnownTakesNoPart() {
        try (World world = World.immediate()) {
            Stream.of("globex", "initech", "umbrella").forEach(world::settle);
            NetworkReport report = world.company()
                    .operator()
                    .network(YEAR)
                    .companies(
                            (company, period) -> company.equals("initech")
                                    ? Optional.empty()
                                    : Optional.of(company.equals("globex") ? HIRED : NOBODY),
                            3);
            assertThat(report.figure("network.companies").numerator()).isEqualTo(3);
            assertThat(report.figure("network.reapplicantHireShare").numerator())
                    .isEqualTo(1);
        }
    }

    @Test
    @Proves({"C15", "FX-12"})
    void twoHopsInsideOneRegionAreACirculationAndOneIsNone() {
        YearMonth may = YearMonth.of(2026, 5);
        List<CirculationHop> ten = Collections.nCopies(10, new CirculationHop("kyushu", may, 2));
        List<CirculationHop> others = List.of(
                new CirculationHop("kyushu", may, 1),
                new CirculationHop("tohoku", may, 2),
                new CirculationHop("kyushu", YearMonth.of(2025, 5), 2));
        try (World world = World.immediate()) {
            var network = world.company().operator().network(YEAR);
            assertThat(network.circulations(
                                    Stream.of(ten, others).flatMap(List::stream).toList(), "kyushu")
                            .numerator())
                    .isEqualTo(10);
            assertThat(network.circulations(others, "kyushu").numerator()).isZero();
            assertThat(network.circulations(ten.subList(0, 9), "kyushu").value())
                    .as("few")
                    .isEqualTo(new KpiValue.Hidden(10));
        }
        assertThat(CirculationHop.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .as("neither who nor which companies, and nothing that leads from one hop to another")
                .containsExactly("scope", "month", "hop");
        assertThatThrownBy(() -> new CirculationHop("kyushu", may, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("INV-10")
    void oneWhoCameByManyIsNotTen() {
        YearMonth may = YearMonth.of(2026, 5);
        List<CirculationHop> ofOne = IntStream.rangeClosed(1, 13)
                .mapToObj(hop -> new CirculationHop("kyushu", may, hop))
                .toList();
        assertThat(Networks.circulations(ofOne, "kyushu", YEAR).value()).isEqualTo(new KpiValue.Hidden(10));
        List<CirculationHop> more = new ArrayList<>(ofOne);
        more.addAll(Collections.nCopies(9, new CirculationHop("kyushu", may, 2)));
        assertThat(Networks.circulations(more, "kyushu", YEAR).numerator())
                .as("ten at the second place are ten people")
                .isEqualTo(21);
    }

    private static Kpi share(List<Reapplications> companies, int smallest) {
        return Networks.figures(companies, YEAR, smallest).get(1);
    }

    private static List<Reapplications> companies(int some, Reapplications one, int others, Reapplications other) {
        return Stream.concat(Collections.nCopies(some, one).stream(), Collections.nCopies(others, other).stream())
                .toList();
    }
}
