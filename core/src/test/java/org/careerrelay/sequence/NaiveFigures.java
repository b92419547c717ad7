package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;

/** Figures as anybody would count them who has nothing but the log: one pass, one event after the other. */
public final class NaiveFigures {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** People counted, those among them whose count was taken back. */
    private static final String COUNTED = "counted";

    private static final List<String> ALL = List.of(
            "referralCount",
            "freeHireCount",
            "funnel.issued",
            "funnel.mailed",
            "funnel.bounced",
            "funnel.complained",
            "funnel.consented",
            "funnel.sent",
            "funnel.acceptedNew",
            "funnel.acceptedDuplicate",
            "funnel.refused",
            "funnel.acknowledged",
            "funnel.counted",
            "creditsGranted");

    /** What is told of whole months only, whatever the number. */
    private static final Set<String> AFTER_CONSENT = Set.of(
            "referralCount",
            "funnel.consented",
            "funnel.sent",
            "funnel.acceptedNew",
            "funnel.acceptedDuplicate",
            "funnel.refused",
            "funnel.acknowledged",
            "funnel.counted",
            "creditsGranted",
            "consentRate",
            "answerRate",
            "countRate");

    /** What agencies tell, by the stage in the log (A10). */
    private static final Map<String, String> SUPPORTED =
            Map.of("funnel.recommended", "RECOMMENDED", "funnel.placed", "PLACED");

    /** How often a number of people was too small to be told. */
    private static final String HIDDEN = "hidden ";

    /** Every rate by the two numbers it is made of. */
    private static final Map<String, List<String>> RATES = Map.of(
            "bounceRate", List.of("funnel.bounced", "funnel.mailed"),
            "complaintRate", List.of("funnel.complained", "funnel.mailed"),
            "consentRate", List.of("funnel.consented", "funnel.mailed"),
            "answerRate", List.of("funnel.acknowledged", "funnel.consented"),
            "countRate", List.of(COUNTED, "funnel.consented"));

    private final SortedMap<LocalDate, Map<String, Long>> days = new TreeMap<>();
    private final Set<OpaqueId> joined = new HashSet<>();

    private static NaiveFigures of(List<NumberedEvent> events) {
        NaiveFigures figures = new NaiveFigures();
        events.forEach(event -> figures.take(event.event()));
        return figures;
    }

    /**
     * Asserts that every figure of a company is what the log tells, and in its range: of every week, month, quarter and fiscal year in which something happened, and that no step after consent is told
     * of a week.
     */
    public static void assertTold(CareerRelay relay, String company) {
        relay.operator().dispatch();
        NaiveFigures told = of(relay.operator().events(TenantKind.COMPANY, company, 0, Integer.MAX_VALUE));
        Set<Period> periods = told.periods();
        assertThat(periods).as(company).isNotEmpty();
        assertNeverRising(relay, company);
        for (Period period : periods) {
            KpiReport report = relay.company(company).kpis(period);
            Map<String, Long> sums = told.of(period);
            ALL.forEach(id -> assertThat(report.figure(id).numerator())
                    .as("%s %s %s", company, period, id)
                    .isEqualTo(shown(period, id) ? sums.get(id) : null));
            RATES.forEach((id, parts) -> assertThat(Arrays.asList(
                            report.figure(id).numerator(), report.figure(id).denominator()))
                    .as("%s %s %s", company, period, id)
                    .isEqualTo(shown(period, id) ? parts.stream().map(sums::get).toList() : Arrays.asList(null, null)));
            SUPPORTED.keySet().forEach(id -> assertSupported(period, report.figure(id), sums));
            assertThat(report.figures()).allSatisfy(kpi -> {
                if (kpi.value() instanceof KpiValue.Known known) {
                    assertThat(KpiCatalogue.of(kpi.id()).range().holds(known.value()))
                            .as("%s %s", company, kpi)
                            .isTrue();
                }
            });
        }
    }

    /** Where nothing was told of any stage there is no figure; where a number was left out, none either. */
    private static void assertSupported(Period period, Kpi figure, Map<String, Long> sums) {
        boolean told = SUPPORTED.keySet().stream().anyMatch(id -> sums.get(id) + sums.get(HIDDEN + id) > 0);
        boolean hidden = !period.isWholeMonths() || told && sums.get(HIDDEN + figure.id()) > 0;
        assertThat(figure.value())
                .as("%s %s", period, figure.id())
                .isInstanceOf(
                        hidden ? KpiValue.Hidden.class : told ? KpiValue.Known.class : KpiValue.NotAvailable.class);
        assertThat(figure.numerator()).isEqualTo(told && !hidden ? sums.get(figure.id()) : null);
    }

