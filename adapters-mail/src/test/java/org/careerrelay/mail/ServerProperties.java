package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            long doubts = pipelining ? seeminglyMissing(script) : 0;
            assertThat(sent).isBetween(server.taken() - doubts, (long) server.taken());
        }
    }

    /** How often an answer can seem to be missing, so that the letter before is in doubt: never, unless the script says exactly that. */
    private static long seeminglyMissing(Map<String, List<String>> script) {
        long early = Stream.of("MAIL", "RCPT")
                .flatMap(verb -> script.getOrDefault(verb, List.of()).stream())
                .filter("354 go"::equals)
                .count();
        boolean refused = script.getOrDefault("RCPT", List.of()).stream()
                .anyMatch(answer -> answer != null && answer.matches("[45].*"));
        return early
                + (refused
                        ? script.getOrDefault("DATA", List.of()).stream()
                                .filter(ScriptedServer.SILENCE::equals)
                                .count()
                        : 0);
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
                        ScriptedServer.SILENCE,
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
