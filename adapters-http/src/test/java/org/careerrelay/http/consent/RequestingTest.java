package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person asks for behind the manage link. */
class RequestingTest extends PagesFixture {

    private HttpResponse<String> question;

    @BeforeEach
    void register() {
        consent(willing());
        browser = new Browser("ja");
        question = browser.open(acme.manageLink());
    }

    @Test
    @Proves({"B14", "R-71", "V-C14"})
    void whatIsHeldIsHandedOutAtOnceToReadAndAsJson() {
        assertThat(act("disclosure-json").body()).contains("\"CONSENTS\"", "\"PROVISIONS\"");
        HttpResponse<String> page = act("disclosure-html");
        assertThat(page.body()).contains("個人情報の開示");
        assertThat(page.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"disclosure.html\"");
        assertSafe(page);
        assertThat(act("provisions-json").body()).contains("career-relay/provisions/1", "例示紹介株式会社", "山田 太郎");
        assertThat(act("provisions-html").body()).contains("個人データの第三者提供の記録", "例示紹介株式会社");
        assertThat(act("portability-json").body()).contains("\"CONSENTS\"").doesNotContain("\"EVENTS\"");
        assertThat(requests()).as("each is taken down").isEqualTo(5);
    }

    @Test
    @Proves("R-71")
    void aStopEndsTheConsentAtOnceAndACorrectionIsToldUntilWhen() {
        HttpResponse<String> correction = act("correction");
        assertThat(correction.body()).contains("訂正のご請求を受け付けました", "2026年11月30日までにお答えします");
        HttpResponse<String> stop = act("stop");
        assertThat(stop.statusCode()).isEqualTo(200);
        assertThat(stop.body()).contains("情報の利用を停止しました");
        assertThat(acme.referral().state()).isNotIn(ReferralState.SENT, ReferralState.CONSENTED);
        assertThat(act("show").body()).doesNotContain("まで有効です");
    }

    @Test
    @Proves("R-04")
    void nobodyElseIsToldOrTakenDown() {
        for (String action : new String[] {"disclosure-json", "provisions-html", "stop", "correction"}) {
            HttpResponse<String> wrong =
                    browser.submit(question, "/r/manage", Map.of("action", action, "proof", "other@example.jp"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).doesNotContain("例示紹介株式会社");
        }
        assertThat(requests()).isZero();
    }

    private HttpResponse<String> act(String action) {
        return browser.submit(question, "/r/manage", Map.of("action", action, "proof", ADDRESS));
    }

    private long requests() {
        return acme.events().stream()
                .filter(numbered -> numbered.event().type() == EventType.RIGHTS_REQUESTED)
                .count();
    }
}
