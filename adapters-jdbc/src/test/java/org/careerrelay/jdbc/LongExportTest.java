package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.EventJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A log of many pages leaves as lines of JSON and is read back. */
class LongExportTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00.123456Z");
    private static final int EVENTS = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void everyEventIsALineAndComesBackAsItWas(Supplier<TestDatabase> database) throws IOException {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(new SecureRandom()))
                .build();
        List<RelayEvent> events = append(storage);
        relay.operator().dispatch();
        Path file = folder.resolve("acme.jsonl");

        try (BufferedWriter buffer = Files.newBufferedWriter(file);
                PrintWriter out = new PrintWriter(buffer)) {
            long last = relay.operator()
                    .exportEvents(
                            TenantKind.COMPANY,
                            "acme",
                            0,
                            (tenant, event) -> out.println(EventJson.write(tenant, event)));
            assertThat(last).isEqualTo(EVENTS);
        }

        try (BufferedReader lines = Files.newBufferedReader(file)) {
            List<NumberedEvent> read = lines.lines().map(EventJson::read).toList();
            assertThat(read).extracting(NumberedEvent::event).isEqualTo(events);
            assertThat(read.get(EVENTS - 1).number()).isEqualTo(EVENTS);
            assertThat(relay.operator().verify(TenantKind.COMPANY, "acme"))
                    .isInstanceOfSatisfying(
                            Sound.class,
                            sound -> assertThat(sound.head().hash())
                                    .isEqualTo(read.get(EVENTS - 1).hash()));
        }
    }

    private static List<RelayEvent> append(Storage storage) {
        return storage.transact(unit -> {
            TenantId acme =
                    unit.tenants().create(TenantKind.COMPANY, "acme", NOW).id();
            List<RelayEvent> events = IntStream.rangeClosed(1, EVENTS)
                    .mapToObj(i -> event(acme, i))
                    .toList();
            unit.events().append(acme, events);
            return events;
        });
    }

    private static RelayEvent event(TenantId acme, int number) {
        OpaqueId id = OpaqueId.of(NOW, acme, number);
        EventType type = EventType.values()[number % EventType.values().length];
        return new RelayEvent(id, NOW.plusMillis(number), type, id, Map.of("by", "担当者\n" + number));
    }
}
