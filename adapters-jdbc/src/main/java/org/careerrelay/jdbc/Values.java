package org.careerrelay.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.jspecify.annotations.Nullable;

/** How values of the vocabulary become values a driver takes. */
final class Values {

    private Values() {}

    /**
     * A parameter. Instants go as UTC, so that the JVM's zone does not matter, and lose what lies below a microsecond: databases would
     * round it up, into the future.
     */
    static @Nullable Object toSql(@Nullable Object value) {
        if (value instanceof OpaqueId id) {
            return new UUID(id.high(), id.low());
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
        if (value instanceof TenantId tenant) {
            return tenant.number();
        }
        if (value instanceof KeyText text) {
            return text.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value;
    }
}
