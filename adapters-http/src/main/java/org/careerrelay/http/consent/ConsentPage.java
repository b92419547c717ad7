package org.careerrelay.http.consent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;

/**
 * The notice and the form below it, with every box un-ticked.
 *
 * @param layout the frame
 * @param invitation what the link shows
 * @param nonce what the form must bring back
 * @param codes whether a code can be sent to prove the addressee
 */
record ConsentPage(PageLayout layout, Invitation invitation, String nonce, boolean codes) {

    static final String NONCE = "nonce";
    static final String LANGUAGE = "lang";
    static final String PROOF = "proof";
    static final String NOTICE = "notice";
    static final String CODE = "code";
    static final String ACTION = "action";
    static final String SEND_CODE = "send-code";

    /** Filled in by machines alone: people do not see it. */
    static final String TRAP = "website";

    private static final String PURPOSE = "purpose";
    private static final String ADULT = "adult";
    private static final String YES = "yes";
    static final String NAME = "name";
    static final String MAIL = "mail";

    private static final String WISHES = "wishes";
    /** The fields that the engine's violations are about. */
    private static final Map<String, String> FIELDS = Map.of(
            "purposes", boxId(Purpose.AGENCY_REGISTRATION),
            "adult", ADULT,
            "typedAddress", PROOF,
            "answers.name", NAME,
            "answers.mail", MAIL,
            "answers.wishes", WISHES);

    private static final List<String> ORDER =
            List.of(boxId(Purpose.AGENCY_REGISTRATION), NAME, MAIL, WISHES, PROOF, CODE, ADULT, "");

    private static final int MAX_CODE = 20;
    private static final int MAX_NAME = 100;
    private static final int MAX_MAIL = 254;
    private static final int MAX_WISHES = 2000;

    WebResponse empty() {
        return layout.page(200, invitation.notice().title(), main(FormFields.none(), List.of()));
    }

