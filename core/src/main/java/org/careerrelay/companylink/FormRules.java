package org.careerrelay.companylink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.text.Violations;

/** What a form of the page of the company's link must say. Pure. */
final class FormRules {

    /** What lies further back is no reason for a notice any more. */
    static final int MONTHS = 12;

    private FormRules() {}

    /** All that is missing or wrong, in the order of the page. */
    static List<Violation> check(CompanyLinkForm form, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (!PersonName.isValid(form.name().reveal())) {
            violations.add(Violations.of("name", "name.invalid"));
        }
        if (MailAddress.parse(form.mail().reveal()).isEmpty()) {
            violations.add(Violations.of("mail", "mail.syntax"));
        }
        LocalDate day = form.rejectedOn();
        if (day == null) {
            violations.add(Violations.of("rejectedOn", "rejected-on.missing"));
        } else if (day.isAfter(today)) {
            violations.add(Violations.of("rejectedOn", "rejected-on.future"));
        } else if (day.isBefore(today.minusMonths(MONTHS))) {
            violations.add(Violations.of("rejectedOn", "rejected-on.long-ago"));
        }
        return violations;
    }
}
