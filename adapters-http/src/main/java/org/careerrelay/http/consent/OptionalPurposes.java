package org.careerrelay.http.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.receipt.ReceiptDocument;

/**
 * What was agreed to beside the registration, to be taken back one by one. The registration itself has a page of its own.
 *
 * @param page the page it is on
 * @param document the consent as it stands
 */
record OptionalPurposes(ManagePage page, ReceiptDocument document) {

    private static final String PURPOSE = "withdrawn";

    /** The boxes, none of them ticked; nothing at all where there is nothing optional. */
    Markup form(FormFields typed, List<FormMarkup.Problem> problems) {
        List<Purpose> agreed = agreed();
        Set<Purpose> optional = optional();
        if (optional.isEmpty()) {
            return new Markup();
        }
        FormMarkup form = new FormMarkup(page.layout().texts(), typed, problems);
        Markup boxes = new Markup();
        for (int i = 0; i < agreed.size(); i++) {
            Purpose purpose = agreed.get(i);
            if (optional.contains(purpose)) {
                boxes.raw(form.box(
                        id(purpose),
                        PURPOSE,
                        purpose.name(),
                        document.purposes().get(i),
                        ""));
            }
        }
        return page.begin()
                .raw(page.kept(typed))
                .raw("<fieldset>\n")
                .element("legend", page.text("narrow.title"))
                .element("p", page.text("narrow.text"))
                .raw(boxes)
                .raw("</fieldset>\n")
                .raw(page.button(ManagePage.NARROW, "narrow.submit"))
                .raw("</form>\n");
    }

    /** What was ticked of it; the registration is never among it. */
    Set<Purpose> ticked(FormFields typed) {
        Set<Purpose> ticked = optional();
        ticked.removeIf(purpose -> !typed.has(PURPOSE, purpose.name()));
        return ticked;
    }

    /** Nothing was ticked: that must not be taken for everything. */
    WebResponse noneTicked(FormFields typed) {
        Set<Purpose> optional = optional();
        if (optional.isEmpty()) {
            return page.layout().message(200, "nothing.title", page.text("narrowed.nothing"));
        }
        List<FormMarkup.Problem> problems =
                List.of(new FormMarkup.Problem(id(optional.iterator().next()), page.text("narrow.missing")));
        Markup main = new FormMarkup(page.layout().texts(), typed, problems)
                .summary()
                .raw(page.layout().heading(page.text("narrow.title")))
                .raw(form(typed, problems));
        return page.layout().errorPage(422, page.text("narrow.title"), main);
    }

    /** In the order of the words beside them. */
    private List<Purpose> agreed() {
        return document.receipt().purposes().stream().sorted().toList();
    }

    private Set<Purpose> optional() {
        Set<Purpose> optional = EnumSet.noneOf(Purpose.class);
        if (document.receipt().state().allowsProcessing()) {
            optional.addAll(agreed());
            optional.remove(Purpose.AGENCY_REGISTRATION);
        }
        return optional;
    }

    private static String id(Purpose purpose) {
        return PURPOSE + "-" + purpose.name();
    }
}
