package org.careerrelay.http.consent;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.careerrelay.CompanyLinkVisit;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.pii.RawToken;

/**
 * One request of somebody who came by a company's link (Q13).
 *
 * @param desk the link's door
 * @param page the page
 * @param now when
 */
record CompanyVisit(CompanyLinkVisit desk, CompanyPage page, Instant now) {

    WebResponse act(FormFields typed, BiFunction<RawToken, FormFields, WebResponse> onward) {
        String code = typed.text(ConsentPage.CODE).strip();
        boolean enters = typed.has(ConsentPage.ACTION, CompanyPage.ENTER);
        if (enters && code.isEmpty()) {
            return page.again(typed, List.of(problem("company.code-missing")));
        }
        CompanyLinkOutcome outcome = enters
                ? desk.enter(page.nonce(), page.read(typed), code)
                : desk.sendCode(page.nonce(), page.read(typed));
        if (outcome instanceof CompanyLinkOutcome.Entered entered) {
            return onward.apply(entered.token(), page.onward(typed, entered.code()));
        }
        if (outcome instanceof CompanyLinkOutcome.OnItsWay sent) {
            return page.awaiting(typed, sent, now);
        }
        if (outcome instanceof CompanyLinkOutcome.Incomplete incomplete) {
            return page.again(
                    typed, incomplete.violations().stream().map(page::problem).toList());
        }
        if (outcome instanceof CompanyLinkOutcome.WrongCode wrong) {
            return page.again(typed, List.of(problem("company.wrong", wrong.triesLeft())));
        }
        if (outcome instanceof CompanyLinkOutcome.Locked locked) {
            return Locked.address(
                    page.layout(),
                    locked.until(),
                    now,
                    text("thanks.ask", page.said().company(), page.said().companyContact()));
        }
        return InvalidLink.page(page.layout());
    }

    private FormMarkup.Problem problem(String key, Object... values) {
        return new FormMarkup.Problem(ConsentPage.CODE, text(key, values));
    }

    private String text(String key, Object... values) {
        return page.layout().texts().text(key, values);
    }
}
