package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the guide on events does what the guide says. */
class LogExampleTest {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");

    @TempDir
    private Path folder;

    private final KeyRing keys = KeyRing.random(new SecureRandom());

    @Test
    void aCompanyIsTakenFromOneStorageToAnother() throws IOException {
        Path file = folder.resolve("acme.jsonl.gz");
        try (CareerRelay relay = relay();
                CareerRelay other = relay()) {
            relay.company("acme")
                    .profile(new CompanyProfile("株式会社サンプル", "東京都", "代表取締役", "jobs@example.co.jp", "", "JP"));
            relay.operator().dispatch();

            assertThat(LogExample.prove(relay)).isTrue();
            assertThat(LogExample.takeAway(relay, file)).isEqualTo(5);
            assertThat(LogExample.bringIn(other, file).key()).isEqualTo("acme");
            assertThat(other.operator().events(TenantKind.COMPANY, "acme", 0, 10))
                    .isEqualTo(relay.operator().events(TenantKind.COMPANY, "acme", 0, 10))
                    .hasSize(1);
        }
    }

    @Test
    void theLogIsATableToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CareerRelay relay = relay()) {
            relay.company("acme")
                    .profile(new CompanyProfile("株式会社サンプル", "東京都", "代表取締役", "jobs@example.co.jp", "", "JP"));
            relay.operator().dispatch();
            LogExample.asCsv(relay, out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("1,2026-11-15T00:00:00Z,SETTING_STORED,");
    }

    @Test
    void oldEventsLeaveAndAreCheckedWithWhatIsLeft() throws IOException {
        Path file = folder.resolve("acme.jsonl");
        try (CareerRelay relay = relay()) {
            for (String mail : List.of("jobs@example.co.jp", "saiyo@example.co.jp", "hr@example.co.jp")) {
                relay.company("acme").profile(new CompanyProfile("株式会社サンプル", "東京都", "代表取締役", mail, "", "JP"));
            }
            relay.operator().dispatch();

            assertThat(LogExample.archive(relay, 2, file)).isInstanceOf(Sound.class);
            assertThat(Files.readAllLines(file)).hasSize(2);
            assertThat(relay.operator().events(TenantKind.COMPANY, "acme", 2, 10))
                    .hasSize(1);
            assertThat(LogExample.verifyWhole(relay, file))
                    .isEqualTo(relay.operator().verify(TenantKind.COMPANY, "acme"));
        }
    }

    private CareerRelay relay() {
        return CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(keys)
                .clock(() -> NOW)
                .build();
    }
}
