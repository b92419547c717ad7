package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.MovableClock;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The receiving end on an agency's real engine. */
class ExchangeHandlerTest {

    private final MovableClock clock = new MovableClock(Messages.AT);
    private final CareerRelay relay = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .mail(MemoryMail.create())
            .agency(MemoryAgency.create())
            .linksAt(java.net.URI.create("https://agency.example.jp/r/"))
            .keys(KeyRing.random(new SecureRandom()))
            .clock(clock)
            .random(new SecureRandom())
            .build();
    private final ExchangeHandler handler =
            ExchangeHandler.forAgency(relay, "agency-1", "acme", List.of(Messages.SECRET), clock);

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void takesWhatIsSignedAndAnswersForEachMessage() {
        List<ExchangeMessage> messages = Messages.handOvers(3);

        WebResponse response = handler.handle(signed(messages));

        assertThat(response.status()).isEqualTo(200);
        assertThat(ReceiptJson.read(response.body()))
                .containsExactlyElementsOf(messages.stream()
                        .map(message -> new Receipt(message.id(), null))
                        .toList());
        assertThat(pending()).isEqualTo(3);
    }

    @Test
    @Proves("R-71")
    void aMessageThatOnlyALaterVersionKnowsIsRefusedAloneSoThatItsSenderParksIt() {
        List<ExchangeMessage> messages = Messages.handOvers(2);
        byte[] body = new String(ExchangeJson.write(messages), StandardCharsets.UTF_8)
                .replaceFirst("handed-over[.]v1", "handed-over.v9")
                .getBytes(StandardCharsets.UTF_8);

        WebResponse response = handler.handle(post(headers(body), body));

        assertThat(response.status()).isEqualTo(200);
        assertThat(ReceiptJson.read(response.body()))
                .containsExactlyInAnyOrder(
                        new Receipt(messages.get(0).id(), "message.unknown"),
                        new Receipt(messages.get(1).id(), null));
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void aReplayIsHarmless() {
        WebRequest request = signed(Messages.handOvers(3));

        WebResponse first = handler.handle(request);
        WebResponse second = handler.handle(request);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(pending()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-300, 200", "300, 200", "301, 401"})
    void theTimeStampLiesWithinFiveMinutes(long seconds, int status) {
        WebRequest request = signed(Messages.handOvers(1));
        clock.set(Messages.AT.plusSeconds(seconds));

        assertThat(handler.handle(request).status()).isEqualTo(status);
    }

    @Test
    void everyByteOfTheBodyIsSigned() {
        byte[] body = ExchangeJson.write(Messages.handOvers(1));
        byte[] sameMeaning = (new String(body, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = headers(body);

        assertThat(handler.handle(post(headers, sameMeaning)).status()).isEqualTo(401);
        assertThat(pending()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void whatIsNotWhollySignedIsRefused(String header) {
        byte[] body = ExchangeJson.write(Messages.handOvers(1));

        Map<String, List<String>> missing = headers(body);
        missing.remove(header);
        Map<String, List<String>> twice = headers(body);
        twice.put(header, List.of(twice.get(header).get(0), "x"));
        Map<String, List<String>> other = headers(body);
        other.put(header, List.of("1794700801"));

        assertThat(List.of(missing, twice, other))
                .allSatisfy(headers ->
                        assertThat(handler.handle(post(headers, body)).status()).isEqualTo(401));
        assertThat(pending()).isZero();
    }

    @Test
    void anotherSecretOpensNothingUntilItIsKnown() {
        byte[] body = ExchangeJson.write(Messages.handOvers(1));
        Map<String, List<String>> headers = headers(body);
        headers.put("webhook-signature", List.of(sign(Messages.OTHER_SECRET, body)));
        WebRequest request = post(headers, body);
        ExchangeHandler both = ExchangeHandler.forAgency(
                relay, "agency-1", "acme", List.of(Messages.SECRET, Messages.OTHER_SECRET), clock);

        assertThat(handler.handle(request).status()).isEqualTo(401);
        assertThat(both.handle(request).status()).isEqualTo(200);
    }

    @Test
    void whatIsNoBatchIsRefusedBeforeItIsRead() {
        byte[] body = ExchangeJson.write(Messages.handOvers(1));
        Map<String, List<String>> json = headers(body);
        json.put("Content-Type", List.of("application/json"));
        byte[] large = new byte[handler.bodyLimit() + 1];

        WebResponse get = handler.handle(WebRequest.of("GET", "/relay", "", Map.of(), new byte[0]));
        assertThat(get.status()).isEqualTo(405);
        assertThat(get.header("Allow")).contains("POST");
        assertThat(handler.handle(post(json, body)).status()).isEqualTo(415);
        assertThat(handler.handle(post(headers(large), large)).status()).isEqualTo(413);
    }

    @Test
    void aSignedMessIsExplainedWithoutRepeatingIt() {
        byte[] body = "[{\"name\":\"山田 太郎\"}]".getBytes(StandardCharsets.UTF_8);

        WebResponse response = handler.handle(post(headers(body), body));

        assertThat(response.status()).isEqualTo(400);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .contains("[0].type: field.missing")
                .doesNotContain("山田");
    }

    @Test
    void aVersionOfTheWireThatIsNotKnownIsToBeTriedAgainLater() {
        byte[] body = ExchangeJson.write(Messages.handOvers(1));
        Map<String, List<String>> later = headers(body);
        later.put("career-relay-version", List.of("2"));
        Map<String, List<String>> same = headers(body);
        same.put("Career-Relay-Version", List.of("1"));

        assertThat(handler.handle(post(later, body)).status()).isEqualTo(501);
        assertThat(pending()).isZero();
        assertThat(handler.handle(post(same, body)).header("career-relay-version"))
                .contains("1");
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void nobodySpeaksForAnother() {
        ExchangeMessage answer = Messages.acknowledged(1, new OpaqueId(2, 1), AgencyAnswer.ACCEPTED_NEW);
        ExchangeHandler elsewhere =
                ExchangeHandler.forAgency(relay, "agency-2", "acme", List.of(Messages.SECRET), clock);
        ExchangeHandler narrowed =
                ExchangeHandler.forAgency(relay, "agency-1", "other", List.of(Messages.SECRET), clock);

        assertThat(refusals(handler.handle(signed(List.of(answer))))).containsExactly("sender.mismatch");
        assertThat(refusals(elsewhere.handle(signed(Messages.handOvers(1))))).containsExactly("sender.mismatch");
        assertThat(refusals(narrowed.handle(signed(Messages.handOvers(1))))).containsExactly("sender.mismatch");
        assertThat(pending()).isZero();
    }

    @Test
    void aHandlerWithoutASecretIsNone() {
        assertThatThrownBy(() -> ExchangeHandler.forAgency(relay, "agency-1", "acme", List.of(), clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int pending() {
        return relay.agency("agency-1").inbox().pending(100).size();
    }

    private static List<String> refusals(WebResponse response) {
        assertThat(response.status()).isEqualTo(200);
        return ReceiptJson.read(response.body()).stream().map(Receipt::refusal).toList();
    }

    private static WebRequest signed(List<ExchangeMessage> messages) {
        byte[] body = ExchangeJson.write(messages);
        return post(headers(body), body);
    }

    private static WebRequest post(Map<String, List<String>> headers, byte[] body) {
        return WebRequest.of("POST", "/relay", "", headers, body);
    }

    private static Map<String, List<String>> headers(byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Content-Type", List.of(ExchangeJson.MEDIA_TYPE + "; charset=utf-8"));
        headers.put("webhook-id", List.of("msg_1"));
        headers.put("webhook-timestamp", List.of(Long.toString(Messages.AT.getEpochSecond())));
        headers.put("webhook-signature", List.of(sign(Messages.SECRET, body)));
        return headers;
    }

    private static String sign(String secret, byte[] body) {
        return WebhookSecrets.of(List.of(secret)).sign("msg_1", Messages.AT.getEpochSecond(), body);
    }
}
