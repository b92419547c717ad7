package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;

/** Whatever a server answers, whenever: nothing is thrown, and what counts as sent is what the server said it took. */
class ServerProperties {

    private static final int LETTERS = 6;

    @Property(tries = 150)
    void sentIsWhatTheServerTook(@ForAll("scripts") Map<String, List<String>> script, @ForAll boolean pipelining)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            if (pipelining) {
                String[] greetings = new String[LETTERS];
                Arrays.fill(greetings, ScriptedServer.PIPELINING);
                server.on("EHLO", greetings);
            }
            script.forEach((verb, answers) -> server.on(verb, answers.toArray(String[]::new)));

            List<MailOutcome> outcomes = SmtpMail.at("localhost", server.port())
                    .plainText()
                    .timeouts(Duration.ofSeconds(2), Duration.ofMillis(250))
                    .send(IntStream.range(0, LETTERS)
                            .mapToObj(i -> Letters.good().letter())
                            .toList());

            assertThat(outcomes).hasSize(LETTERS);
            long sent = outcomes.stream().filter(new Accepted()::equals).count();
            boolean early = script.values().stream().flatMap(List::stream).anyMatch("354 go"::equals);
            if (pipelining && early) {
                // An answer is missing, as it seems: the letter before is in doubt.
                assertThat(sent).isBetween(server.taken() - 3L, (long) server.taken());
            } else {
                assertThat(sent).isEqualTo(server.taken());
            }
        }
    }

    /** No answers within the content: one who says no before the end and yes after it leaves nobody to believe. */
    @Provide
    Arbitrary<Map<String, List<String>>> scripts() {
        Arbitrary<String> verbs = Arbitraries.of(
                ScriptedServer.GREETING,
                "EHLO",
                "HELO",
                "MAIL",
                "RCPT",
                "DATA",
                ScriptedServer.END,
                "RSET",
                "NOOP",
                "QUIT");
        Arbitrary<String> bad = Arbitraries.oneOf(
                Arbitraries.of(
                        "550 no",
                        "450 later",
                        "421 closing",
                        "354 go",
                        "220 hello",
                        "999 x",
                        "-1",
                        "250",
                        ScriptedServer.CUT),
                Arbitraries.strings()
                        .ascii()
                        .excludeChars('\n', '\r')
                        .ofMinLength(1)
                        .ofMaxLength(20));
        return Arbitraries.maps(verbs, bad.injectNull(0.4).list().ofMinSize(1).ofMaxSize(6))
                .ofMaxSize(5);
    }
}
