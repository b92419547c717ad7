package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages that the link of a receipt leads to. */
class ManagingTest extends PagesFixture {

    private URI manage;

    @BeforeEach
    void register() {
        HttpResponse<String> thanks = consent(willing());
        assertThat(thanks.body()).contains("控えを文章で保存する");
        manage = acme.manageLink();
        browser = new Browser("ja");
    }

    @Test
    @Proves({"R-12", "B04"})
    void theLinkOfAReceiptWorksLongAfterTheLinkOfTheMail() {
        acme.clock.pass(Duration.ofDays(200));
        HttpResponse<String> question = browser.open(manage);
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.uri().getPath()).isEqualTo("/r/manage");
        assertThat(question.body()).doesNotContain(ADDRESS, "例示紹介株式会社");
        assertSafe(question);

        HttpResponse<String> held = act(question, "show", ADDRESS);
        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(held.body()).contains("2026年11月15日に同意されました", "例示紹介株式会社", "許可番号：13-ユ-010554", "/r/withdraw?lang=ja");
        assertSafe(held);

        HttpResponse<String> withdraw = browser.get(machine.uri("/r/withdraw"));
        assertThat(browser.submit(withdraw, "/r/withdraw", Map.of("proof", ADDRESS))
                        .body())
                .contains("同意を取り消しました");
        assertThat(act(question, "show", ADDRESS).body()).contains("同意を取り消されました");
    }

    @Test
    @Proves({"R-02", "R-19"})
    void lookingChangesNothingAndShowsNothing() {
        ReferralState before = acme.referral().state();
        for (String method : new String[] {"GET", "HEAD", "OPTIONS"}) {
            HttpResponse<String> response = browser.send(method, manage, null);
            assertThat(response.statusCode()).isIn(200, 204, 303);
            assertThat(response.body()).doesNotContain(ADDRESS);
        }
        HttpResponse<String> question = browser.open(manage);
        assertThat(question.body()).doesNotContain("<script", "checked");
        assertThat(browser.get(machine.uri("/r/")).uri().getPath()).isEqualTo("/r/");
        assertThat(acme.referral().state()).isEqualTo(before);
    }

    @Test
    @Proves({"R-04", "R-38", "V-L18"})
    void whoeverIsNotTheAddresseeSeesNothingAndIsLockedOut() {
        HttpResponse<String> question = browser.open(manage);
        assertThat(act(question, "show", "").statusCode()).isEqualTo(422);
        for (int left = 4; left > 0; left--) {
            HttpResponse<String> wrong = act(question, left % 2 == 0 ? "show" : "receipt-json", "other@example.jp");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("あと" + left + "回").doesNotContain(ADDRESS, "例示紹介株式会社");
        }
        HttpResponse<String> locked = act(question, "show", "other@example.jp");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(act(question, "show", ADDRESS).statusCode()).isEqualTo(429);
        assertThat(acme.referral().failedProofs())
                .as("the link of the mail has its own tries")
                .isZero();
    }

    @Test
    @Proves("R-15")
    void theReceiptIsTakenAlongAsTextAsJsonAndForKantara() {
        HttpResponse<String> question = browser.open(manage);
        HttpResponse<String> text = act(question, "receipt-text", ADDRESS);
        assertThat(text.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(text.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"consent-receipt.txt\"");
        assertThat(text.body()).contains("■ 控え", manage.toString());
        assertSafe(text);

        HttpResponse<String> json = act(question, "receipt-json", ADDRESS);
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json.body())
                .contains("\"schemaVersion\": \"career-relay/receipt/1\"")
                .doesNotContain(ADDRESS);
        assertThat(act(question, "receipt-kantara", ADDRESS).body()).contains("\"version\": \"KI-CR-v1.1.0\"");
    }

    @Test
    void theReceiptIsOfferedRightAfterConsenting() {
        URI other = acme.reject("application-18", "hanako@example.jp");
        HttpResponse<String> thanks =
                browser.submit(browser.open(other), "/r/consent", but(willing(), "proof", "hanako@example.jp"));
        assertThat(thanks.body()).doesNotContain("hanako");
        HttpResponse<String> text = act(thanks, "receipt-text", "hanako@example.jp");
        assertThat(text.body()).contains("状態: 同意されています");
    }

    @Test
    @Proves("R-72")
    void erasingNeedsABoxThatIsTickedAndThenErases() {
        HttpResponse<String> question = browser.open(manage);
        HttpResponse<String> unsure = act(question, "erase", ADDRESS);
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("消去することの確認にチェックを入れてください");

        HttpResponse<String> erased =
                browser.submit(question, "/r/manage", Map.of("action", "erase", "proof", ADDRESS, "sure", "yes"));
        assertThat(erased.statusCode()).isEqualTo(200);
        assertThat(erased.body()).contains("情報を消去しました", "同意の記録（");
        assertThat(act(question, "show", ADDRESS).body()).as("for what is kept").contains("同意の記録");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        HttpResponse<String> question = browser.open(manage);
        URI target = machine.uri("/r/manage");
        assertThat(browser.post(
                                target,
                                Browser.nonce(question),
                                Map.of("proof", ADDRESS),
                                "Origin",
                                "https://example.com")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post(target, "0".repeat(32), Map.of("proof", ADDRESS))
                        .statusCode())
                .isEqualTo(403);
        browser.cookie = "";
        assertThat(browser.get(target).statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesAreInEnglishToo() {
        HttpResponse<String> question = new Browser("en").open(manage);
        assertThat(question.body()).contains("Your consent and your data");
    }

    private HttpResponse<String> act(HttpResponse<String> page, String action, String proof) {
        return browser.submit(page, "/r/manage", Map.of("action", action, "proof", proof));
    }
}
