package org.careerrelay.http.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerReason;
import org.jspecify.annotations.Nullable;

/**
 * What an agency sees: the door with its code, and the list behind it.
 *
 * @param place the two parties
 * @param layout the frame
 */
record PickupPage(PickupPlace place, PageLayout layout) {

    WebResponse door(int status, List<FormMarkup.Problem> problems, String said) {
        FormMarkup form = new FormMarkup(layout.texts(), FormFields.none(), problems);
        Markup main = form.summary()
                .raw(layout.heading(text("pickup.title", place.company())))
                .raw(said(said))
                .element("p", text("pickup.text", place.agency()))
                .raw(begin(null, "send"))
                .raw(form.submit(text("pickup.send")))
                .raw("</form>\n")
                .raw(begin(null, "open"))
                .raw(form.line(PickupVisit.CODE, text("pickup.code"), text("pickup.code.hint"), "one-time-code", 20))
                .raw(form.submit(text("pickup.open")))
                .raw("</form>\n");
        return status == 200
                ? layout.page(200, text("pickup.title", place.company()), main)
                : layout.errorPage(status, text("pickup.title", place.company()), main);
    }

    WebResponse list(int status, RawToken session, PickedUp list, String said, List<FormMarkup.Problem> problems) {
        FormMarkup form = new FormMarkup(layout.texts(), FormFields.none(), problems);
        String title = text("pickup.list.title", place.company());
        Markup main = form.summary().raw(layout.heading(title)).raw(said(said)).element("p", text("pickup.list.text"));
        main.element("h2", text("pickup.people", list.referrals().size()));
        if (!list.referrals().isEmpty()) {
            main.raw(begin(session, "csv")).raw(form.submit(text("pickup.csv"))).raw("</form>\n");
        }
        list.referrals().forEach(person -> main.raw(person(session, person, form)));
        if (!list.words().isEmpty()) {
            main.element("h2", text("pickup.words", list.words().size()));
            list.words().forEach(word -> main.raw(word(session, word, form)));
        }
        return status == 200 ? layout.page(200, title, main) : layout.errorPage(status, title, main);
    }

    private Markup person(RawToken session, PickedUp.Person person, FormMarkup form) {
        RelayAnswers answers = person.answers();
        Markup html = new Markup()
                .raw("<fieldset>\n")
                .element("legend", answers.name().reveal())
                .raw("<dl>\n")
                .raw(item("pickup.reference", person.referral().toString()))
                .raw(item("pickup.kana", revealed(answers.kana())))
                .raw(item("pickup.mail", answers.mail().reveal()))
                .raw(item("pickup.phone", revealed(answers.phone())))
                .raw(item("pickup.wishes", answers.wishes().reveal()))
                .raw("</dl>\n")
                .raw(begin(session, "answer"))
                .raw(form.hidden(PickupVisit.SUBJECT, person.referral().toString()));
        List<String> choices = new ArrayList<>();
        choices.add(AgencyAnswer.ACCEPTED_NEW.name());
        for (AnswerReason reason : AnswerReason.values()) {
            choices.add(reason.name());
        }
        return html.raw(choice(person.referral(), "pickup.answer", choices))
                .raw(day(PickupVisit.KNOWN, person.referral(), text("pickup.known")))
                .raw(form.submit(text("pickup.answer.submit")))
                .raw("</form>\n</fieldset>\n");
    }

    private Markup word(RawToken session, PickedUp.Word word, FormMarkup form) {
        Markup html = new Markup()
                .raw("<fieldset>\n")
                .element("legend", text("pickup.word." + word.kind().name()))
                .raw("<dl>\n")
                .raw(item("pickup.reference", word.referral().toString()));
        CorrectedItems corrected = word.corrected();
        if (corrected != null) {
            for (Map.Entry<DataItem, Pii<String>> value : corrected.values().entrySet()) {
                html.raw(item(
                        "pickup.item." + value.getKey().name(), value.getValue().reveal()));
            }
        }
        return html.raw("</dl>\n")
                .raw(begin(session, "confirm"))
                .raw(form.hidden(PickupVisit.SUBJECT, word.instruction().toString()))
                .raw(choice(word.instruction(), "pickup.confirm", List.of("DONE", PickupVisit.KEPT)))
                .raw(field("text", PickupVisit.RECORD, word.instruction(), text("pickup.record")))
                .raw(day(PickupVisit.UNTIL, word.instruction(), text("pickup.until")))
                .raw(form.submit(text("pickup.confirm.submit")))
                .raw("</form>\n</fieldset>\n");
    }

    private Markup choice(OpaqueId subject, String key, List<String> values) {
        String id = PickupVisit.ANSWER + "-" + subject;
        Markup html = new Markup()
                .raw("<div class=\"field\">\n<label")
                .attribute("for", id)
                .raw(">")
                .text(text(key))
                .raw("</label>\n<select")
                .attribute("id", id)
                .attribute("name", PickupVisit.ANSWER)
                .raw(">\n<option value=\"\"></option>\n");
        values.forEach(value -> html.raw("<option")
                .attribute("value", value)
                .raw(">")
                .text(text(key + "." + value))
                .raw("</option>\n"));
        return html.raw("</select>\n</div>\n");
    }

    private static Markup day(String name, OpaqueId subject, String label) {
        return field("date", name, subject, label);
    }

    private static Markup field(String type, String name, OpaqueId subject, String label) {
        String id = name + "-" + subject;
        return new Markup()
                .raw("<div class=\"field\">\n<label")
                .attribute("for", id)
                .raw(">")
                .text(label)
                .raw("</label>\n<input")
                .attribute("type", type)
                .attribute("id", id)
                .attribute("name", name)
                .raw(" maxlength=\"200\" autocomplete=\"off\">\n</div>\n");
    }

    private Markup item(String key, String value) {
        return value.isBlank()
                ? new Markup()
                : new Markup().element("dt", text(key)).element("dd", value);
    }

    private static String revealed(@Nullable Pii<String> value) {
        return value == null ? "" : value.reveal();
    }

    private Markup begin(@Nullable RawToken session, String action) {
        FormMarkup form = new FormMarkup(layout.texts(), FormFields.none(), List.of());
        Markup html = new Markup()
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + layout.here())
                .raw(">\n")
                .raw(form.hidden(PickupVisit.ACTION, action))
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()));
        return session == null ? html : html.raw(form.hidden(PickupVisit.SESSION, session.reveal()));
    }

    private static Markup said(String said) {
        return said.isEmpty()
                ? new Markup()
                : new Markup().raw("<p role=\"status\">").text(said).raw("</p>\n");
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