    /** Of all that ever happened, on personal links: whoever is at a step was at the one before. Visits stand apart, unverified (D06). */
    private static void assertNeverRising(CareerRelay relay, String company) {
        KpiReport always = relay.company(company).kpis(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2999, 1, 1)));
        List<Long> steps = Stream.of("funnel.mailed", "funnel.consented", "funnel.acknowledged", "funnel.counted")
                .map(id -> Objects.requireNonNull(always.figure(id).numerator()))
                .toList();
        assertThat(steps).as(company).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(always.figure("funnel.landed").quality()).isEqualTo(Kpi.Quality.UNVERIFIED);
    }

    private static boolean shown(Period period, String id) {
        return period.isWholeMonths() || !AFTER_CONSENT.contains(id);
    }

    private Set<Period> periods() {
        Set<Period> periods = new LinkedHashSet<>();
        for (LocalDate day : days.keySet()) {
            LocalDate april = day.minusMonths(3); // the year that begins in April began three months ago
            int quarter = (april.getMonthValue() - 1) / 3 * 3 + 4;
            LocalDate begun = LocalDate.of(april.getYear(), 1, 1).plusMonths(quarter - 1);
            periods.add(new Period(
                    day.minusDays(day.getDayOfWeek().getValue() - 1),
                    day.plusDays(8 - day.getDayOfWeek().getValue())));
            periods.add(new Period(day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1)));
            periods.add(new Period(begun, begun.plusMonths(3)));
            periods.add(new Period(LocalDate.of(april.getYear(), 4, 1), LocalDate.of(april.getYear() + 1, 4, 1)));
        }
        return periods;
    }

    private Map<String, Long> of(Period period) {
        Map<String, Long> sums = new TreeMap<>();
        ALL.forEach(id -> sums.put(id, 0L));
        sums.put(COUNTED, 0L);
        SUPPORTED.keySet().forEach(id -> {
            sums.put(id, 0L);
            sums.put(HIDDEN + id, 0L);
        });
        days.subMap(period.from(), period.to())
                .values()
                .forEach(day -> day.forEach((id, number) -> sums.merge(id, number, Long::sum)));
        return sums;
    }

    private void take(RelayEvent event) {
        Map<String, String> details = event.details();
        switch (event.type()) {
            case LINK_ISSUED -> add(event, "funnel.issued", 1);
            case MAIL_SENT -> add(event, "funnel.mailed", "MAILED".equals(details.get("state")) ? 1 : 0);
            case MAIL_BOUNCED -> add(event, "funnel.bounced", 1);
            case MAIL_COMPLAINED -> add(event, "funnel.complained", 1);
            case REFERRAL_SENT -> add(event, "funnel.sent", details.containsKey("state") ? 0 : 1);
            case CONSENT_GIVEN -> add(event, "funnel.consented", 1);
            case REFERRAL_ACKNOWLEDGED -> {
                add(event, "funnel.acknowledged", 1);
                add(
                        event,
                        switch (details.get("answer")) {
                            case "ACCEPTED_NEW" -> "funnel.acceptedNew";
                            case "ACCEPTED_DUPLICATE" -> "funnel.acceptedDuplicate";
                            default -> "funnel.refused";
                        },
                        1);
            }
            case SUPPORT_REPORTED ->
                SUPPORTED.forEach((id, stage) ->
                        add(event, id, stage.equals(details.get("stage")) && details.containsKey("amount") ? 1 : 0));
            case SUPPORT_TOTALS_RECEIVED ->
                SUPPORTED.forEach((id, stage) -> {
                    add(event, id, Long.parseLong(details.getOrDefault("SUPPORT_" + stage, "0")));
                    add(event, HIDDEN + id, details.containsKey("SUPPORT_" + stage + "_HIDDEN") ? 1 : 0);
                });
            case PERSON_COUNTED -> {
                counted(event, Long.parseLong(details.get("amount")));
                add(event, COUNTED, Long.parseLong(details.get("amount")));
            }
            case COUNT_TAKEN_BACK -> counted(event, -Long.parseLong(details.get("amount")));
            case CREDIT_GRANTED -> add(event, "creditsGranted", Long.parseLong(details.get("amount")));
            case INTRODUCTION_CHANGED -> {
                if (!"JOINED".equals(details.get("state"))) {
                    joined.remove(event.subject());
                } else if (joined.add(event.subject())) {
                    add(event, "freeHireCount", 1);
                }
            }
            default -> {}
        }
    }

    private void counted(RelayEvent event, long number) {
        add(event, "referralCount", number);
        add(event, "funnel.counted", number);
    }

    private void add(RelayEvent event, String id, long number) {
        days.computeIfAbsent(LocalDate.ofInstant(event.at(), JAPAN), day -> new TreeMap<>())
                .merge(id, number, Long::sum);
    }
}
