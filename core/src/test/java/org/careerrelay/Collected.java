package org.careerrelay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.signature.Signed;
import org.jspecify.annotations.Nullable;

/** Consents that a company collected on paper, and its privacy officer who imports them. */
public final class Collected {

    public static final String ORIGIN = "paper-2026";
    static final Set<String> REGISTRATION = Set.of("AGENCY_REGISTRATION");
    static final Set<String> FEEDBACK = Set.of("FEEDBACK_TO_COMPANY");

    private Collected() {}

    /** One of the applicant of a number, an hour after everybody was rejected: registration yes, feedback no. */
    public static CollectedConsent of(int person) {
        return of(person, "sheet-" + person, World.START.plusSeconds(3600), null, REGISTRATION, FEEDBACK);
    }

    static CollectedConsent of(
            int person,
            String reference,
            Instant at,
            @Nullable Instant withdrawnAt,
            Set<String> given,
            Set<String> refused) {
        return new CollectedConsent(
                reference,
                "a-" + person,
                World.AGENCY,
                given,
                refused,
                at,
                withdrawnAt,
                null,
                notice(World.START.plusSeconds(1800)),
                CollectedEvidence.Channel.PAPER,
                CollectedEvidence.Proof.SIGNATURE,
                "scan/" + person,
                true,
                null);
    }

    static CollectedNotice notice(Instant shownAt) {
        return new CollectedNotice(
                1,
                Locale.JAPANESE,
                shownAt,
                "ご案内",
                List.of("見本人材 株式会社に登録できます。任意です。"),
                Map.of("AGENCY_REGISTRATION", "登録に同意します", "FEEDBACK_TO_COMPANY", "状況を伝えることに同意します"),
                null);
    }

    public static BulkConsentDesk desk(CareerRelay relay) {
        return relay.company(World.ACME)
                .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.MAINTENANCE, "matter 9"))
                .consents();
    }

    static List<ConsentImportResult> imported(CareerRelay relay, List<CollectedConsent> rows) {
        List<ConsentImportResult> results = new ArrayList<>();
        desk(relay).importFrom(ORIGIN, numbered(rows).iterator(), results::add);
        return results;
    }

    static List<ConsentImportResult> tried(CareerRelay relay, List<CollectedConsent> rows) {
        List<ConsentImportResult> results = new ArrayList<>();
        desk(relay).tryImport(ORIGIN, numbered(rows).iterator(), results::add);
        return results;
    }

    static List<ConsentImportResult> restored(CareerRelay relay, List<Signed<ConsentDocument>> documents) {
        List<ConsentImportResult> results = new ArrayList<>();
        desk(relay).restore(numbered(documents).iterator(), results::add);
        return results;
    }

    public static List<Signed<ConsentDocument>> exported(CareerRelay relay) {
        List<Signed<ConsentDocument>> documents = new ArrayList<>();
        desk(relay).export(documents::add);
        return documents;
    }

    static List<String> codes(ConsentImportResult result) {
        return result.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    static Stream<Outcome> outcomes(List<ConsentImportResult> results) {
        return results.stream().map(ConsentImportResult::outcome);
    }

    static boolean isInBothLanguages(Violation violation) {
        return !violation.messageJa().isBlank() && !violation.messageEn().isBlank();
    }

    private static <T> List<ConsentImportRow<T>> numbered(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> ConsentImportRow.of(i + 1, values.get(i)))
                .toList();
    }
}
