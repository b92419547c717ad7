package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.agency.Delivery.Delivered;
import org.careerrelay.spi.agency.Delivery.Rejected;
import org.careerrelay.spi.agency.Delivery.Retry;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAgencyTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Messages.AT);

    @Test
    @Proves("A08")
    void whatIsSentArrivesSignedAndWhole() {
        List<ExchangeMessage> messages = Messages.handOvers(3);
        try (Partner partner = new Partner(taking(message -> true))) {
            assertThat(agency(partner).deliver("agency-1", messages)).hasSize(3).allMatch(Delivered.class::isInstance);

            WebRequest request = partner.requests.get(0);
            assertThat(request.mediaType()).isEqualTo("application/cloudevents-batch+json");
            assertThat(ExchangeJson.read(request.body())).isEqualTo(messages);
            assertThat(request.header("webhook-timestamp")).contains("1794700800");
            assertThat(WebhookSecrets.of(List.of(Messages.SECRET))
                            .verifies(
                                    request.header("webhook-id").orElseThrow(),
                                    Messages.AT.getEpochSecond(),
                                    request.body(),
                                    request.header("webhook-signature").orElseThrow()))
                    .isTrue();
        }
    }

    @Test
    void theSameBatchHasTheSameIdHoweverOftenItIsSent() {
        try (Partner partner = new Partner(request -> WebResponse.of(503))) {
            HttpAgency agency = agency(partner);
            agency.deliver("agency-1", Messages.handOvers(2));
            agency.clock(InstantSource.fixed(Messages.AT.plusSeconds(60))).deliver("agency-1", Messages.handOvers(2));
            agency.deliver("agency-1", Messages.handOvers(3));

            assertThat(partner.requests)
                    .extracting(request -> request.header("webhook-id").orElseThrow())
                    .satisfies(
                            ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2)));
        }
    }

    @Test
    void everyMessageHasItsOwnFate() {
        List<ExchangeMessage> messages = Messages.handOvers(3);
        Function<WebRequest, WebResponse> answer = request -> receipts(List.of(
                new Receipt(messages.get(2).id(), null),
                new Receipt(messages.get(0).id(), "company.unknown")));
        try (Partner partner = new Partner(answer)) {
            assertThat(agency(partner).deliver("agency-1", messages))
                    .containsExactly(
                            new Rejected("company.unknown"), new Retry("receipt.missing", null), new Delivered());
        }
    }

    @Test
    void sendsInBatchesAndInOrder() {
        List<ExchangeMessage> messages = Messages.handOvers(5);
        try (Partner partner = new Partner(taking(message -> true))) {
            agency(partner).batch(2).deliver("agency-1", messages);

            List<ExchangeMessage> arrived = new ArrayList<>();
            partner.requests.forEach(request -> arrived.addAll(ExchangeJson.read(request.body())));
            assertThat(partner.requests).hasSize(3);
            assertThat(arrived).isEqualTo(messages);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 307, 401, 403, 404, 408, 429, 500, 503})
    void nothingIsLostByAFaultOfTheMomentOrOfTheSettings(int status) {
        try (Partner partner = new Partner(request -> WebResponse.of(status)
                .header("Location", "http://127.0.0.1:9/elsewhere")
                .header("Retry-After", "120"))) {
            assertThat(agency(partner).batch(2).deliver("agency-1", Messages.handOvers(5)))
                    .hasSize(5)
                    .containsOnly(new Retry("http." + status, Duration.ofMinutes(2)));
            assertThat(partner.requests).as("the rest is not even tried").hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "413", "415", "422"})
    void oneBadMessageTakesNoOthersWithIt(int status) {
        ExchangeMessage bad = Messages.handOver(3);
        Function<WebRequest, WebResponse> picky =
                request -> ExchangeJson.read(request.body()).contains(bad)
                        ? WebResponse.of(status)
                        : taking(message -> true).apply(request);
        try (Partner partner = new Partner(picky)) {
            List<Delivery> deliveries = agency(partner).deliver("agency-1", Messages.handOvers(8));

            assertThat(deliveries.get(2)).isEqualTo(new Rejected("http." + status));
            assertThat(deliveries).filteredOn(Delivered.class::isInstance).hasSize(7);
        }
    }

    @Test
    void aPartnerThatSaysNotNowIsLeftAloneWhileABatchIsHalved() {
        List<ExchangeMessage> messages = Messages.handOvers(100);
        AtomicInteger posts = new AtomicInteger();
        Function<WebRequest, WebResponse> tiring = request -> switch (posts.incrementAndGet()) {
            case 1 -> WebResponse.of(422);
            case 2 -> taking(message -> true).apply(request);
            default -> WebResponse.of(429).header("Retry-After", "60");
        };
        try (Partner partner = new Partner(tiring)) {
            List<Delivery> deliveries = agency(partner).deliver("agency-1", messages);

            assertThat(partner.requests)
                    .as("the batch, one half, the other half")
                    .hasSize(3);
            assertThat(deliveries.subList(0, 50)).containsOnly(new Delivered());
            assertThat(deliveries.subList(50, 100)).containsOnly(new Retry("http.429", Duration.ofMinutes(1)));
        }
        try (Partner partner = new Partner(request ->
                ExchangeJson.read(request.body()).size() == 100 ? WebResponse.of(400) : WebResponse.of(503))) {
            assertThat(agency(partner).deliver("agency-1", messages)).containsOnly(new Retry("http.503", null));
            assertThat(partner.requests).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Please sign in</html>", "{}", "[{\"id\":\"?\"}]"})
    void anAnswerThatIsNoneDeliversNothing(String body) {
        try (Partner partner = new Partner(request -> WebResponse.of(200).text("text/html", body))) {
            assertThat(agency(partner).deliver("agency-1", Messages.handOvers(1)))
                    .containsExactly(new Retry("receipt.syntax", null));
        }
    }

    @Test
    void anEndlessAnswerDoesNotFillTheMemory() {
        byte[] chunk = new byte[64 * 1024];
        try (Partner partner = new Partner(request -> WebResponse.of(200))) {
            partner.machine.server().createContext("/endless", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    for (int i = 0; i < 1024; i++) {
                        out.write(chunk);
                    }
                }
            });
            assertThat(agency(partner.uri("/endless")).deliver("agency-1", Messages.handOvers(1)))
                    .containsExactly(new Retry("http.io", null));
        }
    }

    @Test
    void aPartnerThatStopsInTheMiddleHoldsNobodyUp() {
        CountDownLatch end = new CountDownLatch(1);
        try (Partner partner = new Partner(request -> WebResponse.of(200))) {
            partner.machine.server().createContext("/stuck", exchange -> {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write('[');
                exchange.getResponseBody().flush();
                awaitQuietly(end);
            });
            assertThat(agency(partner.uri("/stuck"))
                            .timeout(Duration.ofMillis(300))
                            .deliver("agency-1", Messages.handOvers(1)))
                    .containsExactly(new Retry("http.timeout", null));
            end.countDown();
        }
    }

    @Test
    void nobodyThereIsAnOutcomeToo() {
        URI gone;
        try (Partner partner = new Partner(request -> WebResponse.of(200))) {
            gone = partner.uri("/relay");
        }
        assertThat(agency(gone).deliver("agency-1", Messages.handOvers(2)))
                .containsExactly(new Retry("http.io", null), new Retry("http.io", null));
    }

    @Test
    void anInterruptedSenderStaysInterrupted() {
        try (Partner partner = new Partner(taking(message -> true))) {
            Thread.currentThread().interrupt();
            List<Delivery> deliveries = agency(partner).deliver("agency-1", Messages.handOvers(1));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(deliveries).containsExactly(new Retry("http.interrupted", null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agency.example.jp/relay",
                "http://127.0.0.1.example.jp/relay",
                "ftp://agency.example.jp/relay",
                "https://user@agency.example.jp/relay",
                "/relay"
            })
    void peoplesDataTravelsOverTlsOnly(String endpoint) {
        assertThatThrownBy(() -> HttpAgency.at(URI.create(endpoint))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesSettingsThatCannotBeMeant() {
        HttpAgency agency = HttpAgency.at(URI.create("https://agency.example.jp/relay"));
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        assertThatThrownBy(() -> agency.client(following)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agency.timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agency.batch(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agency.clock(CLOCK).deliver("agency-1", Messages.handOvers(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> agency.secret(Messages.SECRET).deliver("agency-1", Messages.handOvers(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static HttpAgency agency(Partner partner) {
        return agency(partner.uri("/relay"));
    }

    private static HttpAgency agency(URI endpoint) {
        return HttpAgency.at(endpoint).secret(Messages.SECRET).clock(CLOCK);
    }

    private static Function<WebRequest, WebResponse> taking(Predicate<ExchangeMessage> taken) {
        return request -> receipts(ExchangeJson.read(request.body()).stream()
                .filter(taken)
                .map(message -> new Receipt(message.id(), null))
                .toList());
    }

    private static WebResponse receipts(List<Receipt> receipts) {
        return WebResponse.of(200).body(ReceiptJson.MEDIA_TYPE, ReceiptJson.write(receipts));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
