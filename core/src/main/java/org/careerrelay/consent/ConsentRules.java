package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.text.Violations;

/** What a consent form must hold. */
final class ConsentRules {

    private static final int LONGEST_WISHES = 2000;

    private ConsentRules() {}

    /** All that is wrong with a form, looked at without any look-up. */
    static List<Violation> check(ConsentForm form) {
        List<Violation> violations = needed(form.purposes(), form.adult(), form.typedAddress());
        if (!PersonName.isValid(form.answers().name().reveal())) {
            violations.add(Violations.of("answers.name", "name.invalid"));
        }
        if (MailAddress.parse(form.answers().mail().reveal()).isEmpty()) {
            violations.add(Violations.of("answers.mail", "mail.syntax"));
        }
        String wishes = form.answers().wishes().reveal();
        if (wishes.length() > LONGEST_WISHES
                || wishes.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            violations.add(Violations.of("answers.wishes", "wishes.invalid"));
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    /** All that is wrong with a renewal, looked at without any look-up. */
    static List<Violation> check(RenewalForm form) {
        List<Violation> violations = needed(form.purposes(), form.adult(), form.typedAddress());
        violations.sort(Violation.ORDER);
        return violations;
    }

    private static List<Violation> needed(Set<Purpose> purposes, boolean adult, Pii<String> typedAddress) {
        List<Violation> violations = new ArrayList<>();
        if (!purposes.contains(Purpose.AGENCY_REGISTRATION)) {
            violations.add(Violations.of("purposes", "consent.registration-needed"));
        }
        if (!adult) {
            violations.add(Violations.of("adult", "consent.adult-needed"));
        }
        if (typedAddress.reveal().isBlank()) {
            violations.add(Violations.of("typedAddress", "consent.proof-missing"));
        }
        return violations;
    }
}
