package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes behind one address share a PostgreSQL and the keys, and nothing else: no request has to come back to where the one before it was. */
class TwoHandlersTest extends PagesFixture {

    private static EmbeddedPostgres server;

    private DataSource database;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    Storage storage() {
        String name = "nodes_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database = server.getDatabase("postgres", name);
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        return storage;
    }

    /** The other node: the same PostgreSQL and keys. */
    private CareerRelay second() {
        return CareerRelay.builder()
                .storage(JdbcStorage.on(database))
                .mail(MemoryMail.create())
                .linksAt(machine.uri("/r/"))
                .keys(acme.keys)
                .clock(acme.clock)
                .random(new SecureRandom())
                .build();
    }

    /** Each request goes to the other node from now on. */
    private Turns inTurns(CareerRelay second) {
        Turns turns = new Turns(
                pages, CandidatePages.at(machine.uri("/r/"), second, acme.keys, acme.clock, new SecureRandom()));
        machine.server().removeContext("/r/");
        Mount.on(machine.server(), "/r/", turns);
        return turns;
    }

    @Test
    @Proves("R-35")
    void everyRequestMayGoToTheOtherNode() {
        try (CareerRelay second = second()) {
            Turns turns = inTurns(second);

            HttpResponse<String> form = browser.open(link);
            assertThat(browser.submit(form, "/r/consent", but(willing(), "proof", "other@example.jp"))
                            .body())
                    .contains("あと4回");
            assertThat(browser.submit(form, "/r/consent", but(willing(), "proof", "other@example.jp"))
                            .body())
                    .as("the other node counts on")
                    .contains("あと3回");
            assertThat(browser.submit(form, "/r/consent", willing()).statusCode())
                    .isEqualTo(200);
            assertThat(browser.submit(form, "/r/consent", willing()).statusCode())
                    .as("the same form at the other node")
                    .isEqualTo(200);

            assertThat(turns.taken.get()).isEqualTo(6);
            assertThat(acme.tally(TallyKind.CONSENTED)).isEqualTo(1);
        }
    }

    /** Tries, codes and the referral of somebody who comes by the company's link are known to both nodes. */
    @Test
    @Proves({"R-35", "Q13"})
    void theCompanysLinkMayGoToTheOtherNodeAtEachStep() {
        try (CareerRelay second = second()) {
            URI everybodys = acme.relay.company(Acme.KEY).link(Acme.AGENCY).make();
            inTurns(second);
            Map<String, String> told = new HashMap<>(
                    Map.of("name", "山田 太郎", "mail", "hanako@example.jp", "day", "2026-11-14", "action", "send-code"));
            HttpResponse<String> page = browser.open(everybodys);
            assertThat(browser.submit(page, "/r/company", told).body()).contains("あと4回");
            assertThat(browser.submit(page, "/r/company", told).body())
                    .as("the other node counts on")
                    .contains("あと3回");
            Matcher code = Pattern.compile("^[0-9]{8}$", Pattern.MULTILINE)
                    .matcher(acme.lastLetter().text().reveal());
            assertThat(code.find()).isTrue();
            told.put("action", "enter");
            told.put("code", code.group());
            HttpResponse<String> proved = browser.submit(page, "/r/company", told);
            assertThat(browser.submit(page, "/r/company", told).statusCode())
                    .as("the same form at the other node, with a cookie that leads on")
                    .isEqualTo(403);
            Map<String, String> form = willing();
            form.put("proof", "hanako@example.jp");
            assertThat(browser.submit(proved, "/r/consent", form).statusCode()).isEqualTo(200);
            assertThat(browser.submit(proved, "/r/consent", form).statusCode()).isEqualTo(200);
            assertThat(acme.tally(TallyKind.COMPANY_LINK_ISSUED)).isEqualTo(1);
            assertThat(acme.tally(TallyKind.COMPANY_LINK_CONSENTED)).isEqualTo(1);
        }
    }

    /** Somebody presses the button again and again, and each time another node has it. */
    @Test
    @Proves("R-35")
    void theSameFormAtBothNodesAtOnceIsOneConsent() throws Exception {
        try (CareerRelay second = second()) {
            inTurns(second);
            HttpResponse<String> form = browser.open(link);
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                List<Future<Integer>> answers = people.invokeAll(Collections.nCopies(
                        8, () -> browser.submit(form, "/r/consent", willing()).statusCode()));
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isEqualTo(200);
                }
            } finally {
                people.shutdownNow();
            }
            assertThat(acme.tally(TallyKind.CONSENTED)).isEqualTo(1);
            assertThat(acme.events())
                    .filteredOn(numbered -> numbered.event().type() == EventType.CONSENT_GIVEN)
                    .hasSize(1);
        }
    }

    /** A load balancer that sends each request to the other node. */
    private static final class Turns implements WebHandler {

        final AtomicInteger taken = new AtomicInteger();
        private final WebHandler one;
        private final WebHandler other;

        Turns(WebHandler one, WebHandler other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public WebResponse handle(WebRequest request) {
            return (taken.getAndIncrement() % 2 == 0 ? one : other).handle(request);
        }

        @Override
        public int bodyLimit() {
            return one.bodyLimit();
        }
    }
}
