package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.Deferred;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.careerrelay.spi.mail.RejectionLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast letters go, by a clock that is moved. */
class PaceTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private Instant now = START;
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
    void aDomainGetsSoManyLettersInAnyMinuteAndTheOthersAreToldWhen() {
        SmtpMail mail = mail(SendingLimits.perMinute(1000).forEachDomain(3, 1));

        List<MailOutcome> outcomes =
                mail.send(to("a.example", "A.EXAMPLE", "a.example", "a.example", "b.example", "a.example"));

        assertThat(outcomes)
                .containsExactly(
                        new Accepted(),
                        new Accepted(),
                        new Accepted(),
                        later("limit.domain", 60),
                        new Accepted(),
                        later("limit.domain", 80));
        assertThat(server.taken()).isEqualTo(4);
        now = START.plusMillis(59_999);
        assertThat(mail.send(to("a.example"))).doesNotContain(new Accepted());
        now = START.plusSeconds(60);
        assertThat(mail.send(to("a.example", "a.example", "a.example", "a.example")))
                .startsWith(new Accepted(), new Accepted(), new Accepted())
                .last()
                .isInstanceOf(Deferred.class);
    }

    @Test
    void whoComesBackWhenTheyWereToldGoes() {
        SmtpMail mail = mail(SendingLimits.perMinute(6));
        List<Instant> due = new ArrayList<>(Collections.nCopies(60, START));
        List<Instant> sent = new ArrayList<>();
        int asked = 0;
        while (!due.isEmpty()) {
            now = Collections.min(due);
            List<Instant> here = due.stream().filter(time -> !time.isAfter(now)).toList();
            due.removeAll(here);
            for (MailOutcome outcome :
                    mail.send(to(here.stream().map(time -> "a.example").toArray(String[]::new)))) {
                asked++;
                if (outcome instanceof Deferred deferred) {
                    assertThat(deferred.after()).isPositive();
                    due.add(now.plus(deferred.after()));
                } else {
                    sent.add(now);
                }
            }
        }

        assertThat(sent).hasSize(60);
        for (Instant from : sent) {
            assertThat(sent.stream().filter(time -> !time.isBefore(from) && time.isBefore(from.plusSeconds(60))))
                    .hasSizeLessThanOrEqualTo(6);
        }
        assertThat(Duration.between(START, now)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        assertThat(asked).as("most letters are put off once").isLessThan(150);
    }

    @Test
    void allLettersTogetherAreLimitedToo() {
        SmtpMail mail = mail(SendingLimits.perMinute(2).forEachDomain(10, 1));

        assertThat(mail.send(to("a.example", "b.example", "c.example")))
                .containsExactly(new Accepted(), new Accepted(), later("limit.total", 60));
    }

    @Test
    void aDomainCanHaveALimitOfItsOwn() {
        SmtpMail mail = mail(SendingLimits.perMinute(100).forEachDomain(2, 1).forDomain("Slow.example", 1, 1));

        assertThat(mail.send(to("slow.example", "slow.example", "b.example", "b.example", "b.example")))
                .containsExactly(
                        new Accepted(),
                        later("limit.domain", 60),
                        new Accepted(),
                        new Accepted(),
                        later("limit.domain", 60));
    }

    @Test
    void soManyConnectionsHaveLettersToADomainAtOnce() {
        Pace pace = new Pace(SendingLimits.perMinute(100).forEachDomain(100, 1), () -> now);
        try (Pace.Visit second = pace.visit()) {
            try (Pace.Visit first = pace.visit()) {
                assertThat(first.ask("a.example")).isNull();
                assertThat(first.ask("a.example")).isNull();
                assertThat(second.ask("b.example")).isNull();
                assertThat(second.ask("a.example")).isEqualTo(later("limit.connections", 5));
            }
            assertThat(second.ask("a.example")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 4.7.0 slow down", "450 4.7.1 later", "451 4.7.500 busy"})
    void aDomainThatAsksForPatienceIsLeftAloneAndGetsHalfAsManyAfterwards(String answer) {
        SmtpMail mail = mail(SendingLimits.perMinute(100).forEachDomain(4, 1));
        server.on("RCPT", answer);
        String code = "smtp." + answer.substring(0, 3);

        assertThat(mail.send(to("a.example"))).containsExactly(new TemporaryFailure(code));
        assertThat(mail.send(to("a.example", "b.example"))).containsExactly(later("limit.slowed", 60), new Accepted());
        now = START.plusSeconds(60);
        assertThat(mail.send(to("a.example", "a.example", "a.example")))
                .containsExactly(new Accepted(), new Accepted(), later("limit.domain", 60));
        now = START.plusSeconds(600);
        assertThat(mail.send(to("a.example", "a.example", "a.example", "a.example")))
                .containsOnly(new Accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.2.2 mailbox full", "451 4.3.0 disk full", "550 5.7.1 no"})
    void whatIsAboutOneMailboxSlowsNobody(String answer) {
        SmtpMail mail = mail(SendingLimits.perMinute(100));
        server.on("RCPT", answer);

        assertThat(mail.send(to("a.example", "a.example")).get(1)).isEqualTo(new Accepted());
    }

    @Test
    void copiesShareTheLimits() {
        SmtpMail mail = mail(SendingLimits.perMinute(1));

        assertThat(mail.send(to("a.example"))).containsExactly(new Accepted());
        assertThat(mail.helo("relay.example.co.jp").send(to("a.example"))).containsExactly(later("limit.domain", 60));
    }

    @Test
    void aClockThatIsPutBackHoldsNobodyUp() {
        SmtpMail mail = mail(SendingLimits.perMinute(1));
        mail.send(to("a.example"));
        now = START.minus(Duration.ofDays(1));

        assertThat(mail.send(to("a.example"))).containsExactly(new Accepted());
    }

    @Test
    void aClockThatIsPutBackKeepsNoDomainSlowForLongerThanOneThatIsNot() {
        SmtpMail mail = mail(SendingLimits.perMinute(100).forEachDomain(4, 1));
        server.on("RCPT", "450 4.7.1 later");
        mail.send(to("a.example"));
        now = START.minus(Duration.ofDays(1));
        assertThat(mail.send(to("a.example"))).containsExactly(later("limit.slowed", 60));
        now = now.plus(Duration.ofMinutes(10));

        assertThat(mail.send(to("a.example", "a.example", "a.example", "a.example")))
                .containsOnly(new Accepted());
    }

    @Test
    void aDomainIsForgottenOnceItHasRecoveredThoughNobodyAskedForIt() {
        DomainPace pace = new DomainPace();
        pace.sent.add(now);
        pace.slowDown(now);

        assertThat(pace.isForgotten(now.plus(Duration.ofMinutes(9)))).isFalse();
        assertThat(pace.isForgotten(now.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        SendingLimits limits = SendingLimits.perMinute(1);
        assertThatIllegalArgumentException().isThrownBy(() -> SendingLimits.perMinute(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.forEachDomain(10_001, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.forDomain("a.example", 1, 0));
    }

    private SmtpMail mail(SendingLimits limits) {
        return SmtpMail.at("localhost", server.port())
                .plainText()
                .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2))
                .limits(limits, () -> now);
    }

    private static List<RejectionLetter> to(String... domains) {
        return Stream.of(domains)
                .map(domain -> Letters.good().to("taro@" + domain).letter())
                .toList();
    }

    private static MailOutcome later(String code, int seconds) {
        return new Deferred(code, Duration.ofSeconds(seconds));
    }
}
