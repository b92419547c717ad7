package org.careerrelay.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.text.Texts;

/** The notice a person sees before consenting: what is shown is what is hashed. */
final class Notices {

    private static final String ID = "relay";
    private static final int VERSION = 1;
    private static final int PARAGRAPHS = 6;

    private Notices() {}

    static Notice of(CompanyProfile company, AgencyProfile agency, Contract contract, LocalDate day, Locale wished) {
        Locale locale = Texts.supported(wished);
        // Consent is taken under a licence only; who comes back after it was lost still sees the page to withdraw.
        Licence licence = contract.programme().licence();
        boolean stays = contract.programme().policies().qualification().countStays();
        Map<String, String> variables = Map.of(
                "company", company.legalName(),
                "agency", agency.legalName(),
                "agencyAddress", agency.address(),
                "agencyContact", agency.contactMail(),
                "country", agency.country(),
                "licence", licence == null ? "-" : licence.number(),
                "months", Integer.toString(contract.programme().consentMonths()),
                "count",
                        Texts.of(
                                stays ? "notice.count.stays" : "notice.count.falls",
                                locale,
                                Map.of("company", company.legalName())),
                "threshold", Integer.toString(contract.programme().ruleOn(day).threshold()));
        String title = Texts.of("notice.title", locale, variables);
        List<String> paragraphs = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(i -> Texts.of("notice." + i, locale, variables))
                .toList();
        byte[] hash = sha256((title + "\n" + String.join("\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8));
        return new Notice(new NoticeReference(ID, VERSION, locale, hash), title, paragraphs);
    }

    /** Who the recipient is, as far as consent hangs on it: another legal entity, country or licence needs a new one. */
    static byte[] recipient(AgencyProfile agency, Contract contract) {
        Licence licence = contract.programme().licence();
        return sha256(new CanonicalForm("cr1.recipient")
                .text(agency.legalName())
                .text(agency.country())
                .text(licence == null ? null : licence.number())
                .toBytes());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
