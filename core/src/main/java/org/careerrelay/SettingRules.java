package org.careerrelay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Inputs;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.Setting;
import org.careerrelay.text.Violations;

/** What a setting must hold: its constraints, and addresses that mail can be sent from and to (H17). */
final class SettingRules {

    private SettingRules() {}

    /** Refuses a setting with all that is wrong with it. */
    static void check(Inputs inputs, Setting setting) {
        List<Violation> violations = new ArrayList<>(inputs.violations(setting, ""));
        addresses(setting).forEach((path, address) -> {
            boolean said =
                    violations.stream().anyMatch(violation -> violation.path().equals(path));
            if (!said && MailAddress.parse(address).isEmpty()) {
                violations.add(Violations.of(path, "mail.syntax"));
            }
        });
        if (!violations.isEmpty()) {
            violations.sort(Violation.ORDER);
            throw new InvalidInputException(violations);
        }
    }

    private static Map<String, String> addresses(Setting setting) {
        Map<String, String> addresses = new LinkedHashMap<>();
        if (setting instanceof CompanyProfile company) {
            addresses.put("contactMail", company.contactMail());
        } else if (setting instanceof AgencyProfile agency) {
            addresses.put("contactMail", agency.contactMail());
        } else if (setting instanceof MailSettings mail) {
            addresses.put("senderAddress", mail.senderAddress());
            addresses.put("replyTo", mail.replyTo());
        }
        return addresses;
    }
}
