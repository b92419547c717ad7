package org.careerrelay.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.CompanySettings.Wording;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.Invitation.Choice;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.spi.notice.NoticeTexts;
import org.careerrelay.text.Texts;
import org.jspecify.annotations.Nullable;

/** The notice a person sees before consenting: what is shown is what is hashed. Thread-safe. */
public final class Notices {

    /** The id of notices in the library's or the host's own words. */
    static final String ID = "relay";

    /** The id of notices in a company's words. */
    static final String OF_COMPANY = "company";

    /** The fields in the order in which notices name them. */
    private static final List<String> FIELDS = List.of("NAME", "KANA", "MAIL", "PHONE", "WISHES", "REFERENCE");

    private static final String OWN_FIELDS = "{fields}";
    private static final String GROUP = "{group}";

    private static final List<NoticeTexts> BUNDLED =
            List.of(new BundledTexts(Locale.JAPANESE), new BundledTexts(Locale.ENGLISH));

    private final List<NoticeTexts> texts;

    /**
     * Makes notices.
     *
     * @param more texts of other languages, or in place of the library's
     */
    public Notices(List<NoticeTexts> more) {
        this.texts = Stream.concat(more.stream(), BUNDLED.stream()).toList();
    }

    /** What somebody is shown now who follows a link. */
    StoredNotice of(LivingLink link, Instant now, Locale wished) {
        NoticeTexts words = words(wished);
        HandOver handOver = link.contract().programme().handOver();
        Wording own = link.wordings().get(words.locale().getLanguage());
        Map<String, String> variables = variables(link, words, now);
        String title = own == null ? words.title() : own.wording().title();
        List<String> paragraphs =
                own == null ? words.paragraphs(handOver) : own.wording().paragraphs();
        Map<String, String> places = new HashMap<>(variables);
        sentences(words, link, variables).forEach(places::put);
        String heading = Texts.fill(title, places);
        List<String> lines = Stream.concat(paragraphs.stream(), abroad(words, link))
                .map(line -> Texts.fill(line, places))
                .toList();
        List<Choice> choices = new ArrayList<>();
        for (Purpose purpose : link.contract().programme().policies().consent().purposes()) {
            choices.add(new Choice(purpose, Texts.fill(purpose(words, link, purpose), variables)));
        }
        Notice unhashed = new Notice(reference(words, own, new byte[0]), heading, lines, choices);
        NoticeReference reference = reference(words, own, StoredNotice.sha256(unhashed.canonicalText()));
        return new StoredNotice(new Notice(reference, heading, lines, choices), variables, now);
    }

    private static NoticeReference reference(NoticeTexts words, @Nullable Wording own, byte[] sha256) {
        return own == null
                ? new NoticeReference(ID, words.version(), words.locale(), sha256)
                : new NoticeReference(OF_COMPANY, own.version(), words.locale(), sha256);
    }

