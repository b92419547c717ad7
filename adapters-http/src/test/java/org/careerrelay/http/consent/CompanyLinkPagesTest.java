package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.http.Acme;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The company's link for everybody, from the template to the registration. */
class CompanyLinkPagesTest extends PagesFixture {

    private static final Pattern CODE = Pattern.compile("^[0-9]{8}$", Pattern.MULTILINE);
    private static final String NEWCOMER = "hanako@example.jp";

    @Test
    @Proves({"A05", "Q13", "R-04"})
    void fromTheLinkInTheTemplateToTheRegistration() {
        URI everybodys = acme.relay.company(Acme.KEY).link(Acme.AGENCY).make();
        acme.relay.company(Acme.KEY).link(Acme.AGENCY).reportRejections(YearMonth.of(2026, 11), 100);
        HttpResponse<String> page = browser.open(everybodys);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).as("no token in the address bar").isEqualTo("/r/company");
        assertThat(page.body())
                .contains("株式会社例示", "例示紹介株式会社への登録のご案内", "type=\"date\"")
                .doesNotContain("name=\"code\"");
        assertSafe(page);

        HttpResponse<String> sent = browser.submit(page, "/r/company", told());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("確認コードをお送りしました", "あと4回", NEWCOMER);
        assertThat(browser.submit(sent, "/r/company", entering("")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> wrong = browser.submit(sent, "/r/company", entering("00000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("あと3回");
        assertThat(acme.tally(TallyKind.COMPANY_LINK_ISSUED)).isZero();

        HttpResponse<String> proved = browser.submit(sent, "/r/company", entering(code(acme.lastLetter())));
        assertThat(proved.statusCode()).isEqualTo(200);
        assertThat(proved.body()).contains("メールアドレスを確認しました", "value=\"山田 太郎\"", "value=\"" + NEWCOMER + "\"");
        assertThat(acme.tally(TallyKind.COMPANY_LINK_ISSUED)).isEqualTo(1);
        assertThat(acme.tally(TallyKind.COMPANY_LINK_CONSENTED)).isZero();

        Map<String, String> consent = willing();
        consent.put("proof", NEWCOMER);
        consent.put("code", value(proved, "code"));
        HttpResponse<String> thanks = browser.submit(proved, "/r/consent", consent);
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body()).contains("登録を受け付けました");
        assertThat(acme.tally(TallyKind.COMPANY_LINK_CONSENTED)).isEqualTo(1);
        assertThat(acme.tally(TallyKind.CONSENTED)).as("of personal links").isZero();
        assertThat(browser.open(everybodys).body()).as("the same page again").doesNotContain(NEWCOMER);
    }

    /** A code is sent to whom the company knows and to whom it does not; nothing on the page differs. */
    @Test
    @Proves({"Q13", "R-36"})
    void thePageTellsNobodyWhoIsKnown() {
        HttpResponse<String> page = browser.open(everybodys());
        HttpResponse<String> known = browser.submit(page, "/r/company", but(told(), "mail", ADDRESS));
        HttpResponse<String> unknown = browser.submit(page, "/r/company", told());
        assertThat(unknown.body().replace(NEWCOMER, ADDRESS)).isEqualTo(known.body());
        acme.relay.operator().dispatch();
        assertThat(acme.otherLetters()).hasSize(2);
    }

    @Test
    @Proves({"V-L7", "V-L9", "R-35"})
    void aFormFromElsewhereAsksForNoCode() {
        HttpResponse<String> page = browser.open(everybodys());
        assertThat(new Browser("ja").submit(page, "/r/company", told()).statusCode())
                .as("no cookie")
                .isEqualTo(403);
        assertThat(browser.post(
                                machine.uri("/r/company"),
                                Browser.nonce(page),
                                told(),
                                "Origin",
                                "https://evil.example.com")
                        .statusCode())
                .isEqualTo(403);
        acme.relay.operator().dispatch();
        assertThat(acme.otherLetters()).isEmpty();
    }

    @Test
    @Proves({"V-L1", "V-L2", "V-L11", "R-02", "R-36"})
    void lookingChangesNothingAndARevokedLinkIsLikeAnyOther() {
        URI everybodys = everybodys();
        var before = acme.talliesBut(TallyKind.LANDED);
        for (int i = 0; i < 3; i++) {
            assertThat(new Browser("ja").open(everybodys).statusCode()).isEqualTo(200);
        }
        assertThat(acme.talliesBut(TallyKind.LANDED)).isEqualTo(before);
        assertThat(acme.otherLetters()).isEmpty();
        acme.relay.company(Acme.KEY).link(Acme.AGENCY).revoke();
        HttpResponse<String> revoked = new Browser("ja").open(everybodys);
        HttpResponse<String> unknown = new Browser("ja").open(machine.uri("/r/unknown"));
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo(unknown.body());
    }

    @Test
    @Proves("R-38")
    void aNetworkAsksForSoManyCodesAMinuteAndAnAddressForFiveADay() {
        HttpResponse<String> page = browser.open(everybodys());
        for (int i = 0; i < 4; i++) {
            assertThat(browser.submit(page, "/r/company", told()).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> locked = browser.submit(page, "/r/company", told());
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("本日はこれ以上", "saiyo@example.co.jp");
        for (int i = 5; i < VisitLimits.CODES; i++) {
            assertThat(browser.submit(page, "/r/company", but(told(), "mail", "t" + i + "@example.jp"))
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> busy = browser.submit(page, "/r/company", but(told(), "mail", "last@example.jp"));
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).isPresent();
        acme.clock.pass(Duration.ofMinutes(1));
        assertThat(browser.submit(page, "/r/company", but(told(), "mail", "last@example.jp"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        HttpResponse<String> page = browser.open(everybodys());
        HttpResponse<String> again = browser.submit(page, "/r/company", but(told(), "day", "2027-01-01"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#day\"", "未来", "value=\"" + NEWCOMER + "\"");
        assertThat(browser.submit(page, "/r/company", but(told(), "day", "2026/11/01"))
                        .statusCode())
                .as("with slashes")
                .isEqualTo(200);
    }

    @Test
    @Proves("V-L21")
    void theDeskAndItsAnswersPrintNoTokenAndNoCode() {
        URI everybodys = everybodys();
        HttpResponse<String> sent = browser.submit(browser.open(everybodys), "/r/company", told());
        String code = code(acme.lastLetter());
        HttpResponse<String> proved = browser.submit(sent, "/r/company", entering(code));
        assertThat(proved.statusCode()).isEqualTo(200);
        assertThat(acme.events().toString()).doesNotContain(code, NEWCOMER, "山田 太郎");
    }

    private URI everybodys() {
        return acme.relay.company(Acme.KEY).link(Acme.AGENCY).make();
    }

    /** What somebody says who was rejected by mail. */
    private static Map<String, String> told() {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", "山田 太郎");
        fields.put("mail", NEWCOMER);
        fields.put("day", "2026-11-14");
        fields.put("action", "send-code");
        return fields;
    }

    private static Map<String, String> entering(String code) {
        return but(but(told(), "action", "enter"), "code", code);
    }

    private static String code(Letter letter) {
        Matcher code = CODE.matcher(letter.text().reveal());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String value(HttpResponse<String> page, String id) {
        Matcher value =
                Pattern.compile("id=\"" + id + "\"[^>]* value=\"([^\"]*)\"").matcher(page.body());
        assertThat(value.find()).isTrue();
        return value.group(1);
    }
}
