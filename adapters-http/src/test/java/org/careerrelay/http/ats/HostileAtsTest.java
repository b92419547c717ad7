package org.careerrelay.http.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.MovableClock;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.json.AtsJsonProfiles;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.model.intake.PullReport;
import org.careerrelay.model.intake.PullReport.End;
import org.careerrelay.spi.ats.AtsAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Applicant tracking systems that are slow, endless, full of rubbish, or lead astray: each is a fault in good time, and nothing else happens. */
@Timeout(60)
class HostileAtsTest {

    private final Loopback machine = new Loopback();
    private final MovableClock clock = new MovableClock(Acme.START);

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void anAnswerThatDripsHoldsNobodyUp() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000 && !Thread.currentThread().isInterrupted(); i++) {
                    out.write(' ');
                    out.flush();
                    LockSupport.parkNanos(10_000_000);
                }
            }
        });
        assertThat(source().timeout(Duration.ofMillis(300)).read("", 10))
                .isEqualTo(new AtsAnswer.Failed("http.timeout"));
    }

    @Test
    void anAnswerWithoutAnEndIsCutOff() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = "x".repeat(1 << 16).getBytes(UTF_8);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    out.write(chunk);
                }
            }
        });
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("http.io"));
    }

    @Test
    void aRedirectIntoTheNetworkLeadsNowhere() {
        AtomicInteger inside = new AtomicInteger();
        try (Loopback internal = new Loopback()) {
            internal.server().createContext("/", exchange -> {
                inside.incrementAndGet();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            serve(exchange -> {
                exchange.getResponseHeaders()
                        .add("Location", internal.uri("/meta-data").toString());
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("http.redirect"));
        }
        assertThat(inside).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                    | json.object
            null                                                  | json.object
            17                                                    | json.object
            <html>                                                | json.syntax
            {"candidacies":[]                                     | json.syntax
            {"candidacies":[],"candidacies":[]}                   | json.syntax
            {"candidacies":{}}                                    | ats.items
            {}                                                    | ats.items
            []                                                    | ats.items
            {"candidacies":[]} {"candidacies":[]}                 | json.syntax
            """)
    void rubbishIsRefused(String body, String code) {
        answer(200, body);
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed(code));
    }

    @Test
    void rubbishInsideOfTheListIsRowsWithoutValues() {
        answer(
                200,
                "{\"candidacies\":[null,1,\"x\",[],{\"id\":{\"a\":1},\"candidate\":7,\"updatedAt\":\"tomorrow\"}]}");
        assertThat(source().read("", 10)).isInstanceOfSatisfying(AtsAnswer.Page.class, page -> {
            assertThat(page.rows())
                    .hasSize(5)
                    .allSatisfy(row -> assertThat(row.fields()).isEmpty());
            assertThat(page.more()).isFalse();
        });
        PullReport report = pull();
        assertThat(report.intake().taken()).isZero();
        assertThat(report.end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void deepNestingAndLongValuesAreRefused() {
        answer(200, "{\"candidacies\":" + "[".repeat(500) + "]".repeat(500) + "}");
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("json.syntax"));
        answer(200, "{\"candidacies\":[{\"id\":\"" + "x".repeat(200_000) + "\"}]}");
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("json.syntax"));
    }

    @Test
    void moreRowsThanAskedForAndPagesThatAreNamedAtLengthAreRefused() {
        answer(
                200,
                "{\"candidacies\":["
                        + IntStream.range(0, 11).mapToObj(i -> "{}").collect(Collectors.joining(",")) + "]}");
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("source.page-size"));
        answer(200, "{\"candidacies\":[],\"nextPage\":\"" + "x".repeat(1001) + "\"}");
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("ats.next"));
    }

    @Test
    void pagesInCirclesEndTheRun() {
        answer(200, "{\"candidacies\":[],\"nextPage\":\"https://169.254.169.254/latest\"}");
        PullReport report = pull();
        assertThat(report.end()).isEqualTo(End.FAILED);
        assertThat(report.fault()).isEqualTo("source.cursor-circle");
    }

    @Test
    void aChangeOfTheFutureHasNothingPassedOver() {
        answer(200, "{\"candidacies\":[{\"updatedAt\":\"9999-01-01T00:00:00Z\"}]}");
        AtsAnswer.Page page = (AtsAnswer.Page) source().read("", 10);
        assertThat(page.cursor()).startsWith("1 2026-11-14T23:50:00Z 2026-11-15T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"429,7,7", "503,120,120", "429,,60", "503,soon,60", "429,999999999,86400"})
    void whoeverAsksToBeLeftAloneIs(int status, String after, long seconds) {
        serve(exchange -> {
            if (after != null) {
                exchange.getResponseHeaders().add("Retry-After", after);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Later(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 400, 401, 403, 404, 500, 502})
    void otherAnswersAreFaults(int status) {
        answer(status, "taro@example.jp");
        assertThat(source().read("", 10)).isEqualTo(new AtsAnswer.Failed("http." + status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 a b c", "1 x  ", "1   !", "1  ", "' OR 1=1"})
    void cursorsOfNobodysAreFaultsBeforeAnybodyIsAsked(String cursor) {
        assertThat(source().read(cursor, 10)).isEqualTo(new AtsAnswer.Failed("source.cursor"));
    }

    private void answer(int status, String body) {
        serve(exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 || status == 204 ? -1 : bytes.length);
            if (status != 204) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private void serve(HttpHandler handler) {
        try {
            machine.server().removeContext("/ats");
        } catch (IllegalArgumentException e) {
            // Nothing was served yet.
            assertThat(e).isNotNull();
        }
        machine.server().createContext("/ats", exchange -> {
            try {
                handler.handle(exchange);
            } catch (IOException e) {
                exchange.close(); // whoever asked has gone away
            }
        });
    }

    private HttpAtsSource source() {
        URI address = machine.uri("/ats");
        return HttpAtsSource.of("ats", AtsList.of(address), AtsJsonProfiles.HERP, clock);
    }

    private PullReport pull() {
        try (Acme acme = new Acme(clock, URI.create("https://jobs.example.co.jp/r/"), MemoryAgency.create())) {
            return acme.relay
                    .company(Acme.KEY)
                    .intake()
                    .pull(source(), IntakeTerms.by("ats").live(), result -> {});
        }
    }
}
