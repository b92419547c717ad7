package org.careerrelay.http.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.CandidateDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.receipt.Proven;

/**
 * Somebody who wants to agree again (R-12, B05). The notice as it is now is shown to the addressee alone, with every box un-ticked.
 *
 * @param desk the link's door
 * @param page the page they come from
 * @param evidence what is noted of a form
 * @param now when
 */
record Renewal(CandidateDesk desk, ManagePage page, ConsentEvidence evidence, Instant now) {

    WebResponse act(FormFields typed, Pii<String> proof) {
        PageLayout layout = page.layout();
        Proven<?> proven = desk.receipt(proof, layout.texts().locale());
        if (!(proven instanceof Proven.Shown<?>)) {
            return Managing.unproven(page, now, typed, proven);
        }
        Optional<Invitation> invitation = desk.lookAgain(layout.texts().locale());
        if (invitation.isEmpty()) {
            return layout.message(409, "renew.none.title", page.text("renew.none.text"));
        }
        ConsentPage notice = new ConsentPage(layout, invitation.get(), page.nonce(), false);
        return typed.text(ManagePage.ACTION).equals(ManagePage.RENEW)
                ? renew(notice, typed, proof)
                : layout.page(200, page.text("renew.title"), main(notice, typed, List.of()));
    }

    private WebResponse renew(ConsentPage notice, FormFields typed, Pii<String> proof) {
        PageLayout layout = page.layout();
        ConsentOutcome outcome = desk.renew(new RenewalForm(
                layout.texts().locale(),
                ConsentPage.shown(typed),
                notice.ticked(typed),
                ConsentPage.isAdult(typed),
                proof,
                evidence));
        if (outcome instanceof ConsentOutcome.Given) {
            return layout.message(200, "renewed.title", page.text("renewed.text"), page.text("narrowed.receipt"));
        }
        if (outcome instanceof ConsentOutcome.Incomplete incomplete) {
            return again(
                    notice,
                    typed,
                    incomplete.violations().stream().map(notice::problem).toList());
        }
        if (outcome instanceof ConsentOutcome.NoticeChanged) {
            return again(notice, typed, List.of(new FormMarkup.Problem("", page.text("notice.changed"))));
        }
        // The address was proved a moment ago: whoever could renew then cannot now.
        return layout.message(409, "renew.none.title", page.text("renew.none.text"));
    }

    private WebResponse again(ConsentPage notice, FormFields typed, List<FormMarkup.Problem> problems) {
        return page.layout().errorPage(422, page.text("renew.title"), main(notice, typed, problems));
    }

    private Markup main(ConsentPage notice, FormFields typed, List<FormMarkup.Problem> problems) {
        FormMarkup form = new FormMarkup(page.layout().texts(), typed, problems);
        return form.summary()
                .raw(page.layout().heading(notice.invitation().notice().title()))
                .element("p", page.text("renew.lead"))
                .raw(notice.notice())
                .raw(page.begin())
                .raw(page.kept(typed))
                .raw(notice.hash(form))
                .raw(notice.purposes(form))
                .raw(ConsentPage.adult(form))
                .raw(page.button(ManagePage.RENEW, "renew.submit"))
                .raw("</form>\n");
    }
}
