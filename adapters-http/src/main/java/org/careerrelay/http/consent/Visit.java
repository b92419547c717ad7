package org.careerrelay.http.consent;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.CandidateDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pii.Pii;

/**
 * One request of somebody whose cookie holds a living link: the consent page and what becomes of its form.
 *
 * @param desk the link's door
 * @param invitation what the link shows
 * @param layout the frame, in their language
 * @param nonce the session's nonce
 * @param evidence what is noted of a form
 * @param minimum how long a person needs at least for the form
 * @param now when
 */
record Visit(
        CandidateDesk desk,
        Invitation invitation,
        PageLayout layout,
        String nonce,
        ConsentEvidence evidence,
        Duration minimum,
        Instant now) {

    /** The consent page: the same whether the link was used before or not, since who holds it need not be the addressee. */
    WebResponse look() {
        return consentPage().empty();
    }

    /** The same for somebody who came by the company's link and has proved their address (Q13). */
    WebResponse begun(FormFields typed) {
        return consentPage().begun(typed);
    }

    WebResponse consent(FormFields typed) {
        ConsentPage page = consentPage();
        String code = typed.text(ConsentPage.CODE).strip();
        // What a machine fills in, or in no time, shows a machine: it is not refused, but has to read the mailbox
        //
        boolean suspect = (isHasty() || !typed.text(ConsentPage.TRAP).isEmpty()) && code.isEmpty();
        if (page.codes() && (suspect || typed.has(ConsentPage.ACTION, ConsentPage.SEND_CODE))) {
            return sendCode(page, typed);
        }
        ConsentOutcome outcome = desk.consent(page.read(typed, evidence), code);
        if (outcome instanceof ConsentOutcome.Given given) {
            URI continueAt = given.continueAt();
            return continueAt == null ? thanks() : goOn(continueAt);
        }
        if (outcome instanceof ConsentOutcome.Incomplete incomplete) {
            return page.again(
                    typed, incomplete.violations().stream().map(page::problem).toList());
        }
        if (outcome instanceof ConsentOutcome.WrongAddress wrong) {
            return page.again(typed, code.isEmpty() ? wrongAddress(wrong.triesLeft()) : wrongCode(wrong.triesLeft()));
        }
        if (outcome instanceof ConsentOutcome.Locked locked) {
            return Locked.page(layout, locked.until(), now, contact());
        }
        if (outcome instanceof ConsentOutcome.NoticeChanged) {
            return page.again(typed, List.of(new FormMarkup.Problem("", text("notice.changed"))));
        }
        if (outcome instanceof ConsentOutcome.Closed) {
            return layout.message(409, "closed.title", text("closed.text"));
        }
        return InvalidLink.page(layout);
    }

    /** The session knows full seconds: one more, so that nobody is faster than the minimum. */
    private boolean isHasty() {
        Integer seconds = evidence.secondsOnPage();
        return !minimum.isZero() && seconds != null && seconds <= minimum.toSeconds();
    }

    /** The same for every address, whether it received the mail or not. */
    private WebResponse sendCode(ConsentPage page, FormFields typed) {
        String address = typed.text(ConsentPage.PROOF).strip();
        if (address.isEmpty()) {
            return page.again(typed, List.of(new FormMarkup.Problem(ConsentPage.PROOF, text("proof.missing"))));
        }
        CodeOutcome outcome = desk.sendCode(Pii.of(address));
        if (outcome instanceof CodeOutcome.OnItsWay sent) {
            return page.awaiting(typed, Duration.between(now, sent.until()).toMinutes());
        }
        return outcome instanceof CodeOutcome.Locked locked
                ? Locked.page(layout, locked.until(), now, contact())
                : InvalidLink.page(layout);
    }

    /** Who has the data now, and where to ask. */
    private WebResponse thanks() {
        Markup main = layout.heading(text("thanks.title"))
                .element("p", text("thanks.holder", invitation.agency(), invitation.company()))
                .element("p", text("thanks.next", invitation.agency()))
                .raw(afterwards());
        return layout.page(200, text("thanks.title"), main);
    }

    /** Nothing is registered yet: the person types it at the agency (SELF_ENTRY). */
    private WebResponse goOn(URI continueAt) {
        Markup main = layout.heading(text("thanks.self-entry.title"))
                .element("p", text("thanks.self-entry.next", invitation.agency()))
                .element("p", text("thanks.self-entry.holder", invitation.agency(), invitation.company()))
                .raw(layout.outside(continueAt, text("thanks.self-entry.link", invitation.agency())))
                .raw(afterwards());
        return layout.page(200, text("thanks.self-entry.title"), main);
    }

    /** Where to ask, and what can be done later. */
    private Markup afterwards() {
        return new Markup()
                .element("p", text("thanks.ask", invitation.company(), invitation.companyContact()))
                .element("p", text("thanks.receipt"))
                .raw(ManagePage.receiptForm(layout, nonce))
                .raw(layout.link(CandidatePages.MANAGE, text("manage.link")))
                .raw(layout.link(CandidatePages.WITHDRAW, text("thanks.withdraw")));
    }

    private List<FormMarkup.Problem> wrongAddress(int triesLeft) {
        return List.of(
                new FormMarkup.Problem(ConsentPage.PROOF, text("wrong.address", triesLeft)),
                new FormMarkup.Problem("", contact()));
    }

    private List<FormMarkup.Problem> wrongCode(int triesLeft) {
        return List.of(
                new FormMarkup.Problem(ConsentPage.CODE, text("code.wrong", triesLeft)),
                new FormMarkup.Problem("", contact()));
    }

    private String contact() {
        return text("wrong.contact", invitation.company(), invitation.companyContact());
    }

    private ConsentPage consentPage() {
        return new ConsentPage(layout, invitation, nonce, desk.sendsCodes());
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
