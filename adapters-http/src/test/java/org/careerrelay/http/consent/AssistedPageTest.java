package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a programme that hands over fields of the company's own: a box of its own, un-ticked, and names of fields only. */
class AssistedPageTest extends PagesFixture {

    private static final Map<String, String> REGISTRATION_ONLY =
            Map.of("purpose", "AGENCY_REGISTRATION", "adult", "yes", "proof", ADDRESS);

    @BeforeEach
    void fieldsWereGiven() {
        acme.assisted();
        link = acme.reject(Rejection.of("application-18", "山田 太郎", ADDRESS, acme.clock.instant(), "recruiter-3")
                .assisted(AssistedFields.of("山田 太郎", "taro.other@example.com").phone("090-0000-0000")));
    }

    @Test
    @Proves({"R-03", "R-26"})
    void theBoxIsUntickedAndNamesFieldsAndNoValues() {
        assertThat(browser.open(link).body())
                .contains("value=\"ASSISTED_TRANSFER\"", "氏名・ふりがな・メールアドレス・電話番号", "同意された場合は不要")
                .doesNotContain("value=\"ASSISTED_TRANSFER\" checked", "090-0000-0000", "taro.other", "山田");
    }

    @Test
    void theBoxIsThereInEnglishToo() {
        browser = new Browser("en");

        assertThat(browser.open(link).body())
                .contains("value=\"ASSISTED_TRANSFER\"", "reading of the name", "need not type your name");
    }

    @Test
    @Proves("R-26")
    void whoTicksItNeedNotTypeNameAndAddress() {
        HttpResponse<String> form = browser.open(link);
        Matcher notice =
                Pattern.compile("name=\"notice\" value=\"([0-9a-f]{64})\"").matcher(form.body());
        assertThat(notice.find()).isTrue();
        URI target = form.uri().resolve("/r/consent");

        HttpResponse<String> thanks = browser.send(
                "POST",
                target,
                "nonce=" + Browser.nonce(form) + "&notice=" + notice.group(1)
                        + "&purpose=AGENCY_REGISTRATION&purpose=ASSISTED_TRANSFER&adult=yes&proof=taro%40example.jp",
                "Origin",
                target.getScheme() + "://" + target.getAuthority(),
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body()).doesNotContain("山田", "090-", "taro.other");
    }

    @Test
    void whoDoesNotIsAskedForThem() {
        HttpResponse<String> again = consent(REGISTRATION_ONLY);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#name\"", "href=\"#mail\"");
    }
}
