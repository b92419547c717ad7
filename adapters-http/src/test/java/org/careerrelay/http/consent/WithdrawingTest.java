package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.careerrelay.model.referral.ReferralState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Withdrawing is as easy as consenting, and as well guarded. */
class WithdrawingTest extends PagesFixture {

    @BeforeEach
    void register() {
        consent(willing());
    }

    @Test
    void thePersonWithdrawsFromWhereTheLinkLeads() {
        HttpResponse<String> form = form();

        HttpResponse<String> done = browser.submit(form, "/r/withdraw", Map.of("proof", ADDRESS));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("同意を取り消しました");
        assertThat(acme.referral().state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(browser.submit(form, "/r/withdraw", Map.of("proof", ADDRESS)).body())
                .contains("取り消す同意はありません");
    }

    /** A link's end stops new consent only; the way back stays open. */
    @Test
    void thePersonWithdrawsByALinkThatHasExpired() {
        acme.clock.pass(Duration.ofDays(40));
        HttpResponse<String> expired = browser.open(link);
        assertThat(expired.statusCode()).isEqualTo(404);
        assertThat(expired.body()).contains("/r/withdraw?lang=ja");

        HttpResponse<String> done = browser.submit(form(), "/r/withdraw", Map.of("proof", ADDRESS));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("同意を取り消しました");
    }

    @Test
    void nobodyElseWithdraws() {
        HttpResponse<String> form = form();

        HttpResponse<String> empty = browser.submit(form, "/r/withdraw", Map.of());
        HttpResponse<String> wrong = browser.submit(form, "/r/withdraw", Map.of("proof", "other@example.jp"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#proof\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("あと4回").doesNotContain(ADDRESS);
        assertThat(acme.referral().state()).isNotEqualTo(ReferralState.WITHDRAWN);
        assertThat(acme.referral().failedProofs()).isEqualTo(1);
    }

    @Test
    void lookingAtThePageWithdrawsNothing() {
        form();

        assertThat(browser.post(form().uri(), "", Map.of("proof", ADDRESS)).statusCode())
                .isEqualTo(403);
        assertThat(acme.referral().state()).isNotEqualTo(ReferralState.WITHDRAWN);
    }

    private HttpResponse<String> form() {
        HttpResponse<String> form = browser.get(machine.uri("/r/withdraw"));
        assertThat(form.statusCode()).isEqualTo(200);
        return form;
    }
}
