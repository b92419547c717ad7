package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.http.Mount;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A code that is sent to the address that received the mail, beside typing that address. */
class ProvingByCodeTest extends PagesFixture {

    private static final Pattern CODE = Pattern.compile("^[0-9]{8}$", Pattern.MULTILINE);

    @Test
    @Proves({"R-04", "R-38"})
    void theCodeOutOfTheMailProvesTheMailbox() {
        HttpResponse<String> asked = asked(willing());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("確認コードをお送りしました", "name=\"code\"", "taro.private@example.com");
        Letter letter = acme.lastLetter();
        assertThat(letter.recipientAddress().reveal()).isEqualTo(ADDRESS);
        assertThat(acme.tally(TallyKind.CONSENTED)).as("asking is no consent").isZero();

        HttpResponse<String> given = browser.submit(asked, "/r/consent", but(willing(), "code", code(letter)));

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).contains("登録を受け付けました");
        assertThat(acme.consent().proof().method()).isEqualTo(AddresseeProof.Method.ONE_TIME_CODE);
        assertThat(acme.referral().failedProofs())
                .as("a right proof forgets the tries")
                .isZero();
    }

    @Test
    @Proves({"R-36", "R-38", "V-L18"})
    void anotherAddressGetsNoCodeAndTheSameAnswer() {
        HttpResponse<String> other = asked(but(willing(), "proof", "other@example.jp"));
        acme.relay.operator().dispatch();
        assertThat(acme.otherLetters()).isEmpty();

        HttpResponse<String> own = asked(willing());

        assertThat(page(other).replace("other@example.jp", ADDRESS)).isEqualTo(page(own));
        assertThat(code(acme.lastLetter())).hasSize(8);
        assertThat(acme.referral().failedProofs()).as("each is a try").isEqualTo(2);
    }

    @Test
    @Proves("R-38")
    void wrongCodesLockTheLinkAndTheRightOneComesTooLate() {
        HttpResponse<String> asked = asked(willing());
        String right = code(acme.lastLetter());
        String wrong = right.equals("00000000") ? "11111111" : "00000000";
        for (int left = 3; left > 0; left--) {
            assertThat(browser.submit(asked, "/r/consent", but(willing(), "code", wrong))
                            .body())
                    .contains("あと" + left + "回", "saiyo@example.co.jp");
        }
        assertThat(browser.submit(asked, "/r/consent", but(willing(), "code", wrong))
                        .statusCode())
                .isEqualTo(429);
        assertThat(browser.submit(asked, "/r/consent", but(willing(), "code", right))
                        .statusCode())
                .isEqualTo(429);
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();
    }

    @Test
    @Proves("R-38")
    void aCodeEnds() {
        HttpResponse<String> asked = asked(willing());
        String code = code(acme.lastLetter());
        acme.clock.pass(Duration.ofMinutes(21));

        HttpResponse<String> late = browser.submit(asked, "/r/consent", but(willing(), "code", code));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();
    }

    /** what only machines fill in leads to the code, and refuses nobody. */
    @Test
    @Proves({"R-40", "R-41"})
    void whoIsFasterThanAPersonOrFillsInWhatNobodySeesHasToReadTheMailbox() {
        machine.server().removeContext("/r/");
        Mount.on(machine.server(), "/r/", pages.noFasterThan(Duration.ofSeconds(2)));
        HttpResponse<String> page = browser.open(link);
        acme.clock.pass(Duration.ofSeconds(1));
        HttpResponse<String> hasty = browser.submit(page, "/r/consent", willing());
        assertThat(hasty.statusCode()).as("not refused").isEqualTo(200);
        assertThat(hasty.body()).contains("確認コードをお送りしました");
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();

        acme.clock.pass(Duration.ofSeconds(2));
        HttpResponse<String> trapped = browser.submit(page, "/r/consent", but(willing(), "website", "x"));
        assertThat(trapped.body()).contains("確認コードをお送りしました");
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();

        assertThat(browser.submit(page, "/r/consent", willing()).statusCode()).isEqualTo(200);
        assertThat(acme.tally(TallyKind.CONSENTED)).isEqualTo(1);
    }

    @Test
    @Proves("R-41")
    void whoFillsInWhatNobodySeesHasToReadTheMailbox() {
        HttpResponse<String> asked = consent(but(willing(), "website", "https://example.com"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("確認コードをお送りしました");
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();

        Map<String, String> filled =
                but(but(willing(), "website", "https://example.com"), "code", code(acme.lastLetter()));
        assertThat(browser.submit(asked, "/r/consent", filled).statusCode()).isEqualTo(200);
        assertThat(acme.tally(TallyKind.CONSENTED)).isEqualTo(1);
    }

    private HttpResponse<String> asked(Map<String, String> fields) {
        return consent(but(fields, "action", "send-code"));
    }

    private static String code(Letter letter) {
        Matcher code = CODE.matcher(letter.text().reveal());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String page(HttpResponse<String> response) {
        return response.body().replaceAll("name=\"nonce\" value=\"[^\"]*\"", "");
    }
}
