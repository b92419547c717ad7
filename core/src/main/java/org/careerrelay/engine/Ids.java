package org.careerrelay.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;

/**
 * Makes ids from the builder's time and randomness. Ids made in the same millisecond rise by a random step, so that what was made later
 * also sorts later: the outbox is worked off, and events are numbered, in that order. Thread-safe.
 */
public final class Ids {

    private static final long STEP = 1L << 20;
    private static final long HALF = 1L << 47; // the first of a millisecond lies in the lower half: room to rise

    private final RandomGenerator random;
    private long lastMillis = Long.MIN_VALUE;
    private long last;

    /**
     * Makes ids.
     *
     * @param random a cryptographically strong source
     */
    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A new id.
     *
     * @param tenant whose
     * @param now the time
     * @return the id
     */
    public synchronized OpaqueId next(TenantId tenant, Instant now) {
        long millis = now.toEpochMilli();
        last = millis == lastMillis ? last + 1 + random.nextLong(STEP) : random.nextLong(HALF);
        lastMillis = millis;
        return OpaqueId.of(now, tenant, last);
    }

    /**
     * Several new ids.
     *
     * @param tenant whose
     * @param now the time
     * @param count how many
     * @return the ids, rising
     */
    public List<OpaqueId> next(TenantId tenant, Instant now, int count) {
        List<OpaqueId> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(next(tenant, now));
        }
        return ids;
    }
}
