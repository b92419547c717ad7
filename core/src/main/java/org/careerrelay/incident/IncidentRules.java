package org.careerrelay.incident;

import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.model.incident.IncidentFacts;
import org.careerrelay.model.incident.IncidentReport;
import org.careerrelay.model.incident.IncidentReport.Reason;
import org.careerrelay.model.retention.Deadline;
import org.careerrelay.model.retention.JurisdictionProfile;

/** What a profile says about an incident. Pure. */
final class IncidentRules {

    private IncidentRules() {}

    static IncidentReport report(JurisdictionProfile profile, String company, IncidentFacts facts, int people) {
        Set<Reason> reasons = reasons(profile, facts, people);
        Deadline last =
                facts.wrongfulPurpose() ? Deadline.INCIDENT_FINAL_REPORT_WRONGFUL : Deadline.INCIDENT_FINAL_REPORT;
        return new IncidentReport(
                profile.name(),
                people,
                reasons,
                profile.due(Deadline.INCIDENT_FIRST_REPORT, facts.noticedAt()),
                profile.due(last, facts.noticedAt()),
                IncidentTexts.authority(profile, company, facts, people, reasons),
                IncidentTexts.person(profile, company, facts));
    }

    /** Data under strong encryption whose keys are safe needs no report (rule 7). */
    static Set<Reason> reasons(JurisdictionProfile profile, IncidentFacts facts, int people) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (people == 0 || facts.encrypted() && facts.leakedKeys().isEmpty()) {
            return reasons;
        }
        if (facts.sensitive()) {
            reasons.add(Reason.SENSITIVE);
        }
        if (facts.financialHarm()) {
            reasons.add(Reason.FINANCIAL_HARM);
        }
        if (facts.wrongfulPurpose()) {
            reasons.add(Reason.WRONGFUL_PURPOSE);
        }
        if (people >= profile.incidentPersons()) {
            reasons.add(Reason.NUMBER);
        }
        return reasons;
    }
}
