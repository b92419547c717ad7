package org.careerrelay.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as people read it, in Japanese or English.
 *
 * @param receipt what it says
 * @param locale the language
 * @param zone where its days begin
 * @param group legal names of the companies that the notice named beside the box about recognition
 */
record ReceiptText(ConsentReceipt receipt, Locale locale, ZoneId zone, List<String> group) {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    /** The fields that have a name in words; one of a consent that was brought from elsewhere is shown as it is called there. */
    private static final List<String> NAMED =
            List.of("NAME", "KANA", "MAIL", "PHONE", "WISHES", "PROFILE", "REFERENCE");

    String subject() {
        return text(
                "receipt.subject." + occasion(),
                Map.of("company", receipt.company().legalName()));
    }

    /** The letter: what it is about, the receipt itself, the link alone on its line, and what it is good for. */
    String letter(String link) {
        return text(
                        "receipt.lead." + occasion(),
                        Map.of("company", receipt.company().legalName())) + "\n\n" + file(link);
    }

    /** The receipt as a file that stands for itself. */
    String file(String link) {
        return body() + "\n\n" + text("receipt.before-link", Map.of()) + "\n\n" + link + "\n\n"
                + text(
                        "receipt.after-link",
                        Map.of(
                                "company",
                                receipt.company().legalName(),
                                "contact",
                                receipt.company().contactMail()))
                + "\n";
    }

    private String body() {
        String licence = receipt.licence();
        return text(
                "receipt.body",
                Map.ofEntries(
                        Map.entry("id", receipt.id()),
                        Map.entry("state", text("receipt.state." + kind(), Map.of())),
                        Map.entry("at", time(receipt.at())),
                        Map.entry("given", time(receipt.consent().givenAt())),
                        Map.entry("until", time(receipt.consent().validUntil())),
                        Map.entry("zone", zone.getId()),
                        Map.entry("company", receipt.company().legalName()),
                        Map.entry("companyAddress", receipt.company().address()),
                        Map.entry("companyContact", receipt.company().contactMail()),
                        Map.entry("agency", receipt.agency().legalName()),
                        Map.entry("licence", licence == null ? "-" : licence),
                        Map.entry("agencyAddress", receipt.agency().address()),
                        Map.entry("agencyContact", receipt.agency().contactMail()),
                        Map.entry("country", receipt.consent().country()),
                        Map.entry("abroad", abroad()),
                        Map.entry("purposes", purposeLines()),
                        Map.entry("items", items()),
                        Map.entry(
                                "notice",
                                receipt.notice().id() + " " + receipt.notice().version() + " ("
                                        + receipt.notice().locale().toLanguageTag() + ")"),
                        Map.entry("hash", hash())));
    }

    /** What the notice said of a recipient abroad, in the same words. */
    private String abroad() {
        CrossBorder crossBorder = receipt.crossBorder();
        return crossBorder.basis() == CrossBorderBasis.DOMESTIC
                ? ""
                : text("receipt.abroad", Map.of()) + "\n"
                        + text(
                                "notice.abroad." + crossBorder.basis(),
                                Map.of(
                                        "agency", receipt.agency().legalName(),
                                        "country", receipt.consent().country(),
                                        "countrySystem", said(crossBorder.foreignSystemInfoRef()),
                                        "recipientMeasures", said(crossBorder.recipientMeasuresRef())))
                        + "\n\n";
    }

    private static String said(@Nullable String reference) {
        return reference == null || reference.isBlank() ? "-" : reference.strip();
    }

    /** What was done: something optional taken back by itself, or what the consent is since. */
    private String occasion() {
        ConsentEvent event = receipt.event();
        return event.state() == ConsentState.CONSENT_WITHDRAWN && !event.isOfWhole() ? "narrowed" : kind();
    }

    /** Given, renewed, or over. */
    private String kind() {
        ConsentState state = receipt.state();
        return state == ConsentState.CONSENT_GIVEN
                ? "given"
                : state == ConsentState.RENEWED_CONSENT_GIVEN
                        ? "renewed"
                        : state == ConsentState.CONSENT_WITHDRAWN ? "withdrawn" : "ended";
    }

    /** What was agreed to, each in words. */
    List<String> purposes() {
        Map<String, String> names = Map.of(
                "company", receipt.company().legalName(),
                "agency", receipt.agency().legalName(),
                "group", String.join(text("receipt.separator", Map.of()), group));
        return receipt.purposes().stream()
                .sorted()
                .map(purpose -> text("notice.purpose." + purpose + inGroup(purpose), names))
                .toList();
    }

    private String inGroup(Purpose purpose) {
        return purpose == Purpose.REAPPLICATION_MATCH && !group.isEmpty() ? ".GROUP" : "";
    }

    private String purposeLines() {
        return purposes().stream()
                .map(purpose -> text("receipt.line", Map.of("text", purpose)))
                .collect(Collectors.joining("\n"));
    }

    private String items() {
        List<String> labels = receipt.items().stream()
                .sorted(Comparator.comparingInt(ReceiptText::place).thenComparing(Comparator.naturalOrder()))
                .map(item -> NAMED.contains(item) ? text("notice.field." + item, Map.of()) : item)
                .toList();
        return String.join(text("receipt.separator", Map.of()), labels);
    }

    private static int place(String item) {
        int place = NAMED.indexOf(item);
        return place < 0 ? NAMED.size() : place;
    }

    /** In two halves, since a line of a mail is short. */
    private String hash() {
        String hex = HexFormat.of().formatHex(receipt.notice().sha256());
        return hex.substring(0, hex.length() / 2) + "\n" + hex.substring(hex.length() / 2);
    }

    private String time(Instant at) {
        return (locale.equals(Locale.JAPANESE) ? JAPANESE : ENGLISH).format(at.atZone(zone));
    }

    private String text(String key, Map<String, String> variables) {
        return Texts.of(key, locale, variables);
    }
}