    /** The form again, with what is wrong in the order of the page. */
    WebResponse again(FormFields typed, List<FormMarkup.Problem> problems) {
        List<FormMarkup.Problem> inOrder = problems.stream()
                .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())))
                .toList();
        return layout.errorPage(422, invitation.notice().title(), main(typed, inOrder));
    }

    /** The form again, with a place for the code that is on its way; what was typed stays. */
    WebResponse awaiting(FormFields typed, long minutes) {
        Markup main = new Markup()
                .raw("<p role=\"status\" class=\"told\">")
                .text(layout.texts().text("code.sent", minutes))
                .raw("</p>\n")
                .raw(main(typed, List.of()));
        return layout.page(200, invitation.notice().title(), main);
    }

    /** The page of somebody who has just proved their address; what they typed for that is there already. */
    WebResponse begun(FormFields typed) {
        Markup main = new Markup()
                .raw("<p role=\"status\" class=\"told\">")
                .text(layout.texts().text("company.proved"))
                .raw("</p>\n")
                .raw(main(typed, List.of()));
        return layout.page(200, invitation.notice().title(), main);
    }

    /** What the form says; boxes that the page did not offer are passed over. */
    ConsentForm read(FormFields typed, ConsentEvidence evidence) {
        return new ConsentForm(
                layout.texts().locale(),
                shown(typed),
                ticked(typed),
                isAdult(typed),
                Pii.of(typed.text(PROOF).strip()),
                typesHere() ? answers(typed) : RelayAnswers.NONE,
                evidence);
    }

    private static RelayAnswers answers(FormFields typed) {
        return new RelayAnswers(
                Pii.of(typed.text(NAME).strip()),
                Pii.of(typed.text(MAIL).strip()),
                Pii.of(typed.text(WISHES).strip()));
    }

    /** Whether what the agency is to have is typed on this page: with SELF_ENTRY it is not, and whatever is sent is passed over. */
    private boolean typesHere() {
        return invitation.handOver() != HandOver.SELF_ENTRY;
    }

    /** What is wrong with the form, at the field it is about. */
    FormMarkup.Problem problem(Violation violation) {
        boolean japanese = layout.texts().locale().equals(Locale.JAPANESE);
        String field = FIELDS.getOrDefault(violation.path(), "");
        return new FormMarkup.Problem(field, japanese ? violation.messageJa() : violation.messageEn());
    }

    private Markup main(FormFields typed, List<FormMarkup.Problem> problems) {
        PageTexts texts = layout.texts();
        FormMarkup form = new FormMarkup(texts, typed, problems);
        return form.summary()
                .raw(layout.heading(invitation.notice().title()))
                .raw(notice())
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + "consent")
                .raw(">\n")
                .raw(form.hidden(NONCE, nonce))
                .raw(form.hidden(LANGUAGE, texts.language()))
                .raw(hash(form))
                .raw(purposes(form))
                .raw(typesHere() ? details(form) : new Markup())
                .raw(fieldset("consent.proof.legend"))
                .raw(proof(form))
                .raw(isAsked(typed) ? code(form) : new Markup())
                .raw("</fieldset>\n")
                .raw(adult(form))
                .raw(trap())
                .raw(form.submit(texts.text(typesHere() ? "consent.submit" : "consent.submit.self-entry")))
                .raw(codes ? sendCode() : new Markup())
                .raw("</form>\n")
                .raw(
                        invitation.purposes().contains(Purpose.RECONTACT_RETENTION)
                                ? layout.link(CandidatePages.KEEP, texts.text("keep.link"))
                                : new Markup())
                .raw(layout.link(CandidatePages.WITHDRAW, texts.text("thanks.withdraw")));
    }

    private static boolean isAsked(FormFields typed) {
        return typed.has(ACTION, SEND_CODE)
                || !typed.text(CODE).isEmpty()
                || !typed.text(TRAP).isEmpty();
    }

    private Markup code(FormMarkup form) {
        PageTexts texts = layout.texts();
        return form.line(CODE, texts.text("code.label"), texts.text("code.hint"), "one-time-code", MAX_CODE);
    }

    private Markup trap() {
        return new Markup()
                .raw("<div class=\"trap\" aria-hidden=\"true\"><label>")
                .text(layout.texts().text("trap.label"))
                .raw("<input type=\"text\" tabindex=\"-1\" autocomplete=\"off\"")
                .attribute("name", TRAP)
                .raw("></label></div>\n");
    }

    private Markup sendCode() {
        return new FormMarkup(layout.texts(), FormFields.none(), List.of())
                .button(ACTION, SEND_CODE, layout.texts().text("code.send"), true);
    }

    private Markup details(FormMarkup form) {
        PageTexts texts = layout.texts();
        // Whom the company hands over with their consent need not type what it has.
        String need =
                invitation.handOver() == HandOver.ASSISTED ? FormMarkup.REQUIRED_UNLESS_ASSISTED : FormMarkup.REQUIRED;
        return fieldset("consent.details")
                .raw(form.line(NAME, texts.text("consent.name"), "", "name", MAX_NAME, need))
                .raw(form.line(
                        MAIL,
                        texts.text("consent.mail"),
                        texts.text("consent.mail.hint", invitation.agency()),
                        "email",
                        MAX_MAIL,
                        need))
                .raw(form.lines(WISHES, texts.text("consent.wishes"), MAX_WISHES))
                .raw("</fieldset>\n");
    }

    /** The text that is agreed to, in its own language. */
    Markup notice() {
        Markup notice = new Markup().raw("<div class=\"notice\"");
        if (!invitation.notice().locale().getLanguage().equals(layout.texts().language())) {
            notice.attribute("lang", invitation.notice().locale().toLanguageTag());
        }
        notice.raw(">\n");
        invitation.notice().paragraphs().forEach(paragraph -> notice.element("p", paragraph));
        return notice.raw("</div>\n");
    }

    /** What the form brings back of the notice that is on the page. */
    Markup hash(FormMarkup form) {
        return form.hidden(
                NOTICE, HexFormat.of().formatHex(invitation.notice().reference().sha256()));
    }

    /** The boxes that were ticked; those that the page did not offer are passed over. */
    Set<Purpose> ticked(FormFields typed) {
        return Arrays.stream(Purpose.values())
                .filter(invitation.purposes()::contains)
                .filter(purpose -> typed.has(PURPOSE, purpose.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    /** The declaration of age. */
    static Markup adult(FormMarkup form) {
        PageTexts texts = form.texts();
        return new Markup()
                .raw("<fieldset>\n")
                .element("legend", texts.text("consent.adult.legend"))
                .raw(form.box(ADULT, ADULT, YES, texts.text("consent.adult") + texts.text("required"), ""))
                .raw("</fieldset>\n");
    }

    static boolean isAdult(FormFields typed) {
        return typed.has(ADULT, YES);
    }

    /** The hash of the notice that was on the page when the form was filled in; anything else is no hash of a notice of ours. */
    static byte[] shown(FormFields typed) {
        try {
            return HexFormat.of().parseHex(typed.text(NOTICE));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The typed address that proves the addressee, here and on the page of withdrawal. */
    static Markup proof(FormMarkup form) {
        PageTexts texts = form.texts();
        return form.line(PROOF, texts.text("consent.proof"), texts.text("consent.proof.hint"), "email", MAX_MAIL);
    }

    Markup purposes(FormMarkup form) {
        PageTexts texts = layout.texts();
        Markup boxes = fieldset("consent.purposes").element("p", texts.text("consent.purposes.hint"));
        for (Invitation.Choice choice : invitation.notice().choices()) {
            Purpose purpose = choice.purpose();
            boxes.raw(form.box(
                    boxId(purpose),
                    PURPOSE,
                    purpose.name(),
                    choice.text(),
                    texts.text("purpose." + purpose.name() + ".hint")));
        }
        return boxes.raw("</fieldset>\n");
    }

    private Markup fieldset(String legendKey) {
        return new Markup().raw("<fieldset>\n").element("legend", layout.texts().text(legendKey));
    }

    private static String boxId(Purpose purpose) {
        return "purpose-" + purpose.name();
    }
}
