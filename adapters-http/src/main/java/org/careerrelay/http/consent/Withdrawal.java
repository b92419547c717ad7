package org.careerrelay.http.consent;

import java.time.Instant;
import java.util.List;
import org.careerrelay.CandidateDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.pii.Pii;

/**
 * One request of somebody who wants to withdraw. It is served for every link that ever was one, expired ones included, and tells nobody
 * but the addressee what became of it.
 *
 * @param desk the link's door
 * @param layout the frame, in their language
 * @param nonce the session's nonce
 * @param now when
 */
record Withdrawal(CandidateDesk desk, PageLayout layout, String nonce, Instant now) {

    WebResponse form() {
        return new WithdrawPage(layout, nonce).empty();
    }

    WebResponse withdraw(FormFields typed) {
        WithdrawPage page = new WithdrawPage(layout, nonce);
        String address = typed.text(ConsentPage.PROOF).strip();
        if (address.isEmpty()) {
            return page.again(typed, List.of(new FormMarkup.Problem(ConsentPage.PROOF, text("proof.missing"))));
        }
        WithdrawalOutcome outcome = desk.withdraw(Pii.of(address));
        if (outcome instanceof WithdrawalOutcome.Withdrawn) {
            return layout.message(200, "withdrawn.title", text("withdrawn.text"));
        }
        if (outcome instanceof WithdrawalOutcome.NothingToWithdraw) {
            return layout.message(200, "nothing.title", text("nothing.text"));
        }
        if (outcome instanceof WithdrawalOutcome.WrongAddress wrong) {
            return page.again(
                    typed,
                    List.of(
                            new FormMarkup.Problem(ConsentPage.PROOF, text("wrong.address", wrong.triesLeft())),
                            new FormMarkup.Problem("", text("invalid.ask"))));
        }
        if (outcome instanceof WithdrawalOutcome.Locked locked) {
            return Locked.page(layout, locked.until(), now, text("invalid.ask"));
        }
        return InvalidLink.page(layout);
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
