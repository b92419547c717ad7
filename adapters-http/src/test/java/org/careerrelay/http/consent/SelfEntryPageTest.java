package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.careerrelay.http.Acme;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.referral.ReferralState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a programme whose people type their data at the agency. */
class SelfEntryPageTest extends PagesFixture {

    @BeforeEach
    void ledToTheAgency() {
        acme.relay
                .company(Acme.KEY)
                .open(Acme.programme()
                        .handOver(HandOver.SELF_ENTRY)
                        .policies(Policies.DEFAULT.transfer(
                                TransferPolicy.DEFAULT.entryPage(URI.create("https://agency.example.jp/register")))));
    }

    @Test
    void nothingIsAskedForThatTheAgencyIsToHave() {
        assertThat(browser.open(link).body())
                .contains("name=\"proof\"", "name=\"adult\"", "同意して次に進む", "受付の番号だけ")
                .doesNotContain("name=\"name\"", "name=\"mail\"", "name=\"wishes\"");
    }

    @Test
    void afterTheConsentThereIsAWayToTheAgencysPageAndNowhereElse() {
        HttpResponse<String> thanks = browser.submit(
                browser.open(link),
                "/r/consent",
                Map.of(
                        "purpose", "AGENCY_REGISTRATION",
                        "adult", "yes",
                        "proof", ADDRESS,
                        "continueAt", "https://elsewhere.example.org/"));

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertSafe(thanks);
        assertThat(thanks.body())
                .contains(
                        "<a rel=\"noreferrer\" href=\"https://agency.example.jp/register?company=acme&amp;referral="
                                + acme.referral().id() + "\">",
                        "登録はまだ終わっていません")
                .doesNotContain("elsewhere", "taro");
        assertThat(acme.referral().state()).isEqualTo(ReferralState.SENT);
    }
}
