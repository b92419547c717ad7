package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.rejection;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Instants and texts come back from every table as they were, wherever the JVM believes to be. */
abstract class ColumnChecks extends StorageChecks {

    private static final List<String> ZONES =
            List.of("UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata");

    private static final List<Instant> INSTANTS = Stream.of(
                    "1970-01-01T00:00:00.000001Z",
                    "2026-11-21T00:00:00.123456Z",
                    "2026-11-20T14:59:59.999999Z",
                    // New York has no 02:30 on this day, and twice 01:30 on that.
                    "2026-03-08T02:30:00.000001Z",
                    "2026-03-08T07:30:00Z",
                    "2026-11-01T01:30:00Z",
                    "2026-11-01T05:30:00.5Z",
                    "2026-11-01T06:30:00.5Z",
                    "2038-01-19T03:14:08Z",
                    "9999-12-31T23:59:59.999999Z")
            .map(Instant::parse)
            .toList();

    ColumnChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    void instantsAreKeptToTheMicrosecondWhateverTheDefaultZone() {
        try {
            for (Instant instant : INSTANTS) {
                Everything everything = new Everything(instant, "応募");
                for (int i = 0; i < ZONES.size(); i++) {
                    roundTrip(everything, ZONES.get(i), ZONES.get((i + 1) % ZONES.size()));
                }
            }
        } finally {
            TimeZone.setDefault(null); // what the machine began with
        }
    }

    @Test
    void textsAreKeptToTheLastCharacter() {
        List<String> texts = List.of(
                Texts.LONG,
                Texts.LONG_WIDE,
                "辻\uDB40\uDD00 \uD842\uDFB7野家 髙﨑 か\u3099",
                "👩\u200D👩\u200D👧",
                "  \tspaces at both ends\r\n ",
                "'; DROP TABLE \"x\" --\\ %_ {{name}} ${x} <b>&amp;",
                "\u0001\u007F\u200B\uFEFF\uFFFD");
        for (String text : texts) {
            TenantId tenant = company("company-" + texts.indexOf(text));
            Everything everything = new Everything(Samples.NOW, text);
            run(unit -> everything.write(unit, tenant));
            everything.assertIn(storage, tenant);
        }
    }

    /** Whoever bounds what can be in a key refuses what is longer: cut off, two keys would be one. */
    @Test
    void longKeysAreTwoOrRefused() {
        for (int length = 250; length <= 4_000; length *= 2) {
            int number = 2 * length;
            List<String> keys = List.of("応".repeat(length) + "1", "応".repeat(length) + "2");
            try {
                run(unit -> assertThat(unit.rejections()
                                .insert(
                                        acme,
                                        List.of(rejection(number, keys.get(0)), rejection(number + 1, keys.get(1)))))
                        .hasSize(2));
            } catch (StorageException refused) {
                assertThat(stored(keys)).isEmpty();
                return;
            }
            assertThat(stored(keys)).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    private List<String> stored(List<String> keys) {
        List<StoredRejection> found = get(unit -> unit.rejections().byApplication(acme, keys));
        return found.stream().map(StoredRejection::application).toList();
    }

    private void roundTrip(Everything everything, String writer, String reader) {
        TimeZone.setDefault(TimeZone.getTimeZone(writer));
        TenantId tenant = company(everything.at() + " " + writer);
        run(unit -> everything.write(unit, tenant));
        TimeZone.setDefault(TimeZone.getTimeZone(reader));
        everything.assertIn(storage, tenant);
    }
}
