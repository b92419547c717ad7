package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final Tenant ACME = new Tenant(new TenantId(1), TenantKind.COMPANY, "acme");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyEventComesBackAsItWas(@ForAll("events") NumberedEvent event) {
        String line = EventJson.write(ACME, event);

        assertThat(line).doesNotContain("\n", "\r");
        assertThat(EventJson.read(line)).isEqualTo(event);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void detailsComeBackAsTheyWere(@ForAll("details") Map<String, String> details) {
        assertThat(EventJson.readDetails(EventJson.writeDetails(details))).isEqualTo(details);
    }

    @Provide
    Arbitrary<NumberedEvent> events() {
        return Samples.event();
    }

    @Provide
    Arbitrary<Map<String, String>> details() {
        return Samples.details();
    }

    @Test
    void namesStandInAFixedOrder() {
        OpaqueId id = new OpaqueId(1, 2);
        RelayEvent event = new RelayEvent(
                id, Instant.parse("2026-11-15T00:00:00Z"), EventType.LINK_ISSUED, id, Map.of("b", "2", "a", "1"));

        assertThat(EventJson.write(ACME, new NumberedEvent(7, event, new byte[32])))
                .isEqualTo("{\"tenant\":\"acme\",\"number\":7,\"id\":\"00000000000000010000000000000002\","
                        + "\"at\":\"2026-11-15T00:00:00Z\",\"type\":\"LINK_ISSUED\","
                        + "\"subject\":\"00000000000000010000000000000002\",\"details\":{\"a\":\"1\",\"b\":\"2\"},"
                        + "\"hash\":\"" + "00".repeat(32) + "\"}");
        assertThat(EventJson.writeDetails(Map.of("b", "2", "a", "1"))).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @Test
    void detailsAreWrittenAsTheExportWritesThem() {
        for (String text : new String[] {"", "10", "a/b", "~", "\"", "\\", "\t", "\u0007", "\u007f", "見本"}) {
            OpaqueId id = new OpaqueId(1, 2);
            RelayEvent event = new RelayEvent(
                    id, Instant.parse("2026-11-15T00:00:00Z"), EventType.LINK_ISSUED, id, Map.of("b", text, text, "1"));

            assertThat(EventJson.write(ACME, new NumberedEvent(7, event, new byte[32])))
                    .contains("\"details\":" + EventJson.writeDetails(event.details()) + ",");
        }
    }

    @Test
    void whatIsNoEventIsRefused() {
        for (String text : new String[] {"", "[]", "{}", "{\"number\":1}", "{\"number\":\"1\"}", "nul"}) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> EventJson.read(text));
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> EventJson.readDetails("{\"a\":1,\"b\":null}"))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(v -> v.path() + " " + v.code())
                        .containsExactly("a text.expected", "b field.missing"));
    }
}
