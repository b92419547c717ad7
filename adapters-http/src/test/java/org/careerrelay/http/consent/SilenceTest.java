package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import org.careerrelay.http.Mount;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Whatever happens on the pages, no log line opens a link or is about a person. */
class SilenceTest extends PagesFixture {

    @Test
    @Proves("V-L21")
    void noLogLineHoldsATokenACookieOrWhatWasTyped() {
        PrintStream console = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            everythingThatCanHappen();
        } finally {
            System.setErr(console);
        }
        String token = link.getPath().substring("/r/".length());
        String sealed = browser.cookie.substring(browser.cookie.indexOf('=') + 1);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .as("something was logged")
                .contains("page.failed fault=")
                .doesNotContainIgnoringCase(token)
                .doesNotContain(sealed, ADDRESS, "other@example.jp", "taro.private@example.com", "山田", "経理", "lang=");
    }

    private void everythingThatCanHappen() {
        HttpResponse<String> form = browser.open(link);
        browser.get(machine.uri(link.getPath() + "x?lang=en"));
        browser.submit(form, "/r/consent", Map.of());
        browser.submit(form, "/r/consent", but(willing(), "proof", "other@example.jp"));
        browser.submit(form, "/r/consent", willing());
        acme.relay.operator().dispatch();
        browser.submit(form, "/r/withdraw", Map.of("proof", ADDRESS));
        fail();
    }

    /** The same pages under another path, with a key provider that cannot be reached. */
    private void fail() {
        CandidatePages broken = CandidatePages.at(
                machine.uri("/broken/"), acme.relay, new LostKeys(acme.keys), acme.clock, new SecureRandom());
        Mount.on(machine.server(), broken.basePath(), broken);

        HttpResponse<String> trouble = browser.get(machine.uri(link.getPath().replace("/r/", "/broken/") + "?lang=ja"));

        assertThat(trouble.statusCode()).isEqualTo(500);
        assertThat(trouble.body()).contains("ただいま処理できません");
        assertSafe(trouble);
    }
}
