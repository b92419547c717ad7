package org.careerrelay.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@Timeout(180)
class AtsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static RunningAts ats;

    @BeforeAll
    static void start() throws IOException {
        ats = RunningAts.start("--management.endpoint.health.cache.time-to-live=0s");
    }

    @AfterAll
    static void stop() throws IOException {
        ats.close();
    }

    @Test
    @Proves({"H05", "A04", "A08"})
    void whoIsRejectedIsWrittenToByTheHostAndConsentsOnThePage() throws Exception {
        ats.apply("application-1", "taro@example.jp");

        assertThat(ats.reject("application-1")).isEqualTo(204);

        MimeMessage mail = mailTo("taro@example.jp");
        assertThat(ats.bean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
        assertThat(mail.getSubject()).contains("株式会社例示製作所");
        Applicant applicant =
                new Applicant("taro@example.jp", part(mail, "text/plain").orElseThrow());
        assertThat(applicant.mail()).contains("山田 太郎", "営業", "例示紹介株式会社");
        assertThat(part(mail, "text/html").orElseThrow()).contains("href=\"" + applicant.link() + "\"");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(ats.get("/applications/application-1").body())
                                .isEqualTo("{\"id\":\"application-1\",\"status\":\"REJECTED\",\"told\":true}"));

        applicant.consents();

        await().atMost(SOON).until(() -> ats.parts().agency().answerAll() == 1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ats.bean(CareerRelay.class)
                                .operator()
                                .ledger("acme", "agency-1")
                                .entries(0, 10))
                        .hasSize(1));
    }

    @Test
    @Proves("A21")
    void rejectedTwiceTheSameLinkIsSentAgain() throws Exception {
        ats.apply("application-2", "hanako@example.jp");
        ats.reject("application-2");
        String first = part(mailTo("hanako@example.jp"), "text/plain").orElseThrow();

        assertThat(ats.reject("application-2")).isEqualTo(204);

        await().atMost(SOON).until(() -> mails("hanako@example.jp").length == 2);
        assertThat(part(mails("hanako@example.jp")[1], "text/plain")).contains(first);
    }

    @Test
    void whatTheHostDoesNotKnowIsTheHostsToAnswer() throws Exception {
        assertThat(ats.reject("application-none")).isEqualTo(404);
        assertThat(ats.get("/r/" + "a".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(ats.get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void theHealthPageSaysHowTheLibraryStands() throws Exception {
        HttpResponse<String> health = ats.get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"careerRelay\":{")
                .contains("\"parked\":0", "\"programmes\":[]", "\"silentAgencies\":0")
                .doesNotContain("example.jp", "山田");
    }

    @Test
    void theEngineUsesThePoolOfTheHost() throws Exception {
        assertThat(ats.bean(DataSource.class).getClass().getSimpleName()).isEqualTo("HikariDataSource");
        assertThat(ats.tables()).containsKeys("job_application", "cr_rejection");
    }

    private static MimeMessage mailTo(String address) {
        await().atMost(SOON).until(() -> mails(address).length > 0);
        return mails(address)[0];
    }

    private static MimeMessage[] mails(String address) {
        return Arrays.stream(ats.parts().mail().getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toArray(MimeMessage[]::new);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                Optional<String> found = part(body, type);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return part.getContentType().toLowerCase(Locale.ROOT).startsWith(type)
                ? Optional.of(part.getContent().toString())
                : Optional.empty();
    }
}
