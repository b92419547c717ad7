package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.Storage;

/** Figures by job, department and route as anybody would count them who has the log and knows what was said of each application. */
final class NaiveGroups {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Period ALWAYS = new Period(LocalDate.EPOCH, LocalDate.of(9999, 1, 1));
    private static final List<String> JOBS = List.of("営業", "開発", "");

    private NaiveGroups() {}

    /** For which job somebody applied; of every third the company does not say. */
    static String job(String application) {
        return JOBS.get(person(application) % JOBS.size());
    }

    static String department(String application) {
        return person(application) % 2 == 0 ? "本社" : "支社";
    }

    private static int person(String application) {
        return Integer.parseInt(application.substring(0, application.indexOf('-')));
    }

    /** Asserts that every tally by group is what the log tells. */
    static void assertTold(CareerRelay relay, Storage storage, String company) {
        List<RelayEvent> events = relay.operator().events(TenantKind.COMPANY, company, 0, Integer.MAX_VALUE).stream()
                .map(numbered -> numbered.event())
                .toList();
        Set<OpaqueId> subjects = events.stream().map(RelayEvent::subject).collect(Collectors.toSet());
        Map<OpaqueId, String> applications = new HashMap<>();
        Map<String, Long> stored = new TreeMap<>();
        storage.transact(unit -> {
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .orElseThrow()
                    .id();
            for (StoredRejection rejection : unit.rejections().find(tenant, subjects)) {
                applications.put(rejection.id(), rejection.companyApplication());
            }
            for (GroupTally tally : unit.tallies().readGroups(tenant, ALWAYS)) {
                stored.merge(
                        key(
                                YearMonth.from(tally.month()),
                                tally.grouping().name(),
                                tally.group(),
                                tally.kind().name()),
                        tally.amount(),
                        Long::sum);
            }
            return true;
        });
        Map<String, Long> told = new TreeMap<>();
        for (RelayEvent event : events) {
            String application = applications.get(event.subject());
            String kind = kind(event);
            if (application != null && !kind.isEmpty()) {
                YearMonth month = YearMonth.from(event.at().atZone(JAPAN));
                long amount = Long.parseLong(event.details().getOrDefault("amount", "1"));
                told.merge(key(month, "JOB", job(application), kind), amount, Long::sum);
                told.merge(key(month, "DEPARTMENT", department(application), kind), amount, Long::sum);
                told.merge(
                        key(month, "ROUTE", application.endsWith("-1") ? "HOST_MAIL" : "MAIL", kind),
                        amount,
                        Long::sum);
            }
        }
        assertThat(stored).as(company).isEqualTo(told);
    }

    private static String key(YearMonth month, String grouping, String group, String kind) {
        return month + " " + grouping + " '" + group + "' " + kind;
    }

    private static String kind(RelayEvent event) {
        Map<String, String> details = event.details();
        return switch (event.type()) {
            case LINK_ISSUED -> "ISSUED";
            case MAIL_SENT -> "MAILED".equals(details.get("state")) ? "MAILED" : "";
            case CONSENT_GIVEN -> "CONSENTED";
            case REFERRAL_SENT -> details.containsKey("state") ? "" : "SENT";
            case REFERRAL_ACKNOWLEDGED -> details.getOrDefault("answer", "");
            case PERSON_COUNTED -> "COUNTED";
            case COUNT_TAKEN_BACK -> "UNCOUNTED";
            default -> "";
        };
    }
}
