package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.text.Violations;

/** What a consent form must hold. */
final class ConsentRules {

    private ConsentRules() {}

    /** All that is wrong with a form: answers are looked at where they are asked for. */
    static List<Violation> check(ConsentForm form, HandOver handOver) {
        List<Violation> violations = needed(form.purposes(), form.adult(), form.typedAddress());
        if (handOver == HandOver.ASSISTED && form.purposes().contains(Purpose.ASSISTED_TRANSFER)) {
            // Who lets the company hand them over need not type name and address.
            violations.addAll(AnswerRules.beside(form.answers()));
        } else if (handOver != HandOver.SELF_ENTRY) {
            violations.addAll(AnswerRules.check(form.answers()));
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
