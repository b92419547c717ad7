package org.careerrelay.instruction;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.PhoneText;
import org.careerrelay.model.Violation;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.text.Violations;

/** What a correction must hold: the same as the form that it corrects. */
public final class CorrectionRules {

    private static final int LONGEST_WISHES = 2000;

    private CorrectionRules() {}

    /**
     * All that is wrong with a correction, looked at without any look-up.
     *
     * @param items the corrected fields
     * @return the violations, in order
     */
    public static List<Violation> check(CorrectedItems items) {
        List<Violation> violations = new ArrayList<>();
        items.values().forEach((item, value) -> {
            String text = value.reveal();
            if (item == DataItem.NAME && !PersonName.isValid(text)) {
                violations.add(Violations.of("items.name", "name.invalid"));
            } else if (item == DataItem.KANA && !PersonName.isValid(text)) {
                violations.add(Violations.of("items.kana", "name.invalid"));
            } else if (item == DataItem.PHONE && !PhoneText.isValid(text)) {
                violations.add(Violations.of("items.phone", "phone.invalid"));
            } else if (item == DataItem.MAIL && MailAddress.parse(text).isEmpty()) {
                violations.add(Violations.of("items.mail", "mail.syntax"));
            } else if (item == DataItem.WISHES
                    && (text.length() > LONGEST_WISHES
                            || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'))) {
                violations.add(Violations.of("items.wishes", "wishes.invalid"));
            }
        });
        violations.sort(Violation.ORDER);
        return violations;
    }
}
