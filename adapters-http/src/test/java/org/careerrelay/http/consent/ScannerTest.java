package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A mail scanner does what it likes with a link; every table of the company's database stays as it was. */
class ScannerTest extends DatabaseFixture {

    private static final Pattern RESOURCES = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");
    private static final int ROUNDS = 20;

    @Test
    @Proves({"A07", "CMP-7", "R-02", "V-L5", "V-L6"})
    void aScannerMovesTheUnverifiedCounterAndNoOtherRow() throws SQLException {
        Map<String, List<String>> before = dump();

        for (int i = 0; i < ROUNDS; i++) {
            scan(new Browser("en"));
        }

        assertThat(dump()).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(10);
        assertThat(acme.tally(TallyKind.LANDED)).isEqualTo(ROUNDS);
    }

    private void scan(Browser scanner) {
        scanner.send("HEAD", link, null);
        scanner.send("OPTIONS", link, null);
        scanner.get(link, "Sec-Purpose", "prefetch");
        HttpResponse<String> page = scanner.open(link);
        RESOURCES.matcher(page.body()).results().map(found -> found.group(1)).forEach(resource -> {
            URI uri = page.uri().resolve(resource);
            assertThat(scanner.get(uri).statusCode()).isEqualTo(200);
        });
        HttpResponse<String> unticked = scanner.submit(page, "/r/consent", Map.of());
        HttpResponse<String> unproven = scanner.submit(page, "/r/consent", but(willing(), "proof", ""));
        HttpResponse<String> managed =
                scanner.submit(page, "/r/manage", Map.of("proof", "", "action", "erase", "sure", "yes"));
        assertThat(managed.statusCode()).isEqualTo(422);
        HttpResponse<String> withdrawn = scanner.submit(page, "/r/withdraw", Map.of("proof", ""));
        assertThat(List.of(unticked, unproven, withdrawn))
                .extracting(HttpResponse::statusCode)
                .containsOnly(422);
    }
}
