package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through the manage link a person takes back single optional purposes, and agrees again. */
class ChangingConsentTest extends PagesFixture {

    private static final String KEEPING = "withdrawn-RECONTACT_RETENTION";

    private HttpResponse<String> question;

    @BeforeEach
    void register() {
        acme.asking(ConsentPolicy.DEFAULT.asking(Purpose.FEEDBACK_TO_COMPANY).askToKeep(24));
        HttpResponse<String> form = browser.open(link);
        Map<String, String> all = willing();
        assertThat(post(
                                form,
                                "/r/consent",
                                all,
                                "purpose=FEEDBACK_TO_COMPANY&purpose=RECONTACT_RETENTION&notice="
                                        + hidden(form, "notice"))
                        .statusCode())
                .isEqualTo(200);
        URI manage = acme.manageLink();
        browser = new Browser("ja");
        question = browser.open(manage);
    }

    @Test
    @Proves({"R-11", "R-03", "R-15"})
    void anOptionalPurposeIsTakenBackByItselfAndAReceiptSaysSo() {
        HttpResponse<String> held = act(Map.of("action", "show"));
        assertThat(held.body())
                .contains("任意の項目の取り消し", KEEPING)
                .doesNotContain("checked", "withdrawn-AGENCY_REGISTRATION");

        HttpResponse<String> done = act(Map.of("action", "narrow", "withdrawn", "RECONTACT_RETENTION"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("選ばれた項目を取り消しました");
        assertSafe(done);

        HttpResponse<String> after = act(Map.of("action", "show"));
        assertThat(after.body())
                .contains("に同意されました", "withdrawn-FEEDBACK_TO_COMPANY")
                .doesNotContain(KEEPING);
        assertThat(after.body()).as("the receipt waits").contains("控えをお送りするためのメールアドレス", "送信が終わるまで保管します");
        assertThat(acme.lastLetter())
                .satisfies(letter -> assertThat(letter.subject()).startsWith("任意の項目の取り消しの控え"))
                .satisfies(letter -> assertThat(letter.text().reveal()).contains("状態: 同意されています"));
        assertThat(act(Map.of("action", "show")).body()).doesNotContain("控えをお送りするためのメールアドレス");
        assertThat(act(Map.of("action", "narrow", "withdrawn", "RECONTACT_RETENTION"))
                        .statusCode())
                .as("it is not on the page any more")
                .isEqualTo(422);
    }

    @Test
    @Proves("R-11")
    void nothingTickedTakesNothingBackAndTheRegistrationIsNotAmongTheOptional() {
        for (Map<String, String> form : List.of(
                Map.of("action", "narrow"),
                Map.of("action", "narrow", "withdrawn", "AGENCY_REGISTRATION"),
                Map.of("action", "narrow", "withdrawn", "SURVEY"))) {
            HttpResponse<String> refused = act(form);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("取り消す項目を選んでください", "href=\"#withdrawn-FEEDBACK_TO_COMPANY\"");
        }
        assertThat(act(Map.of("action", "show")).body()).contains(KEEPING, "に同意されました");
        assertThat(events(EventType.PURPOSES_WITHDRAWN)).isZero();
    }

    @Test
    @Proves({"R-12", "B05", "R-03", "R-15"})
    void thePersonReadsTheNoticeAgainAndAgreesForAFurtherPeriod() {
        acme.clock.pass(Duration.ofDays(300));
        question = browser.open(acme.manageLink());
        assertThat(act(Map.of("action", "show")).body()).contains("同意の更新", "2027年11月15日まで有効");

        HttpResponse<String> notice = act(Map.of("action", "read-again"));
        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.body()).contains("例示紹介株式会社", "更新は任意です").doesNotContain("checked", "<script");
        assertSafe(notice);

        HttpResponse<String> missing = act(Map.of("action", "renew", "notice", hidden(notice, "notice")));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("href=\"#purpose-AGENCY_REGISTRATION\"", "href=\"#adult\"");

        Map<String, String> agreed = Map.of(
                "action", "renew",
                "notice", hidden(notice, "notice"),
                "purpose", "AGENCY_REGISTRATION",
                "adult", "yes");
        HttpResponse<String> done = act(agreed);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("同意を更新しました");
        assertThat(act(Map.of("action", "show")).body()).contains("2028年9月11日まで有効");
        assertThat(events(EventType.CONSENT_RENEWED)).isOne();
        assertThat(acme.lastLetter().subject()).startsWith("ご同意の更新の控え");
    }

    @Test
    @Proves("R-09")
    void aNoticeThatChangedMeanwhileIsShownAgain() {
        HttpResponse<String> notice = act(Map.of("action", "read-again"));
        acme.anotherAgency();
        HttpResponse<String> again = act(Map.of(
                "action", "renew",
                "notice", hidden(notice, "notice"),
                "purpose", "AGENCY_REGISTRATION",
                "adult", "yes"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ご案内の内容が変わりました", "別の紹介株式会社");
    }

    @Test
    @Proves({"R-04", "R-02"})
    void whoeverIsNotTheAddresseeReadsNoNoticeAndChangesNothing() {
        for (String action : new String[] {"narrow", "read-again", "renew"}) {
            HttpResponse<String> wrong = browser.submit(
                    question,
                    "/r/manage",
                    Map.of("action", action, "withdrawn", "RECONTACT_RETENTION", "proof", "other@example.jp"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("入力できます").doesNotContain("例示紹介株式会社", KEEPING);
            assertThat(browser.get(machine.uri("/r/manage?action=" + action + "&proof=" + ADDRESS))
                            .body())
                    .as("a link asks who it is, whatever it says")
                    .doesNotContain("例示紹介株式会社");
        }
        assertThat(act(Map.of("action", "show")).body()).contains(KEEPING);
    }

    @Test
    void whatWasTakenBackIsNotRenewed() {
        browser.submit(browser.get(machine.uri("/r/withdraw")), "/r/withdraw", Map.of("proof", ADDRESS));
        assertThat(act(Map.of("action", "show")).body()).doesNotContain("同意の更新", KEEPING);
        assertThat(act(Map.of("action", "read-again")).statusCode()).isEqualTo(409);
        assertThat(act(Map.of("action", "narrow", "withdrawn", "RECONTACT_RETENTION"))
                        .body())
                .contains("すでに取り消されています");
    }

    private HttpResponse<String> act(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("proof", ADDRESS);
        return browser.submit(question, "/r/manage", all);
    }

    private HttpResponse<String> post(HttpResponse<String> page, String path, Map<String, String> fields, String more) {
        StringBuilder body = new StringBuilder("nonce=" + Browser.nonce(page) + "&" + more);
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        URI target = page.uri().resolve(path);
        String origin = target.getScheme() + "://" + target.getAuthority();
        return browser.send("POST", target, body.toString(), "Origin", origin);
    }

    private static String hidden(HttpResponse<String> page, String name) {
        String before = "name=\"" + name + "\" value=\"";
        int at = page.body().indexOf(before) + before.length();
        return page.body().substring(at, page.body().indexOf('"', at));
    }

    private long events(EventType type) {
        return acme.events().stream()
                .filter(numbered -> numbered.event().type() == type)
                .count();
    }
}
