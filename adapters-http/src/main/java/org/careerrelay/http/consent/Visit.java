package org.careerrelay.http.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.CandidateDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.pii.Pii;

/**
 * One request of somebody whose cookie holds a living link: the pages they see and the two acts they can do.
 *
 * @param desk the link's door
 * @param invitation what the link shows
 * @param layout the frame, in their language
 * @param nonce the session's nonce
 * @param now when
 */
record Visit(CandidateDesk desk, Invitation invitation, PageLayout layout, String nonce, Instant now) {

    /** The consent page, or that the link has been used: nothing about who used it. */
    WebResponse look() {
        if (invitation.open()) {
            return consentPage().empty();
        }
        Markup main = layout.heading(text("answered.title"))
                .element("p", text("answered.text"))
                .raw(layout.link(CandidatePages.WITHDRAW, text("thanks.withdraw")));
        return layout.page(200, text("answered.title"), main);
    }

    WebResponse withdrawForm() {
        return withdrawPage().empty();
    }

    WebResponse consent(FormFields typed) {
        ConsentPage page = consentPage();
        ConsentOutcome outcome = desk.consent(page.read(typed));
        if (outcome instanceof ConsentOutcome.Given) {
            return thanks();
        }
        if (outcome instanceof ConsentOutcome.Incomplete incomplete) {
            return page.again(
                    typed, incomplete.violations().stream().map(page::problem).toList());
        }
        if (outcome instanceof ConsentOutcome.WrongAddress wrong) {
            return page.again(typed, wrongAddress(wrong.triesLeft()));
        }
        if (outcome instanceof ConsentOutcome.Locked locked) {
            return locked(locked.until());
        }
        if (outcome instanceof ConsentOutcome.Closed) {
            return layout.message(409, "closed.title", text("closed.text"));
        }
        return CandidatePages.invalid(layout);
    }

    WebResponse withdraw(FormFields typed) {
        WithdrawPage page = withdrawPage();
        String address = typed.text(ConsentPage.PROOF).strip();
        if (address.isEmpty()) {
            return page.again(typed, List.of(new FormMarkup.Problem(ConsentPage.PROOF, text("proof.missing"))));
        }
        WithdrawalOutcome outcome = desk.withdraw(Pii.of(address));
        if (outcome instanceof WithdrawalOutcome.Withdrawn) {
            return layout.message(200, "withdrawn.title", text("withdrawn.text", invitation.agency()));
        }
        if (outcome instanceof WithdrawalOutcome.NothingToWithdraw) {
            return layout.message(200, "nothing.title", text("nothing.text"));
        }
        if (outcome instanceof WithdrawalOutcome.WrongAddress wrong) {
            return page.again(typed, wrongAddress(wrong.triesLeft()));
        }
        if (outcome instanceof WithdrawalOutcome.Locked locked) {
            return locked(locked.until());
        }
        return CandidatePages.invalid(layout);
    }

    /** Who has the data now, and where to ask. */
    private WebResponse thanks() {
        Markup main = layout.heading(text("thanks.title"))
                .element("p", text("thanks.holder", invitation.agency(), invitation.company()))
                .element("p", text("thanks.next", invitation.agency()))
                .element("p", text("thanks.ask", invitation.company(), invitation.companyContact()))
                .raw(layout.link(CandidatePages.WITHDRAW, text("thanks.withdraw")));
        return layout.page(200, text("thanks.title"), main);
    }

    private WebResponse locked(Instant until) {
        Duration left = Duration.between(now, until);
        long seconds = Math.max(1, left.toSeconds());
        long hours = Math.max(1, left.plusMinutes(59).toHours());
        return layout.message(429, "locked.title", text("locked.text", hours), contact())
                .header("Retry-After", Long.toString(seconds));
    }

    private List<FormMarkup.Problem> wrongAddress(int triesLeft) {
        return List.of(
                new FormMarkup.Problem(ConsentPage.PROOF, text("wrong.address", triesLeft)),
                new FormMarkup.Problem("", contact()));
    }

    private String contact() {
        return text("wrong.contact", invitation.company(), invitation.companyContact());
    }

    private ConsentPage consentPage() {
        return new ConsentPage(layout, invitation, nonce);
    }

    private WithdrawPage withdrawPage() {
        return new WithdrawPage(layout, invitation, nonce);
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
