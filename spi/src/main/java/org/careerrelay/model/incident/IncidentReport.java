package org.careerrelay.model.incident;

import java.time.Instant;
import java.util.Set;

/**
 * What a profile of the jurisdiction says about an incident. It is a help for whoever decides, no legal advice: it names nobody, and whether a report
 * must be made is not decided here.
 *
 * @param profile name of the profile, such as {@code jp-2026-1}
 * @param people how many people are concerned, each once
 * @param reasons why the profile asks for a report; empty where it asks for none
 * @param firstReportDue when the first report would be late
 * @param finalReportDue when the final report would be late
 * @param authority a draft of what the authority is told, in Japanese
 * @param person a draft of what each person is told, in Japanese
 */
public record IncidentReport(
        String profile,
        int people,
        Set<Reason> reasons,
        Instant firstReportDue,
        Instant finalReportDue,
        String authority,
        String person) {

    /** Copies the set. */
    public IncidentReport {
        reasons = Set.copyOf(reasons);
    }

    /** Why the profile asks for a report (APPI 26, rule 7). */
    public enum Reason {
        /** Data that asks for special care. */
        SENSITIVE,
        /** Misuse may cause a loss of property. */
        FINANCIAL_HARM,
        /** It may have been done for a wrongful purpose. */
        WRONGFUL_PURPOSE,
        /** As many people as the profile names, or more. */
        NUMBER
    }

    /**
     * Whether the profile asks for a report.
     *
     * @return true where there is a reason
     */
    public boolean asksForReport() {
        return !reasons.isEmpty();
    }
}
