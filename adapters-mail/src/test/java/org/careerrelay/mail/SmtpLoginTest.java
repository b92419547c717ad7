package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in: what goes over the wire, what is asked for when, and what is never shown. */
class SmtpLoginTest {

    private static final MailOutcome REFUSED = new SenderFault("smtp.auth");

    private final List<Boolean> asked = new ArrayList<>();
    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void plainIsPreferredAndLoginIsKnown() {
        can("LOGIN PLAIN").on("AUTH", "235 welcome");
        assertThat(mail().login("relay", () -> "秘密").send(Letters.some(1))).containsExactly(new Accepted());
        assertThat(server.commands()).contains("AUTH PLAIN " + base64("\0relay\0秘密"));

        can("LOGIN").on("AUTH", "334 VXNlcm5hbWU6");
        server.on(base64("relay"), "334 UGFzc3dvcmQ6").on(base64("秘密"), "235 welcome");
        assertThat(mail().login("relay", () -> "秘密").send(Letters.some(1))).containsExactly(new Accepted());
    }

    @Test
    void aTokenGoesByTheStandardWhereTheServerHasIt() {
        can("PLAIN XOAUTH2 OAUTHBEARER").on("AUTH", "235 welcome");

        assertThat(mail().login("a,b=c@example.co.jp", this::token).send(Letters.some(2)))
                .containsOnly(new Accepted());
        assertThat(server.commands())
                .contains("AUTH OAUTHBEARER "
                        + base64("n,a=a=2Cb=3Dc@example.co.jp,\1host=localhost\1port=" + server.port()
                                + "\1auth=Bearer token1\1\1"));
        assertThat(asked).containsExactly(false);
    }

    @Test
    void aTokenThatIsRefusedIsAskedForOnceMore() {
        can("XOAUTH2").on("AUTH", "334 eyJzdGF0dXMiOiI0MDEifQ==", "235 welcome").on("", "535 5.7.8 expired");

        assertThat(mail().login("relay@example.co.jp", this::token).send(Letters.some(1)))
                .containsExactly(new Accepted());
        assertThat(asked).containsExactly(false, true);
        assertThat(server.commands())
                .containsSubsequence(
                        "AUTH XOAUTH2 " + base64("user=relay@example.co.jp\1auth=Bearer token1\1\1"),
                        "",
                        "AUTH XOAUTH2 " + base64("user=relay@example.co.jp\1auth=Bearer token2\1\1"));
    }

    @Test
    void aSecondRefusalIsTheEnd() {
        can("OAUTHBEARER").on("AUTH", "334 e30=", "334 e30=").on("AQ==", "535 no", "535 no");

        assertThat(mail().login("relay@example.co.jp", this::token).send(Letters.some(3)))
                .containsOnly(REFUSED);
        assertThat(asked).containsExactly(false, true);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void theSameTokenIsNotTriedTwice() {
        can("XOAUTH2").on("AUTH", "535 no");

        assertThat(mail().login("relay@example.co.jp", again -> "same").send(Letters.some(1)))
                .containsExactly(REFUSED);
        assertThat(server.commands())
                .filteredOn(command -> command.startsWith("AUTH"))
                .hasSize(1);
    }

    @Test
    void aTokenIsAskedForEachConnection() {
        can("XOAUTH2").on("AUTH", "235 welcome", "235 welcome");
        SmtpMail mail = mail().login("relay@example.co.jp", this::token);

        mail.send(Letters.some(1));
        can("XOAUTH2");
        mail.send(Letters.some(1));

        assertThat(asked).containsExactly(false, false);
    }

    @Test
    void whereNoTokenComesTheLoginWasNotTried() {
        can("XOAUTH2");

        assertThat(mail().login("relay@example.co.jp", again -> {
                            throw new IllegalStateException("token1 expired and no other one came");
                        })
                        .send(Letters.some(1)))
                .containsExactly(new TemporaryFailure("smtp.auth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nMAIL FROM:<x@example.com>", "a\1auth=Bearer b", "a\0b"})
    void whatWouldEndTheMessageOfTheLoginIsNotSent(String bad) {
        for (String mechanism : new String[] {"PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"}) {
            can(mechanism);
            SmtpMail mail = mechanism.contains("OAUTH")
                    ? mail().login("relay", again -> bad)
                    : mail().login(bad, () -> "secret");
            server.on("AUTH", "334 VXNlcm5hbWU6");

            assertThat(mail.send(Letters.some(1))).containsExactly(REFUSED);
        }
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL") || command.contains(base64(bad)));
    }

    @Test
    void secretsAreNotShown() {
        String shown = mail().login("relay", () -> "secret") + " " + mail().login("relay", this::token)
                + new SmtpLogin.Password("relay", () -> "secret") + new SmtpLogin.Token("relay", this::token);

        assertThat(shown).doesNotContain("relay", "secret", "token1");
    }

    private String token(boolean refused) {
        asked.add(refused);
        return "token" + asked.size();
    }

    private ScriptedServer can(String mechanisms) {
        return server.on("EHLO", "250-ok\r\n250 AUTH " + mechanisms);
    }

    private SmtpMail mail() {
        return SmtpMail.at("localhost", server.port())
                .plainText()
                .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
