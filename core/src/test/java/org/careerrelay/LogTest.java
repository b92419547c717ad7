package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.simple.SimpleLogger;

/** The whole circle, with everything that can go wrong, logged down to the last detail. */
class LogTest {

    @Test
    @Proves({"B20", "V-L21"})
    void noAddressNoNameAndNoTokenIsEverLogged() throws Exception {
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        PrintStream err = System.err;
        List<String> secrets = new ArrayList<>();
        everything(true);
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            secrets.addAll(live());
        } finally {
            System.setErr(err);
            everything(false);
        }
        String log = captured.toString(StandardCharsets.UTF_8);

        assertThat(log)
                .as("something was logged at all")
                .contains("outbox.retry", "outbox.batch-failed", "listener.failed");
        assertThat(secrets).hasSizeGreaterThan(10);
        for (String secret : secrets) {
            assertThat(log).doesNotContainIgnoringCase(secret);
        }
        assertThat(log).doesNotContainPattern("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\\.[A-Za-z]");
    }

    /** Returns what must not be in the log. */
    private static List<String> live() {
        AtomicInteger sends = new AtomicInteger();
        List<RejectionLetter> letters = new ArrayList<>();
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(sent -> {
                            if (sends.incrementAndGet() == 1) {
                                throw new IllegalStateException(
                                        "550 <" + sent.get(0).recipientAddress().reveal() + "> 山田 太郎");
                            }
                            letters.addAll(sent);
                            return sent.stream()
                                    .<MailOutcome>map(letter -> sends.get() == 2
                                            ? new MailOutcome.TemporaryFailure("smtp.451")
                                            : new MailOutcome.Accepted())
                                    .toList();
                        })
                        .listener(new RelayListener() {
                            @Override
                            public String name() {
                                return "failing";
                            }

                            @Override
                            public void heard(Tenant tenant, List<NumberedEvent> events) {
                                throw new IllegalStateException("cannot write to taro1@example.jp");
                            }
                        }))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(10);
            for (int i = 0; i < 4; i++) {
                world.run();
                world.clock.move(Duration.ofMinutes(2));
            }
            List<String> secrets = new ArrayList<>(List.of("山田", "東京で働きたい"));
            for (RejectionLetter letter : List.copyOf(letters)) {
                String address = letter.recipientAddress().reveal();
                String link = Objects.requireNonNull(letter.relay()).link().reveal();
                String token = link.substring(link.lastIndexOf('/') + 1);
                secrets.add(address);
                secrets.add(token);
                CandidateDesk desk = world.company().candidate(RawToken.of(token));
                desk.visited();
                for (int i = 0; i < 2; i++) {
                    desk.consent(world.form("stranger@example.com"));
                }
                desk.consent(desk.look(Locale.JAPANESE)
                        .orElseThrow()
                        .form(
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                true,
                                Pii.of(address),
                                world.form(address).answers()));
            }
            world.company().candidate(RawToken.of("forged-token-of-somebody")).visited();
            secrets.add("forged-token-of-somebody");
            world.toAgency.afterwards(deliveries -> {
                throw new IllegalStateException("refused: 山田 太郎 taro1@example.jp");
            });
            world.run();
            world.toAgency.afterwards(deliveries -> deliveries);
            world.toAgency.cut(true);
            world.clock.move(Duration.ofMinutes(2));
            world.run();
            world.toAgency.cut(false);
            world.clock.move(Duration.ofMinutes(2));
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            world.desk().request(World.AGENCY, JobOrder.titled("営業"));
            letters.forEach(letter -> world.company()
                    .candidate(RawToken.of("x"))
                    .withdraw(Pii.of(letter.recipientAddress().reveal())));
            world.run();
            world.clock.move(Duration.ofDays(60));
            world.run();
            return secrets;
        }
    }

    /** Logs everything that the engine's classes say, or warnings only. */
    private static void everything(boolean wanted) throws Exception {
        Field level = SimpleLogger.class.getDeclaredField("currentLogLevel");
        level.setAccessible(true);
        for (String name : classes()) {
            if (LoggerFactory.getLogger(name) instanceof SimpleLogger logger) {
                level.setInt(logger, wanted ? 0 : 30);
            }
        }
    }

    private static List<String> classes() throws Exception {
        Path root = Path.of(CareerRelay.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file ->
                            root.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
