package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.junit.jupiter.api.Test;

/**
 * An export of the first version, one line per type of event. No line is ever changed or removed: every later version reads them, and their
 * hashes stay right. A type that is added gets a line at the end.
 */
class FrozenEventsTest {

    private static final Tenant ACME = new Tenant(new TenantId(1), TenantKind.COMPANY, "acme");

    @Test
    void everyTypeHasALineThatIsReadBack() throws IOException {
        assertThat(lines())
                .as("a line for each type")
                .extracting(line -> EventJson.read(line).event().type())
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void whatIsReadIsWrittenAsItWas() throws IOException {
        assertThat(lines())
                .allSatisfy(line ->
                        assertThat(EventJson.write(ACME, EventJson.read(line))).isEqualTo(line));
    }

    /** With nothing but the vocabulary, as somebody outside would check an export. */
    @Test
    void theHashesFollowFromTheLines() throws IOException, NoSuchAlgorithmException {
        byte[] before = new byte[32];
        for (String line : lines()) {
            NumberedEvent numbered = EventJson.read(line);
            RelayEvent event = numbered.event();
            byte[] form = new CanonicalForm("cr1.event")
                    .bytes(before)
                    .number(numbered.number())
                    .id(event.id())
                    .instant(event.at())
                    .text(event.type().name())
                    .id(event.subject())
                    .map(event.details())
                    .toBytes();
            before = MessageDigest.getInstance("SHA-256").digest(form);
            assertThat(numbered.hash()).as(line).isEqualTo(before);
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = FrozenEventsTest.class.getResourceAsStream("events-v1.jsonl");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
