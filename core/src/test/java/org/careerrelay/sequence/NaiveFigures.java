package org.careerrelay.sequence;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;

/** Figures by month as anybody would count them who has nothing but the log: one pass, one event after the other. */
final class NaiveFigures {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<String> ALL = List.of(
            "referralCount",
            "freeHireCount",
            "funnel.issued",
            "funnel.mailed",
            "funnel.consented",
            "funnel.acceptedNew",
            "funnel.acceptedDuplicate",
            "funnel.refused",
            "funnel.acknowledged",
            "creditsGranted");

    private final SortedMap<YearMonth, Map<String, Long>> months = new TreeMap<>();
    private final Set<OpaqueId> joined = new HashSet<>();

    static NaiveFigures of(List<NumberedEvent> events) {
        NaiveFigures figures = new NaiveFigures();
        events.forEach(event -> figures.take(event.event()));
        return figures;
    }

    Set<YearMonth> months() {
        return months.keySet();
    }

    Map<String, Long> of(YearMonth month) {
        return months.get(month);
    }

    private void take(RelayEvent event) {
        Map<String, String> details = event.details();
        switch (event.type()) {
            case LINK_ISSUED -> add(event, "funnel.issued", 1);
            case MAIL_SENT -> add(event, "funnel.mailed", "MAILED".equals(details.get("state")) ? 1 : 0);
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
            case PERSON_COUNTED -> add(event, "referralCount", Long.parseLong(details.get("amount")));
            case COUNT_TAKEN_BACK -> add(event, "referralCount", -Long.parseLong(details.get("amount")));
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
