package org.careerrelay.engine;

import java.io.Serial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int REMEMBERED = 1024; // milliseconds: threads with different times take turns here

    private final RandomGenerator random;
    private final Map<Long, Long> lastByMillis = new LinkedHashMap<>(16, 0.75f, true) {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

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
        Long last = lastByMillis.get(now.toEpochMilli());
        long next = last == null ? random.nextLong(HALF) : last + 1 + random.nextLong(STEP);
        lastByMillis.put(now.toEpochMilli(), next);
        return OpaqueId.of(now, tenant, next);
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
