package org.careerrelay.verification.readme;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStep;
import org.careerrelay.model.support.SupportTotals;

/** What the guide shows of support events. */
final class SupportExample {

    private SupportExample() {}

    static List<SupportEventResult> report(AgencyInbox inbox, OpaqueId first, OpaqueId second, Instant at) {
        // guide
        List<SupportEventResult> results = inbox.support()
                .report(
                        "acme",
                        List.of(
                                new SupportEvent("crm-1001", first, SupportStage.RECOMMENDED, at),
                                new SupportEvent("crm-1002", second, SupportStage.PLACED, at)));
        // end
        return results;
    }

    static List<SupportStep> steps(CompanyDesk acme) {
        // guide
        List<SupportStep> steps = acme.support().of("application-17"); // empty unless that person agrees to it
        // end
        return steps;
    }

    static Map<String, List<SupportTotals>> totals(CompanyDesk acme) {
        // guide
        Map<String, List<SupportTotals>> totals = acme.support().totals(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        // end
        return totals;
    }
}
