package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.text.Violations;

/** What people may type for the agency, on whichever side they type it. */
public final class AnswerRules {

    private static final int LONGEST_WISHES = 2000;

    private AnswerRules() {}

    /**
     * All that is wrong with what somebody typed.
     *
     * @param answers what was typed
     * @return the violations in order; empty when it can be registered
     */
    public static List<Violation> check(RelayAnswers answers) {
        List<Violation> violations = new ArrayList<>();
        if (!PersonName.isValid(answers.name().reveal())) {
            violations.add(Violations.of("answers.name", "name.invalid"));
        }
        if (MailAddress.parse(answers.mail().reveal()).isEmpty()) {
            violations.add(Violations.of("answers.mail", "mail.syntax"));
        }
        violations.addAll(beside(answers));
        violations.sort(Violation.ORDER);
        return violations;
    }

    /** All that is wrong with what is typed beside name and address, by whomever those are given. */
    static List<Violation> beside(RelayAnswers answers) {
        List<Violation> violations = new ArrayList<>();
        if (answers.kana() != null || answers.phone() != null) {
            violations.add(Violations.of("answers", "answers.not-asked"));
        }
        String wishes = answers.wishes().reveal();
        if (wishes.length() > LONGEST_WISHES
                || wishes.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            violations.add(Violations.of("answers.wishes", "wishes.invalid"));
        }
        return violations;
    }
}
