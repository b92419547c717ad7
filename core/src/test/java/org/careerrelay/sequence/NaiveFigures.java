package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerrelay.OperatorDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;

/** Figures by month as anybody would count them who has nothing but the log: one pass, one event after the other. */
public final class NaiveFigures {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
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

    /** Every rate by the two numbers it is made of. */
    private static final Map<String, List<String>> RATES = Map.of(
            "bounceRate", List.of("funnel.bounced", "funnel.mailed"),
            "complaintRate", List.of("funnel.complained", "funnel.mailed"),
            "consentRate", List.of("funnel.consented", "funnel.mailed"),
            "answerRate", List.of("funnel.acknowledged", "funnel.consented"));

    private final SortedMap<YearMonth, Map<String, Long>> months = new TreeMap<>();
    private final Set<OpaqueId> joined = new HashSet<>();

    private static NaiveFigures of(List<NumberedEvent> events) {
        NaiveFigures figures = new NaiveFigures();
        events.forEach(event -> figures.take(event.event()));
        return figures;
    }

    /** Asserts that every figure of a company, of every month in which something happened, is what the log tells, and in its range. */
    public static void assertTold(OperatorDesk operator, String company) {
        operator.dispatch();
        NaiveFigures told = of(operator.events(TenantKind.COMPANY, company, 0, Integer.MAX_VALUE));
        assertThat(told.months()).as(company).isNotEmpty();
        for (YearMonth month : told.months()) {
            KpiReport report = operator.kpis(Period.month(month.getYear(), month.getMonthValue())).stream()
                    .filter(figures -> figures.company().equals(company))
                    .findFirst()
                    .orElseThrow();
            told.of(month)
                    .forEach((id, number) -> assertThat(report.figure(id).numerator())
                            .as("%s %s %s", company, month, id)
                            .isEqualTo(number));
            RATES.forEach((id, parts) -> assertThat(Arrays.asList(
                            report.figure(id).numerator(), report.figure(id).denominator()))
                    .as("%s %s %s", company, month, id)
                    .isEqualTo(parts.stream().map(told.of(month)::get).toList()));
            assertThat(report.figures()).allSatisfy(kpi -> {
                if (kpi.value() instanceof KpiValue.Known known) {
                    assertThat(KpiCatalogue.of(kpi.id()).range().holds(known.value()))
                            .as("%s %s", company, kpi)
                            .isTrue();
                }
            });
        }
    }

    private Set<YearMonth> months() {
        return months.keySet();
    }

    private Map<String, Long> of(YearMonth month) {
        return months.get(month);
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
            case PERSON_COUNTED -> counted(event, Long.parseLong(details.get("amount")));
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
        YearMonth month = YearMonth.from(event.at().atZone(JAPAN));
        months.computeIfAbsent(month, m -> {
                    Map<String, Long> none = new TreeMap<>();
                    ALL.forEach(each -> none.put(each, 0L));
                    return none;
                })
                .merge(id, number, Long::sum);
    }
}
