package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.MovableClock;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends batches again, in another order, cut anew or with a clock that is off: every message has its effect once, and only within five minutes. */
class ReplayedBatchesTest {

    private static final int MESSAGES = 60;
    private static final int REQUESTS = 400;

    private final MovableClock clock = new MovableClock(Messages.AT);
    private final CareerRelay relay = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .keys(KeyRing.random(new SecureRandom()))
            .agency(MemoryAgency.create())
            .clock(clock)
            .build();
    private final ExchangeHandler handler =
            ExchangeHandler.forAgency(relay, "agency-1", "acme", List.of(Messages.SECRET), clock);

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    @Proves("CMP-20")
    void fourHundredRequestsInAnyOrderLeaveSixtyReferrals() {
        Random chance = new Random(20261122);
        List<ExchangeMessage> all = new ArrayList<>(Messages.handOvers(MESSAGES));
        int taken = 0;
        int refused = 0;
        for (int request = 0; request < REQUESTS; request++) {
            Collections.shuffle(all, chance);
            List<ExchangeMessage> batch = new ArrayList<>(all.subList(0, 1 + chance.nextInt(MESSAGES)));
            batch.add(batch.get(0)); // the same twice in one batch
            long off = chance.nextInt(1201) - 600L; // seconds by which the sender's clock is off
            int status = post(batch, off);
            if (Math.abs(off) <= 300) {
                assertThat(status).as("off by " + off).isEqualTo(200);
                taken++;
            } else {
                assertThat(status).as("off by " + off).isEqualTo(401);
                refused++;
            }
        }
        post(all, 0);

        assertThat(taken + refused).isEqualTo(REQUESTS);
        assertThat(refused).as("with a clock that is off").isBetween(150, 250);
        assertThat(relay.agency("agency-1").inbox().pending(1000)).hasSize(MESSAGES);
        relay.operator().dispatch();
        assertThat(relay.operator().events(TenantKind.AGENCY, "agency-1", 0, 100_000).stream()
                        .filter(numbered -> numbered.event().type() == EventType.REFERRAL_RECEIVED))
                .hasSize(MESSAGES);
    }

    @Test
    void aRequestThatWasOverheardIsGoodForFiveMinutesAndThenForNothing() {
        List<ExchangeMessage> batch = Messages.handOvers(3);
        WebRequest overheard = request(batch, 0);

        assertThat(handler.handle(overheard).status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(5));
        assertThat(handler.handle(overheard).status()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        assertThat(handler.handle(overheard).status()).isEqualTo(401);
        assertThat(relay.agency("agency-1").inbox().pending(10)).hasSize(3);
    }

    private int post(List<ExchangeMessage> batch, long off) {
        WebResponse response = handler.handle(request(batch, off));
        if (response.status() == 200) {
            assertThat(ReceiptJson.read(response.body())).allMatch(receipt -> receipt.refusal() == null);
        }
        return response.status();
    }

    private WebRequest request(List<ExchangeMessage> batch, long off) {
        byte[] body = ExchangeJson.write(batch);
        long seconds = clock.instant().getEpochSecond() + off;
        return WebRequest.of(
                "POST",
                "/relay",
                "",
                Map.of(
                        "Content-Type", List.of(ExchangeJson.MEDIA_TYPE),
                        "webhook-id", List.of("msg_1"),
                        "webhook-timestamp", List.of(Long.toString(seconds)),
                        "webhook-signature",
                                List.of(WebhookSecrets.of(List.of(Messages.SECRET))
                                        .sign("msg_1", seconds, body))),
                body);
    }
}
