package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.careerrelay.http.Acme;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.community.Audience;
import org.careerrelay.model.community.AudienceQuery;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Being kept and written to: on a page of its own, with or without a registration, and left as easily as joined. */
class KeepPageTest extends PagesFixture {

    @BeforeEach
    void ask() {
        acme.asking(ConsentPolicy.DEFAULT.askToKeep(12));
    }

    @Test
    @Proves({"C11", "R-03", "B05"})
    void somebodyJoinsWithoutRegisteringAndLeaves() {
        HttpResponse<String> relay = browser.open(link);
        assertThat(relay.body()).contains("/r/keep?lang=ja");
        HttpResponse<String> form = form();
        assertThat(form.body()).contains("12か月間", "ご同意は任意です").doesNotContain("checked", "<script", ADDRESS);
        assertSafe(form);
        assertThat(members()).isEmpty();

        HttpResponse<String> done =
                join(form, Map.of("agreed", "yes", "adult", "yes", "proof", ADDRESS, "interests", "経理\r\nSQL"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("ありがとうございます");
        assertThat(members()).extracting(Audience.Member::reference).containsExactly("application-17");
        assertThat(members().get(0).words()).hasSize(2);

        HttpResponse<String> left = browser.submit(form(), "/r/keep", Map.of("leave", "yes", "proof", ADDRESS));
        assertThat(left.body()).contains("今後の案内はお送りしません");
        assertThat(members()).isEmpty();
    }

    @Test
    @Proves({"R-04", "R-03", "R-38"})
    void withoutTheBoxOrTheProofNobodyJoins() {
        HttpResponse<String> form = form();
        HttpResponse<String> empty = join(form, Map.of("adult", "yes", "proof", ADDRESS));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#agreed\"");
        HttpResponse<String> wrong = join(form, Map.of("agreed", "yes", "adult", "yes", "proof", "other@example.jp"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("あと4回");
        assertThat(browser.post(form.uri(), "", Map.of("agreed", "yes")).statusCode())
                .isEqualTo(403);
        assertThat(members()).isEmpty();
    }

    @Test
    @Proves({"R-12", "R-11"})
    void whoComesLateCanStillLeave() {
        join(form(), Map.of("agreed", "yes", "adult", "yes", "proof", ADDRESS));
        acme.clock.pass(Duration.ofDays(40));
        browser.open(link);
        HttpResponse<String> late = browser.get(machine.uri("/r/keep"));
        assertThat(late.body()).contains("案内をやめる").doesNotContain("name=\"agreed\"");
        assertThat(browser.submit(late, "/r/keep", Map.of("leave", "yes", "proof", ADDRESS))
                        .statusCode())
                .isEqualTo(200);
        assertThat(members()).isEmpty();
    }

    @Test
    @Proves({"C11", "R-50"})
    void theLinkInALetterShowsAButtonThatSaysWhatItEnds() {
        join(form(), Map.of("agreed", "yes", "adult", "yes", "proof", ADDRESS));
        URI leave = machine.uri("/r/" + members().get(0).leave().reveal());
        HttpResponse<String> page = new Browser("ja").get(leave);
        assertThat(page.body()).contains("連絡先の保管をやめ", "案内をやめる").doesNotContain("人材紹介会社");
        assertThat(members()).hasSize(1);
        HttpResponse<String> done = new Browser("ja").press(page);
        assertThat(done.body()).contains("案内をやめました");
        assertThat(members()).isEmpty();
    }

    private HttpResponse<String> form() {
        browser.open(link);
        HttpResponse<String> form = browser.get(machine.uri("/r/keep"));
        assertThat(form.statusCode()).isEqualTo(200);
        return form;
    }

    private HttpResponse<String> join(HttpResponse<String> form, Map<String, String> fields) {
        return browser.submit(form, "/r/keep", fields);
    }

    private List<Audience.Member> members() {
        return acme.relay
                .company(Acme.KEY)
                .community(Accessor.of("recruiter-1", ActorRole.RECRUITER)
                        .because(AccessReason.Code.RECRUITING, "openings of spring"))
                .audience(AudienceQuery.forOpenings(), null, 100)
                .members();
    }
}
