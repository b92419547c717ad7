package org.careerrelay.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Inputs;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.mail.MailDetails;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.text.Violations;

/** Who gets a link: only facts of the organisation decide, never a judgement of the person. */
final class LinkRules {

    /** By how much the clock of the system that decided may be ahead of this one. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final Inputs inputs;

    LinkRules(Inputs inputs) {
        this.inputs = inputs;
    }

    /** All that is wrong with a rejection (R-07: application, time and actor; not decided in the future). */
    Checked check(Rejection rejection, String path, AgeRules ages, Instant now) {
        List<Violation> violations = new ArrayList<>(inputs.violations(rejection, path));
        // What is null, which hosts without null checks do send, is among the violations already.
        if (rejection.name() != null && !PersonName.isValid(rejection.name().reveal())) {
            violations.add(Violations.of(path + ".name", "name.invalid"));
        }
        Optional<MailAddress> address = rejection.mail() == null
                ? Optional.empty()
                : MailAddress.parse(rejection.mail().reveal());
        if (rejection.mail() != null && address.isEmpty()) {
            violations.add(Violations.of(path + ".mail", "mail.syntax"));
        }
        if (rejection.decidedAt() != null && rejection.decidedAt().isAfter(now.plus(CLOCKS))) {
            violations.add(Violations.of(path + ".decidedAt", "decided-at.future"));
        }
        if (rejection.decidedAt() != null && rejection.decidedAt().isBefore(Instant.EPOCH)) {
            violations.add(Violations.of(path + ".decidedAt", "decided-at.too-early"));
        }
        if (rejection.notBefore() != null && rejection.notBefore().isAfter(now.plus(SendingPolicy.LONGEST_DELAY))) {
            violations.add(Violations.of(path + ".notBefore", "not-before.too-late"));
        }
        MailDetails details = rejection.details();
        if (details != null && details.note() != null && !isNote(details.note().reveal())) {
            violations.add(Violations.of(path + ".details.note", "mail.note"));
        }
        violations.addAll(ages.violations(rejection, path));
        violations.sort(Violation.ORDER);
        return new Checked(violations, violations.isEmpty() ? address : Optional.empty());
    }

    private static boolean isNote(String note) {
        return note.length() <= MailDetails.NOTE_MAX
                && !TextForms.hasLoneSurrogate(note)
                && note.chars().noneMatch(c -> Character.isISOControl(c) && c != '\r' && c != '\n' && c != '\t');
    }

    /** When it was decided, by the clock here: never later than what follows from it. */
    static Instant decidedAt(Rejection rejection, Instant now) {
        return rejection.decidedAt().isAfter(now) ? now : rejection.decidedAt();
    }

    /** Whether the company's data policy offers people whose data came from there no link. */
    static boolean refusedOrigin(CompanySettings settings, Rejection rejection) {
        return rejection.dataOrigin() != null && settings.refusedOrigins().contains(rejection.dataOrigin());
    }

    /** The first programme that allows a link now. */
    static Optional<Contract> contract(CompanySettings settings, Instant now) {
        return settings.contracts().stream()
                .filter(contract -> obstacle(settings, contract, now).isEmpty())
                .findFirst();
    }

    /** Why none of the programmes allows a link: the obstacle of the first. */
    static NoLinkReason whyNot(CompanySettings settings, Instant now) {
        return settings.contracts().stream()
                .flatMap(contract -> obstacle(settings, contract, now).stream())
                .findFirst()
                .orElse(NoLinkReason.NO_PROGRAMME);
    }

    /** What keeps a programme from giving links now: a missing licence, partner or basis of the notice (design, section 4). */
    static Optional<NoLinkReason> obstacle(CompanySettings settings, Contract contract, Instant now) {
        if (!contract.open(now)) {
            return Optional.of(NoLinkReason.NO_PROGRAMME);
        }
        if (!contract.licensed(now)) {
            return Optional.of(NoLinkReason.NO_LICENCE);
        }
        if (!settings.agencies().containsKey(contract.programme().agency())) {
            return Optional.of(NoLinkReason.NO_PROFILE);
        }
        NoticeBasis basis = contract.programme().noticeBasis();
        if (basis == null || basis.since().isAfter(contract.day(now))) {
            return Optional.of(NoLinkReason.NO_NOTICE_BASIS);
        }
        return Optional.empty();
    }

    /** The violations, and the address where there are none. */
    record Checked(List<Violation> violations, Optional<MailAddress> address) {}
}
