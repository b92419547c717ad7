package org.careerrelay;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.consent.EntryPages;
import org.careerrelay.consent.NoticeRules;
import org.careerrelay.engine.Inputs;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.mail.QuietHours;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.retention.ProfileRules;
import org.careerrelay.template.MailTags;
import org.careerrelay.text.Violations;

/**
 * What a setting must hold: its constraints, addresses that mail can be sent from and to, and texts that can stand in a mail (H17). What
 * is wrong is said here, where somebody can mend it, and not when the mails fail.
 */
final class SettingRules {

    private final List<Violation> violations;

    private SettingRules(List<Violation> violations) {
        this.violations = violations;
    }

    /** Refuses a setting with all that is wrong with it. */
    static void check(Inputs inputs, Setting setting, Instant now) {
        SettingRules rules = new SettingRules(new ArrayList<>(
                setting instanceof JurisdictionProfile profile
                        ? ProfileRules.violations(inputs, profile, now, "")
                        : inputs.violations(setting, "")));
        rules.judge(setting);
        if (!rules.violations.isEmpty()) {
            rules.violations.sort(Violation.ORDER);
            throw new InvalidInputException(rules.violations);
        }
    }

    private void judge(Setting setting) {
        if (setting instanceof CompanyProfile company) {
            sender("contactMail", company.contactMail()); // mails go out from it where there are no mail settings
            line("legalName", company.legalName());
            text("address", company.address());
        } else if (setting instanceof AgencyProfile agency) {
            address("contactMail", agency.contactMail());
            line("legalName", agency.legalName());
        } else if (setting instanceof MailSettings mail) {
            sender("senderAddress", mail.senderAddress());
            sender("replyTo", mail.replyTo());
            line("senderName", mail.senderName());
            templates(mail.subject(), mail.body());
        } else if (setting instanceof MailWording wording) {
            wording(wording);
        } else if (setting instanceof SendingPolicy policy) {
            sending(policy);
        } else if (setting instanceof Programme programme && programme.policies() != null) {
            assisted(programme);
            String fault = violations.isEmpty() ? EntryPages.fault(programme) : null;
            if (fault != null) {
                violations.add(Violations.of("policies.transfer.entryPage", fault));
            }
        } else if (setting instanceof NoticeWording wording && violations.isEmpty()) {
            violations.addAll(NoticeRules.check(wording.title(), wording.paragraphs()));
        }
    }

    /** A wording is for a job or a reason, and says both what the subject is and what the text is, or takes both back. */
    private void wording(MailWording wording) {
        if (wording.job().isEmpty() && wording.reason().isEmpty()) {
            violations.add(Violations.of("job", "mail.wording-for"));
        }
        if (!wording.isNone()) {
            if (wording.subject().isBlank()) {
                violations.add(Violations.of("subject", "mail.wording-empty"));
            }
            if (wording.body().isBlank()) {
                violations.add(Violations.of("body", "mail.wording-empty"));
            }
            templates(wording.subject(), wording.body());
        }
    }

    /** A policy leaves some time in the week at which mails go, and no mail waits for longer than its addressee is kept. */
    private void sending(SendingPolicy policy) {
        if (!said("delay")
                && (policy.delay().isNegative() || policy.delay().compareTo(SendingPolicy.LONGEST_DELAY) > 0)) {
            violations.add(Violations.of("delay", "sending.delay"));
        }
        QuietHours hours = policy.quietHours();
        if (hours != null && hours.from() != null && hours.from().equals(hours.until())) {
            violations.add(Violations.of("quietHours", "sending.hours"));
        }
        if (policy.quietDays().size() == DayOfWeek.values().length) {
            violations.add(Violations.of("quietDays", "sending.days"));
        }
    }

    private void templates(String subject, String body) {
        line("subject", subject);
        text("body", body);
        section("subject", subject);
        section("body", body);
    }

    private void section(String path, String template) {
        if (!said(path) && !MailTags.balanced(template)) {
            violations.add(Violations.of(path, "compose.template"));
        }
    }

    /** Fields of the company's own go with a basis and a box of their own, and otherwise not at all. */
    private void assisted(Programme programme) {
        Policies policies = programme.policies();
        boolean assisted = programme.handOver() == HandOver.ASSISTED;
        if (assisted && policies.transfer() != null && policies.transfer().assisted() == null) {
            violations.add(Violations.of("policies.transfer.assisted", "assisted.basis"));
        }
        if (policies.consent() != null
                && policies.consent().optional().contains(Purpose.ASSISTED_TRANSFER) != assisted) {
            violations.add(
                    Violations.of("policies.consent.optional", assisted ? "assisted.unasked" : "assisted.in-vain"));
        }
    }

    /** An address that every server takes as a sender: one with characters outside of ASCII before the @ is refused by many (RFC 6531). */
    private void sender(String path, String address) {
        if (address(path, address)
                && !address.substring(0, address.lastIndexOf('@')).chars().allMatch(c -> c < 0x80)) {
            violations.add(Violations.of(path, "mail.ascii"));
        }
    }

    /** It is used as it was said, so it must be an address as it stands and not only after what people type was put right. */
    private boolean address(String path, String address) {
        if (said(path)) {
            return false;
        }
        Optional<MailAddress> read = MailAddress.parse(address);
        boolean usable = read.isPresent() && read.get().forSending().equals(address);
        if (!usable) {
            violations.add(Violations.of(path, "mail.syntax"));
        }
        return usable;
    }

    private void line(String path, String line) {
        if (!said(path) && (TextForms.hasControl(line) || TextForms.hasLoneSurrogate(line))) {
            violations.add(Violations.of(path, "line.characters"));
        }
    }

    private void text(String path, String text) {
        if (!said(path) && (text.chars().anyMatch(SettingRules::isNoText) || TextForms.hasLoneSurrogate(text))) {
            violations.add(Violations.of(path, "text.characters"));
        }
    }

    private static boolean isNoText(int c) {
        return Character.isISOControl(c) && c != '\r' && c != '\n' && c != '\t';
    }

    /** What is null or blank is among the violations already, and need not be looked at. */
    private boolean said(String path) {
        return violations.stream().anyMatch(violation -> violation.path().equals(path));
    }
}
