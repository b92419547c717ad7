package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.MailQueueDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.mail.MailApproval;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The code of the guide on when mails go does what it says. */
class SendingExampleTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    @Proves({"A16", "A17"})
    void theGuidesCodeWorks() {
        MovableClock clock = new MovableClock(FRIDAY);
        MemoryMail mail = MemoryMail.create();
        try (CareerRelay relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(KeyRing.random(new SecureRandom()))
                .mail(mail)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .clock(clock)
                .build()) {
            CompanyDesk acme = relay.company("acme");
            acme.profile(new CompanyProfile("株式会社例示製作所", "東京都", "代表取締役", "saiyo@example.co.jp", "", "JP"));
            SendingExample.policy(acme);
            SendingExample.ownTime(acme, rejection("application-17", FRIDAY), MONDAY);
            assertThat(SendingExample.approve(acme))
                    .containsExactly(new MailApproval.Approved("application-17", MONDAY));
            relay.operator().dispatch();
            assertThat(mail.letters()).isEmpty();
            assertThat(SendingExample.cancel(queue(acme))).isEqualTo("it never goes");
            assertThat(SendingExample.unreject(acme)).isEqualTo("the mail never goes");

            acme.mail(SendingPolicy.atOnce());
            clock.pass(Duration.between(FRIDAY, MONDAY));
            acme.reject(List.of(rejection("application-17", MONDAY)));
            relay.operator().dispatch();
            assertThat(mail.letters()).hasSize(1);
            assertThat(SendingExample.cancel(queue(acme))).isEqualTo("it has gone, or was refused for good");
            assertThat(SendingExample.unreject(acme)).isEqualTo("the mail has gone, or may have: write to the person");
        }
    }

    private static MailQueueDesk queue(CompanyDesk acme) {
        return acme.mails()
                .queue(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.RECRUITING, ""));
    }

    private static Rejection rejection(String application, Instant decidedAt) {
        return Rejection.of(application, "山田 太郎", "taro@example.jp", decidedAt, "recruiter-3");
    }
}
