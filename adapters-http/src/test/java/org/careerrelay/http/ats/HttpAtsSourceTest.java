package org.careerrelay.http.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.careerrelay.http.MovableClock;
import org.careerrelay.json.AtsJsonProfiles;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.tck.AtsContract;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Polling a real server. */
@Proves("H12")
class HttpAtsSourceTest extends AtsContract {

    private static final Instant START = Instant.parse("2026-11-15T00:00:00Z");

    private final AtsServer server = new AtsServer();
    private final MovableClock clock = new MovableClock(START.plusSeconds(86_400));
    private Instant changedAt = START;

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    protected AtsSource source() {
        return at(server.address());
    }

    @Override
    protected void changed(IntakeRow row) {
        changedAt = changedAt.plusSeconds(1);
        server.add(row, changedAt);
    }

    @Override
    protected boolean hasOtherSide() {
        return true;
    }

    @Override
    protected AtsSource unreachable() {
        server.close();
        return source();
    }

    @Test
    @Proves("H02")
    void whatWasWrittenLateIsReadByTheNextSweep() {
        server.add(application(1), START.plusSeconds(540));
        AtsAnswer.Page first = (AtsAnswer.Page) source().read("", 10);
        server.add(application(2), START);
        AtsAnswer.Page second = (AtsAnswer.Page) source().read(first.cursor(), 10);
        assertThat(second.rows()).hasSize(2);
        assertThat(server.requests.get(1).query()).contains("updatedSince=2026-11-14T23%3A59%3A00Z");
    }

    @Test
    @Proves("H02")
    void whatStaysIsReadWhateverComesAndGoesBetweenTwoPages() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            try (AtsServer changing = new AtsServer()) {
                Set<String> staying = new TreeSet<>();
                for (int number = 1; number <= 40; number++) {
                    changing.add(application(number), START.plusSeconds(number));
                    staying.add("application-" + number);
                }
                AtomicInteger fresh = new AtomicInteger(1000);
                AtomicInteger changes = new AtomicInteger(12);
                changing.beforeEach(rows -> {
                    for (int i = random.nextInt(3); i > 0 && changes.getAndDecrement() > 0; i--) {
                        if (random.nextBoolean()) {
                            int gone = random.nextInt(rows.size());
                            staying.remove(rows.get(gone).get(IntakeField.APPLICATION_ID));
                            changing.remove(gone);
                        } else {
                            changing.insert(random.nextInt(rows.size()), application(fresh.incrementAndGet()), START);
                        }
                    }
                });
                Set<String> seen = new TreeSet<>();
                String cursor = "";
                boolean more = true;
                for (int pages = 0; more; pages++) {
                    assertThat(pages).as("it comes to an end").isLessThan(100);
                    AtsAnswer.Page page = (AtsAnswer.Page)
                            at(changing.address()).perMinute(1000).read(cursor, 5);
                    page.rows().forEach(row -> seen.add(row.get(IntakeField.APPLICATION_ID)));
                    cursor = page.cursor();
                    more = page.more();
                }
                assertThat(seen).as("seed %d", seed).containsAll(staying);
            }
        }
    }

    @Test
    @Proves("H02")
    void oneSweepOfOnePageCostsOneRequestAndASecondLookOneMorePerPage() {
        for (int number = 1; number <= 9; number++) {
            changed(application(number));
        }
        assertThat(((AtsAnswer.Page) source().read("", 10)).more()).isFalse();
        assertThat(server.requests).hasSize(1);
        String cursor = "";
        boolean more = true;
        int rows = 0;
        while (more) {
            AtsAnswer.Page page = (AtsAnswer.Page) source().read(cursor, 3);
            rows += page.rows().size();
            cursor = page.cursor();
            more = page.more();
        }
        assertThat(rows).as("nothing is given twice").isEqualTo(9);
        assertThat(server.requests).hasSize(1 + 5);
    }

    @Test
    @Proves("H02")
    void noMoreRequestsAreMadeInAMinuteThanAllowed() {
        HttpAtsSource source = at(server.address()).perMinute(2);
        assertThat(source.read("", 1)).isInstanceOf(AtsAnswer.Page.class);
        clock.pass(Duration.ofSeconds(20));
        assertThat(source.read("", 1)).isInstanceOf(AtsAnswer.Page.class);
        assertThat(source.read("", 1)).isEqualTo(new AtsAnswer.Later(Duration.ofSeconds(40)));
        clock.pass(Duration.ofSeconds(40));
        assertThat(source.read("", 1)).isInstanceOf(AtsAnswer.Page.class);
        assertThat(source.read("", 1)).isEqualTo(new AtsAnswer.Later(Duration.ofSeconds(20)));
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void theTokenGoesAlongAndABadOneGoesNowhere() {
        at(server.address()).bearer(() -> "secret-1").read("", 1);
        assertThat(server.requests.get(0).header("Authorization")).contains("Bearer secret-1");
        assertThat(at(server.address()).bearer(() -> "a\nb").read("", 1))
                .isEqualTo(new AtsAnswer.Failed("http.bearer"));
    }

    @Test
    void whatLeadsElsewhereIsNotConnectedTo() {
        assertThat(at(URI.create("https://10.1.2.3/v1"))
                        .timeout(Duration.ofMillis(1))
                        .read("", 1))
                .isEqualTo(new AtsAnswer.Failed("http.private-address"));
        assertThatThrownBy(() -> at(URI.create("http://ats.example.com/v1")))
                .isInstanceOf(IllegalArgumentException.class);
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatThrownBy(() -> at(server.address()).client(following)).isInstanceOf(IllegalArgumentException.class);
    }

    private HttpAtsSource at(URI address) {
        return HttpAtsSource.of("herp", AtsList.of(address), AtsJsonProfiles.HERP, clock);
    }
}
