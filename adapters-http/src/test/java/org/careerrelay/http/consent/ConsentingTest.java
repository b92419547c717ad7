package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.http.Acme;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consent is a deliberate act of the addressee on our own page. */
class ConsentingTest extends PagesFixture {

    @Test
    @Proves({"R-03", "R-04"})
    void aWillingPersonConsentsAndLearnsWhoHasTheDataNow() {
        HttpResponse<String> thanks = consent(willing());

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body())
                .contains("例示紹介株式会社", "株式会社例示&lt;製作所&gt;", "saiyo@example.co.jp", "/r/withdraw?lang=ja")
                .doesNotContain("山田", "taro");
        assertThat(acme.referral().state())
                .as("consented, and handed over by the dispatcher")
                .isEqualTo(ReferralState.SENT);
        assertThat(count(EventType.CONSENT_GIVEN)).isEqualTo(1);
    }

    @Test
    @Proves("B01")
    void whatStoodAroundTheFormIsNotedAndNothingOfThePerson() {
        HttpResponse<String> form = browser.open(link);
        acme.clock.pass(Duration.ofSeconds(34));
        assertThat(browser.submit(form, "/r/consent", willing()).statusCode()).isEqualTo(200);

        List<ConsentEvidence> evidence = acme.steps().stream()
                .map(step -> Objects.requireNonNull(step.detail()).evidence())
                .filter(noted -> !noted.equals(ConsentEvidence.NONE))
                .toList();
        assertThat(evidence).isNotEmpty().allSatisfy(noted -> {
            assertThat(noted.secondsOnPage()).isEqualTo(34);
            assertThat(noted.formVersion()).isEqualTo("1");
            assertThat(noted.nonceHash()).matches("[0-9a-f]{64}");
            assertThat(noted.userAgentFamily()).isNull();
            assertThat(noted.ipPrefixHmac()).isNull();
        });
    }

    @Test
    @Proves("V-L5")
    void aPressedButtonWithNothingTickedIsRefused() {
        HttpResponse<String> again = consent(Map.of());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("role=\"alert\"", "<title>エラー：")
                .containsSubsequence(
                        "href=\"#purpose-AGENCY_REGISTRATION\"",
                        "href=\"#name\"",
                        "href=\"#mail\"",
                        "href=\"#proof\"",
                        "href=\"#adult\"");
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();
        assertUntouched();
    }

    @Test
    @Proves({"V-L6", "R-04"})
    void tickedBoxesWithoutAProofAreRefusedAndAreNoAttempt() {
        HttpResponse<String> again = consent(but(willing(), "proof", " "));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#proof\"").doesNotContain("href=\"#adult\"");
        assertUntouched();
    }

    @Test
    void whatWasTypedIsShownAgainAsText() {
        String typed = "\"><script>alert(1)</script>&amp;";
        HttpResponse<String> again = consent(but(but(willing(), "proof", ""), "wishes", typed + "\r\n東京"));

        assertThat(again.body())
                .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;\n東京</textarea>")
                .contains("value=\"山田 太郎\"", "value=\"AGENCY_REGISTRATION\" checked", "value=\"yes\" checked")
                .doesNotContain("<script", "value=\"FEEDBACK_TO_COMPANY\" checked");
    }

    @Test
    @Proves("V-L7")
    void withoutTheCookieNothingHappens() {
        HttpResponse<String> form = browser.open(link);
        browser.cookie = "";

        assertThat(browser.submit(form, "/r/consent", willing()).statusCode()).isEqualTo(403);
        assertUntouched();
    }

    @Test
    void withoutTheFormsNonceNothingHappens() {
        HttpResponse<String> form = browser.open(link);
        URI target = form.uri().resolve("/r/consent");

        assertThat(browser.post(target, "", willing()).statusCode()).isEqualTo(403);
        assertThat(browser.post(target, "0".repeat(32), willing()).statusCode()).isEqualTo(403);
        assertUntouched();
    }

    @Test
    void aCookieThatSomebodyMadeUpOpensNothing() {
        HttpResponse<String> form = browser.open(link);
        String good = browser.cookie;

        for (String made :
                List.of("career-relay=", "career-relay=AAAA", good + "A", good.replace("career-relay=", "x="))) {
            browser.cookie = made;
            assertThat(browser.submit(form, "/r/consent", willing()).statusCode())
                    .as(made)
                    .isEqualTo(403);
        }
        assertUntouched();
    }

    @Test
    @Proves("V-L8")
    void aFormThatComesTwiceIsThankedTwiceAndDoneOnce() {
        HttpResponse<String> form = browser.open(link);

        HttpResponse<String> first = browser.submit(form, "/r/consent", willing());
        HttpResponse<String> second = browser.submit(form, "/r/consent", willing());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(count(EventType.CONSENT_GIVEN)).isEqualTo(1);
        assertThat(acme.tally(TallyKind.CONSENTED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    @Proves("V-L9")
    void aFormFromElsewhereIsRefused(String header, String value) {
        HttpResponse<String> form = browser.open(link);
        URI target = form.uri().resolve("/r/consent");

        HttpResponse<String> refused = browser.post(target, Browser.nonce(form), willing(), header, value);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertUntouched();
    }

    @Test
    @Proves("V-L18")
    void somebodyElseLearnsNothingAndIsLockedOutAfterFiveTries() {
        HttpResponse<String> form = browser.open(link);
        for (int left = 4; left > 0; left--) {
            HttpResponse<String> wrong =
                    browser.submit(form, "/r/consent", but(willing(), "proof", "other@example.jp"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains("あと" + left + "回", "saiyo@example.co.jp")
                    .doesNotContain(ADDRESS);
        }
        HttpResponse<String> locked = browser.submit(form, "/r/consent", but(willing(), "proof", "other@example.jp"));

        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).contains("86400");
        assertThat(locked.body()).contains("約24時間後", "saiyo@example.co.jp");
        assertThat(browser.submit(form, "/r/consent", willing()).statusCode())
                .as("the right address comes too late")
                .isEqualTo(429);
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();

        acme.clock.pass(Duration.ofHours(24));
        assertThat(consent(willing()).statusCode()).isEqualTo(200);
    }

    @Test
    void anOpenedFormOfALinkThatWasRevokedMeanwhileOpensNothing() {
        HttpResponse<String> form = browser.open(link);
        acme.relay.company(Acme.KEY).revoke("application-17");

        assertThat(browser.submit(form, "/r/consent", willing()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "multipart/form-data, 415", "application/json, 415", "'', 415"})
    void onlyAFormIsAForm(String type, int status) {
        HttpResponse<String> form = browser.open(link);

        HttpResponse<String> refused = browser.send(
                "POST", form.uri().resolve("/r/consent"), "purpose=AGENCY_REGISTRATION", "Content-Type", type);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertSafe(refused);
    }

    @Test
    void aFloodOrAMessIsRefused() {
        HttpResponse<String> form = browser.open(link);
        URI target = form.uri().resolve("/r/consent");

        assertThat(browser.send("POST", target, "a=" + "b".repeat(70_000)).statusCode())
                .isEqualTo(413);
        assertThat(browser.send("POST", target, "name=%zz").statusCode()).isEqualTo(400);
        assertUntouched();
    }

    /** The company, too, holds every link: it must not read from the page who has used theirs. */
    @Test
    @Proves("R-36")
    void afterwardsTheLinkShowsWhatItShowedBefore() {
        String before = page(new Browser("ja").open(link));
        consent(willing());

        HttpResponse<String> later = new Browser("ja").open(link);

        assertThat(page(later)).isEqualTo(before);
        assertThat(browser.get(machine.uri("/r/consent")).statusCode())
                .as("a reload")
                .isEqualTo(303);
    }

    @Test
    @Proves({"R-09", "R-13"})
    void aNoticeThatChangedMeanwhileIsShownAndAgreedToAnew() {
        HttpResponse<String> form = browser.open(link);
        acme.anotherAgency();

        HttpResponse<String> again = browser.submit(form, "/r/consent", willing());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ご案内の内容が変わりました", "別の紹介株式会社", "山田 太郎");
        assertUntouched();
        assertThat(browser.submit(again, "/r/consent", willing()).statusCode()).isEqualTo(200);
    }

    private static String page(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body().replaceAll("name=\"nonce\" value=\"[^\"]*\"", "");
    }

    private void assertUntouched() {
        assertThat(acme.referral().state()).isEqualTo(ReferralState.MAILED);
        assertThat(acme.referral().failedProofs()).isZero();
        assertThat(count(EventType.CONSENT_GIVEN)).isZero();
        assertThat(count(EventType.PROOF_FAILED)).isZero();
    }

    private long count(EventType type) {
        return acme.events().stream()
                .filter(numbered -> numbered.event().type() == type)
                .count();
    }
}
