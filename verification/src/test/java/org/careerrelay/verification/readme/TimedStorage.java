package org.careerrelay.verification.readme;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.spi.storage.Storage;

/** Any storage, and how long each of its transactions took. */
final class TimedStorage implements Storage {

    private final Storage storage;
    private final Consumer<Duration> meter;

    TimedStorage(Storage storage, Consumer<Duration> meter) {
        this.storage = storage;
        this.meter = meter;
    }

    @Override
    public <T> T transact(Work<T> work) {
        long start = System.nanoTime();
        try {
            return storage.transact(work);
        } finally {
            meter.accept(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return storage.snapshot(work);
    }

    @Override
    public Optional<SchemaState> schema() {
        return storage.schema();
    }
}
