package org.careerrelay.verification.readme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.CompanyDesk;
import org.careerrelay.PrivacyDesk;
import org.careerrelay.json.DisclosureHtml;
import org.careerrelay.json.DisclosureJson;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.incident.IncidentFacts;
import org.careerrelay.model.incident.IncidentReport;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RightsRequest;

/** The code of the guides on requests of people and on incidents. */
final class RequestExample {

    private RequestExample() {}

    static List<String> disclose(CompanyDesk acme) {
        // guide
        PrivacyDesk officer = acme.privacy(
                Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
        RightsRequest request =
                officer.receive("A-1", RequestKind.DISCLOSURE).orElseThrow(); // or receiveFrom(address, kind)
        officer.identify(
                request.id(), IdentityProof.Method.DOCUMENT); // how, when and by whom is kept; no copy of the document
        Disclosure held = officer.disclose(request.id()).orElseThrow();
        String json = DisclosureJson.write(held);
        String page = DisclosureHtml.write(held);
        // end
        return List.of(json, page);
    }

    static IncidentReport incident(PrivacyDesk officer, Instant noticedAt, Instant from, Instant until) {
        // guide
        IncidentFacts facts = new IncidentFacts(
                noticedAt,
                from, // people whose applications came in from then on
                until, // and before then
                Set.of(), // or these applications only
                Set.of("氏名", "メールアドレス"),
                false, // data that asks for special care
                false, // may cause a loss of property
                true, // perhaps for a wrongful purpose
                true, // under strong encryption
                Set.of("VAULT/2")); // but this key got out too
        IncidentReport report = officer.incident(facts);
        int links = officer.revokeLinks(facts); // all links of these mails end
        // end
        if (links < report.people()) {
            throw new IllegalStateException("a link stayed");
        }
        return report;
    }
}
