package org.careerrelay.http.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import org.careerrelay.http.MovableClock;
import org.careerrelay.json.AtsJsonProfiles;
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
