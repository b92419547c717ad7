package org.careerrelay.http.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.ats.MailedApplication;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hosts are told is signed, and comes again until it was taken. */
class HttpWriteBackTest {

    /** The example that the libraries of Standard Webhooks share. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final List<WebRequest> requests = new CopyOnWriteArrayList<>();
    private final Loopback machine = new Loopback();
    private Function<WebRequest, WebResponse> answer = request -> WebResponse.of(204);

    HttpWriteBackTest() {
        Mount.on(machine.server(), "/events", new WebHandler() {
            @Override
            public WebResponse handle(WebRequest request) {
                requests.add(request);
                return answer.apply(request);
            }

            @Override
            public int bodyLimit() {
                return 65_536;
            }
        });
    }

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    @Proves("H10")
    void aSignatureIsThatOfTheSharedExample() {
        SignedEvent event = SignedEvent.of(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "application/json",
                "{\"test\": 2432232314}".getBytes(UTF_8),
                Instant.ofEpochSecond(1614265330),
                List.of(SECRET));
        assertThat(event.headers())
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(event)
                .hasToString("SignedEvent[msg_p5jXN8AQM9LWM0D4loKWxJek]")
                .isEqualTo(event);
        assertThatThrownBy(() -> SignedEvent.of("x", "text/plain", new byte[0], Acme.START, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves({"H08", "H10"})
    void whatArrivesIsACloudEventThatTheSecretVerifies() {
        assertThat(writeBack().linkMailed("acme", mailed(1))).containsExactly(new Delivery.Delivered());
        WebRequest request = requests.get(0);
        String id = request.header("webhook-id").orElseThrow();
        long second = Long.parseLong(request.header("webhook-timestamp").orElseThrow());
        assertThat(WebhookSecrets.of(List.of(SECRET))
                        .verifies(
                                id,
                                second,
                                request.body(),
                                request.header("webhook-signature").orElseThrow()))
                .isTrue();
        assertThat(request.mediaType()).isEqualTo("application/cloudevents+json");
        assertThat(new String(request.body(), UTF_8))
                .isEqualTo(
                        "{\"specversion\":\"1.0\",\"id\":\"" + id
                                + "\",\"source\":\"career-relay/company/acme\",\"type\":\"org.careerrelay.application.link-mailed.v1\",\"time\":\"2026-11-15T00:00:00Z\","
                                + "\"datacontenttype\":\"application/json\",\"data\":{\"company\":\"acme\",\"application\":\"a-1\",\"mailedAt\":\"2026-11-15T00:00:00Z\"}}");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 404, 408, 409, 429, 500, 503})
    void whatMayBeMendedIsToldAgainAndTheRestWaits(int status) {
        answer = request -> WebResponse.of(status).header("Retry-After", "30");
        assertThat(writeBack().linkMailed("acme", mailed(3)))
                .hasSize(3)
                .containsOnly(new Delivery.Retry("http." + status, Duration.ofSeconds(30)));
        assertThat(requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415, 422})
    void whatIsRefusedForGoodTakesNoOthersWithIt(int status) {
        answer = request -> WebResponse.of(requests.size() == 2 ? status : 200);
        assertThat(writeBack().linkMailed("acme", mailed(3)))
                .containsExactly(
                        new Delivery.Delivered(), new Delivery.Rejected("http." + status), new Delivery.Delivered());
    }

    @Test
    void aReceiverThatIsNotThereOrInsideIsToldLater() {
        machine.close();
        assertThat(writeBack().linkMailed("acme", mailed(1))).containsExactly(new Delivery.Retry("http.io", null));
        assertThat(HttpWriteBack.to(URI.create("https://192.168.1.1/x"), SECRET, clock())
                        .linkMailed("acme", mailed(1)))
                .containsExactly(new Delivery.Retry("http.private-address", null));
        assertThatThrownBy(() -> HttpWriteBack.to(URI.create("http://ats.example.com/x"), SECRET, clock()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HttpWriteBack writeBack() {
        return HttpWriteBack.to(machine.uri("/events"), SECRET, clock());
    }

    private static InstantSource clock() {
        return InstantSource.fixed(Acme.START);
    }

    private static List<MailedApplication> mailed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new MailedApplication(new OpaqueId(0, number), "a-" + number, Acme.START))
                .toList();
    }
}
