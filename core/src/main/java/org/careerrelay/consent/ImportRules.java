package org.careerrelay.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for a consent that was collected elsewhere (privacy, section 8). Pure functions; each finds all that is wrong.
 *
 * @param settings the company's settings as they hold now
 * @param adult from how many years on somebody is of age
 * @param now the time
 */
record ImportRules(CompanySettings settings, int adult, Instant now) {

    /**
     * All that is wrong with a row in which nothing is missing.
     *
     * @param rejection the rejection of its application here, or null where there is none
     * @param referral the referral that came of it, or null where there is none
     */
    List<Violation> check(CollectedConsent row, @Nullable StoredRejection rejection, @Nullable Referral referral) {
        List<Violation> violations = new ArrayList<>();
        if (rejection == null) {
            violations.add(Violations.of("application", "consent-import.application-unknown"));
        } else if (referral == null) {
            violations.add(Violations.of("application", "consent-import.no-referral"));
        }
        Contract contract = contract(row, referral, violations);
        times(row, rejection, violations);
        adult(row, contract, violations);
        purposes(row, contract, violations);
        notice(row, violations);
        if (contract != null && row.withdrawnAt() == null && !row.given().isEmpty()) {
            Instant until = ImportedDecision.validUntil(row, contract);
            if (!until.isAfter(now) || !until.isAfter(row.decidedAt())) {
                violations.add(Violations.of("validUntil", "consent-import.expired"));
            }
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    private @Nullable Contract contract(CollectedConsent row, @Nullable Referral referral, List<Violation> violations) {
        Contract contract = settings.withAgency(row.recipient()).orElse(null);
        if (contract == null || settings.agencies().get(row.recipient()) == null || settings.company() == null) {
            violations.add(Violations.of("recipient", "consent-import.recipient-unknown"));
            return null;
        }
        if (referral != null && referral.programme() != contract.number()) {
            violations.add(Violations.of("recipient", "consent-import.other-programme"));
        }
        return contract;
    }

    /** A consent from before the rejection was given in the application's form, or under its pressure. */
    private void times(CollectedConsent row, @Nullable StoredRejection rejection, List<Violation> violations) {
        Instant shownAt = row.notice().shownAt();
        Instant withdrawnAt = row.withdrawnAt();
        if (rejection != null) {
            if (!row.decidedAt().isAfter(rejection.decidedAt())) {
                violations.add(Violations.of("decidedAt", "consent-import.before-rejection"));
            }
            if (shownAt.isBefore(rejection.decidedAt())) {
                violations.add(Violations.of("notice.shownAt", "consent-import.before-rejection"));
            }
        }
        if (row.decidedAt().isAfter(now)) {
            violations.add(Violations.of("decidedAt", "consent-import.future"));
        }
        if (withdrawnAt != null && withdrawnAt.isAfter(now)) {
            violations.add(Violations.of("withdrawnAt", "consent-import.future"));
        }
        if (shownAt.isAfter(row.decidedAt())) {
            violations.add(Violations.of("notice.shownAt", "consent-import.shown-later"));
        }
        if (withdrawnAt != null && withdrawnAt.isBefore(row.decidedAt())) {
            violations.add(Violations.of("withdrawnAt", "consent-import.withdrawn-earlier"));
        }
    }

    private void adult(CollectedConsent row, @Nullable Contract contract, List<Violation> violations) {
        if (!row.adult()) {
            violations.add(Violations.of("adult", "consent-import.adult-needed"));
        }
        if (row.birthDate() != null && contract != null) {
            LocalDate born = row.birthDate().reveal();
            if (ChronoUnit.YEARS.between(born, contract.day(row.decidedAt())) < adult) {
                violations.add(Violations.of("birthDate", "consent-import.under-age"));
            }
        }
    }

    private static void purposes(CollectedConsent row, @Nullable Contract contract, List<Violation> violations) {
        if (contract == null) {
            return;
        }
        Set<String> asked = contract.programme().policies().consent().purposes().stream()
                .map(Purpose::name)
                .collect(Collectors.toSet());
        if (!asked.containsAll(row.given())) {
            violations.add(Violations.of("given", "consent-import.purpose-unknown"));
        }
        if (!asked.containsAll(row.refused())) {
            violations.add(Violations.of("refused", "consent-import.purpose-unknown"));
        }
        if (row.refused().stream().anyMatch(row.given()::contains)) {
            violations.add(Violations.of("refused", "consent-import.purpose-twice"));
        }
        Set<String> decided = new HashSet<>(row.given());
        decided.addAll(row.refused());
        if (!decided.contains(Purpose.AGENCY_REGISTRATION.name())) {
            violations.add(Violations.of("given", "consent-import.registration-missing"));
        }
        if (row.withdrawnAt() != null && row.given().isEmpty()) {
            violations.add(Violations.of("withdrawnAt", "consent-import.nothing-given"));
        }
        // Nobody agrees to what was not on the page, and what was on it is known by its purpose.
        if (!asked.containsAll(row.notice().choices().keySet())) {
            violations.add(Violations.of("notice.choices", "consent-import.purpose-unknown"));
        } else if (!row.notice().choices().keySet().containsAll(decided)) {
            violations.add(Violations.of("notice.choices", "consent-import.not-shown"));
        }
    }

    /** It named the recipient, and is what was hashed. */
    private void notice(CollectedConsent row, List<Violation> violations) {
        CollectedNotice shown = row.notice();
        AgencyProfile agency = settings.agencies().get(row.recipient());
        String text = folded(shown.title()
                + String.join("", shown.paragraphs())
                + String.join("", shown.choices().values()));
        if (agency != null && !text.contains(folded(agency.legalName()))) {
            violations.add(Violations.of("notice.paragraphs", "consent-import.recipient-not-named"));
        }
        String sha256 = shown.sha256();
        boolean known = Arrays.stream(Purpose.values())
                .map(Purpose::name)
                .toList()
                .containsAll(shown.choices().keySet());
        if (sha256 != null
                && known
                && !sha256.equals(HexFormat.of()
                        .formatHex(ImportedDecision.notice(shown, now)
                                .notice()
                                .reference()
                                .sha256()))) {
            violations.add(Violations.of("notice.sha256", "consent-import.hash"));
        }
    }

    /** The same name is written with spaces of several kinds. */
    private static String folded(String text) {
        return TextForms.folded(text).replace(" ", "");
    }
}
