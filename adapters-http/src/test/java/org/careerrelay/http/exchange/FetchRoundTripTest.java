package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.MovableClock;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.spi.agency.AgencyTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agency that nothing can be sent to: it comes for referrals, and sends its answers, over real HTTP. */
class FetchRoundTripTest {

    private final MovableClock clock = new MovableClock(Acme.START);
    private final Loopback machine = new Loopback();
    private final Acme acme = new Acme(clock, machine.uri("/r/"), AgencyTransport.fetched());
    private final FetchHandler handler =
            FetchHandler.forCompany(acme.relay, Acme.AGENCY, List.of(Messages.SECRET), clock);
    private final CareerRelay agency = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .keys(KeyRing.random(new SecureRandom()))
            .agency(HttpAgency.at(machine.uri("/relay")).secret(Messages.SECRET).clock(clock))
            .clock(clock)
            .random(new SecureRandom())
            .build();

    FetchRoundTripTest() {
        Mount.on(machine.server(), "/fetch", handler);
        Mount.on(
                machine.server(),
                "/relay",
                ExchangeHandler.forCompany(acme.relay, Acme.AGENCY, List.of(Messages.SECRET), clock));
    }

    @AfterEach
    void close() {
        agency.close();
        acme.close();
        machine.close();
    }

    @Test
    void referralsAreFetchedAndAnswersSent() {
        consent(acme.reject("application-17", "taro@example.jp"));
        acme.relay.operator().dispatch();
        assertThat(acme.tally(TallyKind.SENT)).isZero();

        assertThat(run(Messages.SECRET)).isEqualTo(new FetchReport(1, null));
        assertThat(run(Messages.SECRET)).isEqualTo(new FetchReport(0, null));

        assertThat(acme.tally(TallyKind.SENT)).isEqualTo(1);
        assertThat(agency.agency(Acme.AGENCY).inbox().pending(10))
                .singleElement()
                .satisfies(pending -> {
                    assertThat(pending.answers().name().reveal()).isEqualTo("髙﨑 太郎");
                    agency.agency(Acme.AGENCY)
                            .inbox()
                            .answer(List.of(new InboxAnswer(Acme.KEY, pending.referral(), AgencyAnswer.ACCEPTED_NEW)));
                });
        agency.operator().dispatch();
        assertThat(acme.tally(TallyKind.COUNTED)).isEqualTo(1);
    }

    @Test
    void whatIsLostOnTheWayBackComesAgainAndNothingIsGivenToAStranger() {
        consent(acme.reject("application-17", "taro@example.jp"));
        assertThat(run(Messages.OTHER_SECRET)).isEqualTo(new FetchReport(0, "http.401"));
        assertThat(handler.handle(request("[]", Messages.AT.minus(Duration.ofHours(1))))
                        .status())
                .as("an old request again")
                .isEqualTo(401);

        // Given, and the connection breaks before anybody has read it.
        assertThat(ExchangeJson.read(
                        handler.handle(request("[]", clock.instant())).body()))
                .hasSize(1);
        assertThat(run(Messages.SECRET)).isEqualTo(new FetchReport(1, null));
        assertThat(agency.agency(Acme.AGENCY).inbox().pending(10)).hasSize(1);
    }

    @Test
    void answersThatAreNotThePartnersAreNotTaken() {
        FetchHandler other = FetchHandler.forCompany(acme.relay, Acme.AGENCY, List.of(Messages.OTHER_SECRET), clock);
        try (Partner pretending = new Partner(request -> {
            return other.handle(request("[]", clock.instant(), Messages.OTHER_SECRET));
        })) {
            assertThat(HttpFetch.at(pretending.uri("/relay"))
                            .secret(Messages.SECRET)
                            .clock(clock)
                            .run(messages -> List.of()))
                    .isEqualTo(new FetchReport(0, "signature.wrong"));
        }
    }

    @Test
    void whatIsNoRequestIsRefused() {
        assertThat(handler.handle(WebRequest.of("GET", "/fetch", "", Map.of(), new byte[0]))
                        .status())
                .isEqualTo(405);
        assertThat(handler.handle(request("{}", clock.instant())).status()).isEqualTo(400);
        assertThat(handler.handle(WebRequest.of("POST", "/fetch", "", Map.of(), new byte[handler.bodyLimit() + 1]))
                        .status())
                .isEqualTo(413);
    }

    private FetchReport run(String secret) {
        return HttpFetch.at(machine.uri("/fetch"))
                .secret(secret)
                .clock(clock)
                .run(messages -> agency.agency(Acme.AGENCY).inbox().receive(Acme.KEY, messages));
    }

    private static WebRequest request(String body, Instant at) {
        return request(body, at, Messages.SECRET);
    }

    private static WebRequest request(String body, Instant at, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return WebRequest.of(
                "POST",
                "/fetch",
                "",
                Map.of(
                        "Content-Type",
                        List.of("application/json"),
                        "webhook-id",
                        List.of("msg_1"),
                        "webhook-timestamp",
                        List.of(Long.toString(at.getEpochSecond())),
                        "webhook-signature",
                        List.of(WebhookSecrets.of(List.of(secret)).sign("msg_1", at.getEpochSecond(), bytes))),
                bytes);
    }

    private void consent(URI link) {
        CandidateDesk desk = acme.relay.candidate(RawToken.of(link.getPath().substring("/r/".length())));
        desk.consent(desk.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        EnumSet.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of("taro@example.jp"),
                        new RelayAnswers(Pii.of("髙﨑 太郎"), Pii.of("taro.private@example.com"), Pii.of("東京"))));
    }
}