    /** The language wished for; or English where there are no texts of it. */
    private NoticeTexts words(Locale wished) {
        return texts.stream()
                .filter(words -> words.locale().getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElseGet(() -> BUNDLED.get(1));
    }

    private static Map<String, String> variables(LivingLink link, NoticeTexts words, Instant now) {
        Contract contract = link.contract();
        Programme programme = contract.programme();
        AgencyProfile agency = link.agency();
        // Consent is taken under a licence only; who comes back after it was lost still sees the page to withdraw.
        Licence licence = programme.licence();
        Map<String, String> variables = new HashMap<>();
        variables.put("company", line(link.company().legalName()));
        variables.put("agency", line(agency.legalName()));
        variables.put("agencyAddress", line(agency.address()));
        variables.put("agencyContact", line(agency.contactMail()));
        variables.put("country", words.country(agency.country()));
        variables.put("licence", licence == null ? "-" : licence.number());
        variables.put("items", fields(words, Transfer.items(programme.handOver())));
        variables.put("fields", fields(words, ownFields(contract)));
        variables.put("months", Integer.toString(programme.consentMonths()));
        variables.put(
                "retention", Integer.toString(programme.policies().consent().retentionMonths()));
        variables.put(
                "threshold",
                Integer.toString(programme.ruleOn(contract.day(now)).threshold()));
        if (!link.group().isEmpty()) {
            variables.put(
                    "group", link.group().stream().map(Notices::line).collect(Collectors.joining(words.between())));
        }
        CrossBorder crossBorder = crossBorder(link.company(), agency, contract);
        if (crossBorder.basis() != CrossBorderBasis.DOMESTIC) {
            variables.put("crossBorder", crossBorder.basis().name());
            variables.put("countrySystem", said(crossBorder.foreignSystemInfoRef()));
            variables.put("recipientMeasures", said(crossBorder.recipientMeasuresRef()));
        }
        return variables;
    }

    /** What is said of a recipient abroad: a paragraph of its own after all wordings, which none of them can leave out. */
    private static Stream<String> abroad(NoticeTexts words, LivingLink link) {
        CrossBorderBasis basis =
                crossBorder(link.company(), link.agency(), link.contract()).basis();
        return basis == CrossBorderBasis.DOMESTIC ? Stream.empty() : Stream.of(words.abroad(basis));
    }

    private static String said(@Nullable String reference) {
        return reference == null || reference.isBlank() ? "-" : line(reference);
    }

    private static CrossBorder crossBorder(@Nullable CompanyProfile company, AgencyProfile agency, Contract contract) {
        return company == null
                ? CrossBorder.DOMESTIC
                : contract.programme().policies().transfer().crossBorder().between(company.country(), agency.country());
    }

    /** The fields of the company's own that it would hand over: their names, the same for everybody. */
    private static Set<String> ownFields(Contract contract) {
        Set<DataItem> fields = contract.ownFields();
        return (fields.isEmpty() ? AssistedFields.ALLOWED : fields)
                .stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** Words beside a box that do not name the company's own fields have them named behind: nobody agrees to what was not named. */
    private static String purpose(NoticeTexts words, LivingLink link, Purpose purpose) {
        if (purpose == Purpose.REAPPLICATION_MATCH && !link.group().isEmpty()) {
            String text = words.recognitionInGroup();
            return text.contains(GROUP) ? text : text + " (" + GROUP + ")";
        }
        String text = words.purpose(purpose, link.contract().programme().handOver());
        return purpose == Purpose.ASSISTED_TRANSFER && !text.contains(OWN_FIELDS)
                ? text + " (" + OWN_FIELDS + ")"
                : text;
    }

    private static Map<String, String> sentences(NoticeTexts words, LivingLink link, Map<String, String> variables) {
        QualificationPolicy policy = link.contract().programme().policies().qualification();
        boolean apart = link.referral().isApart();
        boolean gains = !apart || policy.countLeavers();
        // Who does not count changes no count by withdrawing.
        boolean stays = policy.countStays() || !gains;
        return Map.of(
                "optional", Texts.fill(apart ? words.optionalForLeavers() : words.optional(), variables),
                "nothingYet", Texts.fill(words.nothingYet(), variables),
                "benefit", Texts.fill(gains ? benefit(words, link.contract()) : words.benefitOfLeavers(), variables),
                "withdrawal", Texts.fill(words.withdrawal(stays), variables));
    }

    private static String benefit(NoticeTexts words, Contract contract) {
        return contract.membership().isPresent() ? words.benefitOfPool() : words.benefit();
    }

    private static String fields(NoticeTexts words, Collection<String> fields) {
        return FIELDS.stream().filter(fields::contains).map(words::field).collect(Collectors.joining(words.between()));
    }

    /** A value stands on one line: a line end inside of it would look like the end of a paragraph. */
    private static String line(String value) {
        return value.strip().replaceAll("\\R|\\t", " ");
    }

    /**
     * Who the recipient is, as far as consent hangs on it: another legal entity, country or licence needs a new one, and so does, abroad,
     * another basis or anything else said of the country's system or the recipient's measures. Inside the country nothing of that is
     * hashed, so that consents from before it was keep the hash that they have.
     */
    static byte[] recipient(@Nullable CompanyProfile company, AgencyProfile agency, Contract contract) {
        Licence licence = contract.programme().licence();
        CanonicalForm form = new CanonicalForm("cr1.recipient")
                .text(agency.legalName())
                .text(agency.country())
                .text(licence == null ? null : licence.number());
        CrossBorder crossBorder = crossBorder(company, agency, contract);
        if (crossBorder.basis() != CrossBorderBasis.DOMESTIC) {
            form.text(crossBorder.basis().name())
                    .text(crossBorder.foreignSystemInfoRef())
                    .text(crossBorder.recipientMeasuresRef());
        }
        return Sha256.of(form.toBytes());
    }
}
