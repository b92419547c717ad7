package org.careerrelay.introduction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.engine.Inputs;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.Violation;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.text.Violations;

/** What a proposal must be like, apart from the consent it rests on. No violation repeats what was said of the person. */
final class ProposalRules {

    private static final int LONGEST_PROFILE = 2000;

    private ProposalRules() {}

    /** All that is wrong with a proposal to a company. */
    static List<Violation> violations(
            Inputs inputs, PersonProposal proposal, String company, Crossing crossing, Instant now) {
        List<Violation> violations = new ArrayList<>(inputs.violations(proposal, ""));
        if (!violations.isEmpty()) {
            return violations;
        }
        if (!PersonName.isValid(proposal.name().reveal())) {
            violations.add(Violations.of("name", "name.invalid"));
        }
        if (MailAddress.parse(proposal.mail().reveal()).isEmpty()) {
            violations.add(Violations.of("mail", "mail.syntax"));
        }
        String profile = proposal.profile().reveal();
        if (profile.length() > LONGEST_PROFILE
                || TextForms.hasLoneSurrogate(profile)
                || profile.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            violations.add(Violations.of("profile", "profile.invalid"));
        }
        ProposalConsent consent = proposal.consent();
        if (!consent.company().equals(company)) {
            violations.add(Violations.of("consent.company", "consent.other-company"));
        }
        if (now.isBefore(consent.givenAt())) {
            violations.add(Violations.of("consent.givenAt", "consent.future"));
        }
        if (!now.isBefore(consent.validUntil())) {
            violations.add(Violations.of("consent.validUntil", "consent.over"));
        }
        crossing.refusal(consent.crossBorder())
                .ifPresent(code -> violations.add(Violations.of("consent.crossBorder", code)));
        violations.sort(Violation.ORDER);
        return violations;
    }
}
