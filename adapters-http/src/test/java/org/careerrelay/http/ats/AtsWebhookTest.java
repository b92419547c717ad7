package org.careerrelay.http.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.MovableClock;
import org.careerrelay.http.WebRequest;
import org.careerrelay.intake.IntakeProfile;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.json.AtsJsonProfiles;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.MessageResult;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Web hooks in the style of Greenhouse: genuine or not read, twice, late, in any order. */
class AtsWebhookTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String STANDARD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final IntakeTerms TERMS = IntakeTerms.by("greenhouse")
            .reading(IntakeProfile.defaults().routes(List.of("Agency*"), List.of("Company website")))
            .live();

    private final MovableClock clock = new MovableClock(Acme.START);
    private final Acme acme = new Acme(clock, URI.create("https://jobs.example.co.jp/r/"), MemoryAgency.create());
    private final List<MessageResult> results = new ArrayList<>();
    private final AtsWebhook hook = AtsWebhook.of(
                    acme.relay.company(Acme.KEY).intake(), "greenhouse", AtsJsonProfiles.GREENHOUSE, TERMS)
            .secret(SECRET)
            .results(results::add);

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    @Proves("H03")
    void aGenuineMessageIsTakenOnceHoweverOftenItComes() {
        String body = message("reject_candidate", "rejected", "2026-11-14T09:00:00Z");
        for (int time = 0; time < 3; time++) {
            assertThat(post(body, sign(SECRET, body))).isEqualTo(204);
            clock.pass(Duration.ofHours(1));
        }
        assertThat(results)
                .allSatisfy(result -> assertThat(
                                ((MessageResult.Taken) result).result().outcome())
                        .isEqualTo(IntakeOutcome.LINK));
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    @Proves("H03")
    void whatIsNotGenuineIsNotReadAndOneChangedByteIsEnough() {
        String body = message("reject_candidate", "rejected", "2026-11-14T09:00:00Z");
        String good = sign(SECRET, body);
        for (String signature : List.of(
                "",
                good.substring(7),
                "sha1 " + good.substring(7),
                good.substring(0, good.length() - 1),
                good + "0",
                sign("another-secret-of-32-characters!", body),
                sign(SECRET, body + " "))) {
            assertThat(post(body, signature)).as(signature).isEqualTo(401);
        }
        assertThat(post(body.replace("rejected", "Rejected"), good)).isEqualTo(401);
        assertThat(post("not even JSON", "sha256 00")).isEqualTo(401);
        assertThat(post(body, good.toUpperCase(Locale.ROOT).replace("SHA256", "sha256")))
                .isEqualTo(204);
        assertThat(results).hasSize(1);
    }

    @Test
    @Proves("H03")
    void inWhateverOrderMessagesComeTheLaterOneHolds() {
        String rejected = message("reject_candidate", "rejected", "2026-11-14T09:00:00Z");
        String reopened = message("unreject_candidate", "active", "2026-11-14T10:00:00Z");
        assertThat(post(reopened, sign(SECRET, reopened))).isEqualTo(204);
        assertThat(post(rejected, sign(SECRET, rejected))).isEqualTo(204);
        assertThat(results.get(1)).isEqualTo(new MessageResult.Overtaken());
        assertThat(waiting()).isZero();
    }

    @Test
    @Proves("H03")
    void afterStandardWebhooksOldMessagesAreRefused() {
        AtsWebhook standard = hook.standard(STANDARD, clock);
        String body = message("reject_candidate", "rejected", "2026-11-14T09:00:00Z");
        SignedEvent signed =
                SignedEvent.of("msg_1", "application/json", body.getBytes(UTF_8), clock.instant(), List.of(STANDARD));
        clock.pass(Duration.ofMinutes(5));
        assertThat(handle(standard, body, signed.headers())).isEqualTo(204);
        assertThat(handle(standard, body, signed.headers())).isEqualTo(204);
        assertThat(waiting()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(handle(standard, body, signed.headers())).isEqualTo(401);
        clock.pass(Duration.ofMinutes(-11));
        assertThat(handle(standard, body, signed.headers())).isEqualTo(401);
        assertThat(handle(hook, body, signed.headers())).isEqualTo(401);
    }

    /** What is signed is the id, the second and the body with dots between: one in the id could be read in two ways. */
    @Test
    void anIdWithADotProvesNothing() {
        String body = message("reject_candidate", "rejected", "2026-11-14T09:00:00Z");
        SignedEvent signed =
                SignedEvent.of("msg.1", "application/json", body.getBytes(UTF_8), clock.instant(), List.of(STANDARD));
        assertThat(handle(hook.standard(STANDARD, clock), body, signed.headers()))
                .isEqualTo(401);
    }

    @Test
    void whileASecretIsChangedBothHold() {
        String other = "another-secret-of-32-characters!";
        AtsWebhook both = hook.secret(other);
        String body = message("candidate_hired", "hired", "2026-11-14T09:00:00Z");
        assertThat(handle(both, body, Map.of("Signature", sign(SECRET, body)))).isEqualTo(204);
        assertThat(handle(both, body, Map.of("Signature", sign(other, body)))).isEqualTo(204);
        assertThat(results).isEmpty();
        assertThat(handle(
                        hook.signedIn("X-Signature", "sha256="),
                        body,
                        Map.of("X-Signature", sign(SECRET, body).replace("sha256 ", "sha256="))))
                .isEqualTo(204);
        assertThatThrownBy(() -> hook.secret("short")).isInstanceOf(IllegalArgumentException.class);
        AtsWebhook none = AtsWebhook.of(acme.relay.company(Acme.KEY).intake(), "x", AtsJsonProfiles.GREENHOUSE, TERMS);
        assertThat(handle(none, body, Map.of("Signature", sign(SECRET, body)))).isEqualTo(401);
    }

    @Test
    void whatIsGenuineAndNoMessageIsRefusedWithoutBeingTaken() {
        for (String body : List.of(
                "{",
                "[]x",
                "{\"action\":\"reject_candidate\"}",
                message("reject_candidate", "rejected", "yesterday"),
                message("reject_candidate", "rejected", "2026-11-14T09:00:00Z").replace("\"id\":69306314,", ""))) {
            assertThat(post(body, sign(SECRET, body))).as(body).isEqualTo(400);
        }
        assertThat(post("x".repeat(1024 * 1024 + 1), "")).isEqualTo(413);
        assertThat(hook.handle(WebRequest.of("GET", "/ats", "", Map.of(), new byte[0]))
                        .status())
                .isEqualTo(405);
        assertThat(results).isEmpty();
    }

    @Test
    void whatCannotBeTakenNowIsSentAgain() {
        AtsWebhook unknown = AtsWebhook.of(
                        acme.relay.company("globex").intake(), "greenhouse", AtsJsonProfiles.GREENHOUSE, TERMS)
                .secret(SECRET);
        String body = message("reject_candidate", "rejected", "2026-11-14T09:00:00Z");
        assertThat(handle(unknown, body, Map.of("Signature", sign(SECRET, body))))
                .isEqualTo(503);
    }

    @Test
    @Proves("H03")
    void overARealServerTheBytesAreThoseThatWereSigned() throws Exception {
        String body =
                message("reject_candidate", "rejected", "2026-11-14T09:00:00Z").replace(",", " ,\n\t");
        try (Loopback machine = new Loopback()) {
            Mount.on(machine.server(), "/ats", hook);
            HttpResponse<Void> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(machine.uri("/ats"))
                                    .header("Content-Type", "application/json")
                                    .header("Signature", sign(SECRET, body))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(response.statusCode()).isEqualTo(204);
        }
        assertThat(results).hasSize(1);
    }

    private int post(String body, String signature) {
        return handle(hook, body, Map.of("Signature", signature));
    }

    private static int handle(AtsWebhook hook, String body, Map<String, String> headers) {
        Map<String, List<String>> fields = new HashMap<>();
        headers.forEach((name, value) -> fields.put(name, List.of(value)));
        return hook.handle(WebRequest.of("POST", "/ats", "", fields, body.getBytes(UTF_8)))
                .status();
    }

    private long waiting() {
        return acme.relay.operator().outbox().waiting();
    }

    static String message(String action, String status, String at) {
        return """
                {"action":"%s","payload":{"application":{"id":69306314,"status":"%s","last_activity_at":"%s","rejected_at":"2026-11-14T08:59:00Z","source":{"public_name":"Company Website"},
                "jobs":[{"id":1,"name":"エンジニア"}],"candidate":{"first_name":"太郎","last_name":"山田","email_addresses":[{"value":"taro@example.jp","type":"personal"}]}}}}
                """.formatted(action, status, at);
    }

    private static String sign(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return "sha256 " + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
