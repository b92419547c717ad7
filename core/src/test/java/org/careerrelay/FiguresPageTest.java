package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.CirculationHop;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiDefinition;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.kpi.Reputation;
import org.careerrelay.model.kpi.ReturnTerms;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Every number of the page that explains them to managers is the one that the library computes from the example's inputs. */
class FiguresPageTest {

    private static final Path PAGE = Path.of("../docs/ja/figures.md");
    private static final Period OCTOBER = Period.month(2026, 10);
    private static final Period YEAR_BEFORE = Period.month(2025, 11);

    private static final Map<TallyKind, Long> NOVEMBER = Map.ofEntries(
            Map.entry(TallyKind.ISSUED, 122L),
            Map.entry(TallyKind.MAILED, 120L),
            Map.entry(TallyKind.BOUNCED, 3L),
            Map.entry(TallyKind.COMPLAINED, 1L),
            Map.entry(TallyKind.LANDED, 150L),
            Map.entry(TallyKind.UNSUBSCRIBED, 2L),
            Map.entry(TallyKind.CONSENTED, 36L),
            Map.entry(TallyKind.SENT, 35L),
            Map.entry(TallyKind.ACCEPTED_NEW, 24L),
            Map.entry(TallyKind.ACCEPTED_DUPLICATE, 5L),
            Map.entry(TallyKind.REFUSED, 3L),
            Map.entry(TallyKind.ANSWERED_WITHIN_1_DAY, 20L),
            Map.entry(TallyKind.ANSWERED_WITHIN_3_DAYS, 10L),
            Map.entry(TallyKind.ANSWERED_WITHIN_7_DAYS, 2L),
            Map.entry(TallyKind.COUNTED, 24L),
            Map.entry(TallyKind.UNCOUNTED, 1L),
            Map.entry(TallyKind.GRANTED, 2L),
            Map.entry(TallyKind.FREE_HIRE, 1L));

    @Test
    @Proves("D28")
    void everyNumberOfThePageIsTheLibrarys() throws IOException {
        Map<String, String[]> rows = rows();
        for (Kpi kpi : figures()) {
            KpiDefinition definition = KpiCatalogue.of(kpi.id());
            if (kpi.value() instanceof KpiValue.NotAvailable) {
                assertThat(Files.readString(PAGE))
                        .as("said to have no source")
                        .contains("「" + definition.name(true) + "」");
                continue;
            }
            String[] row = rows.get(definition.name(true));
            assertThat(row).as("a row for " + definition.name(true)).isNotNull();
            assertThat(row[1]).as(kpi.id()).isEqualTo(definition.words(true));
            assertThat(kpi.value())
                    .as("%s: %s", kpi.id(), row[2])
                    .isInstanceOfSatisfying(
                            KpiValue.Known.class,
                            known -> assertThat(known.value())
                                    .isEqualByComparingTo(new BigDecimal(row[3].replace(",", ""))));
        }
        assertThat(rows.keySet())
                .as("no row without a figure")
                .isSubsetOf(KpiCatalogue.all().stream()
                        .map(definition -> definition.name(true))
                        .collect(Collectors.toSet()));
    }

    /** By the name of the figure: name, formula, example, result. */
    private static Map<String, String[]> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 指標 |"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells));
    }

    private static List<Kpi> figures() {
        try (World world = World.immediate()) {
            world.clock.set(Instant.parse("2026-12-02T00:00:00Z"));
            world.companyStorage.transact(unit -> {
                var acme = unit.tenants()
                        .find(TenantKind.COMPANY, World.ACME)
                        .orElseThrow()
                        .id();
                List<Tally> tallies =
                        new ArrayList<>(List.of(new Tally(1, LocalDate.of(2026, 10, 20), TallyKind.FREE_HIRE, 2)));
                NOVEMBER.forEach((kind, amount) -> tallies.add(new Tally(1, LocalDate.of(2026, 11, 20), kind, amount)));
                unit.tallies().add(acme, tallies);
                return true;
            });
            List<Kpi> figures =
                    new ArrayList<>(world.desk().kpis(World.NOVEMBER, sources()).figures());
            figures.addAll(world.desk().agencies(World.NOVEMBER).get(0).figures());
            IntStream.range(0, 11).forEach(i -> world.settle("company-" + i));
            NetworkDesk network = world.company().operator().network(World.NOVEMBER);
            figures.addAll(network.companies(
                            (company, period) -> Optional.of(new Reapplications(
                                    10,
                                    1,
                                    2,
                                    List.of("acme", "company-1", "company-2").contains(company) ? 1 : 0,
                                    0)),
                            3)
                    .figures());
            figures.add(network.circulations(
                    Collections.nCopies(10, new CirculationHop("kyushu", YearMonth.of(2026, 11), 2)), "kyushu"));
            return figures;
        }
    }

    private static KpiSources sources() {
        return KpiSources.none()
                .surveys((company, period) ->
                        Optional.of(new SurveyAnswers(120, List.of(2L, 4L, 10L, 14L, 10L), 16, 14, 10)))
                .reputation((company, period) -> Optional.of(new Reputation(List.of(
                        new Reputation.Rating(new BigDecimal("3.6"), 50),
                        new Reputation.Rating(new BigDecimal("4.1"), 30)))))
                .hiring((company, period) -> Optional.of(hiring(period)))
                .reapplications((company, period) -> Optional.of(
                        period.equals(YEAR_BEFORE)
                                ? new Reapplications(100, 4, 6, 1, 0)
                                : new Reapplications(120, 9, 12, 3, 2, new AffiliateReapplications(15, 17))))
                .hr((company, period) -> Optional.of(
                        period.equals(OCTOBER)
                                ? new HrFigures(200, 5, 2, new TreeMap<>(), 180, 648, 150, 25)
                                : new HrFigures(200, 4, 2, new TreeMap<>(Map.of(90, 1L)), 180, 666, 150, 30)))
                .terms(ReturnTerms.defaults()
                        .feePerHire(Money.yen(500_000))
                        .relayCostPerMonth(Money.yen(50_000))
                        .handlingCostPerMonth(Money.yen(800_000))
                        .relaySince(LocalDate.of(2026, 10, 1)));
    }

    private static HiringFigures hiring(Period period) {
        if (period.equals(OCTOBER)) {
            return new HiringFigures(Money.yen(5_000_000), 6, 260);
        }
        long applications = period.equals(YEAR_BEFORE)
                ? 200
                : period.months().size() < 2 ? 300 : period.from().getMonthValue() == 10 ? 560 : 400;
        return new HiringFigures(Money.yen(3_250_000), 5, applications);
    }
}
