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
 *
 * <p>The first of a millisecond lies anywhere in the lower quarter of the 48 random bits, and each step is random up to a 16384th of the
 * room that is left. So whoever knows one id of a batch has more than 2^33 equally likely values for its neighbour in a batch of 10,000,
 * and more than 2^29 in one of 100,000; ids of other milliseconds tell nothing about each other. An id is a name, never the only thing
 * that opens a door: links and requests carry a MAC.
 *
 * <p>Steps shrink with the room and so never leave the 48 bits. Where about 700,000 ids were made in one millisecond its room is used up,
 * and further ids bear the next one, which keeps their order.
 */
public final class Ids {

    private static final long ROOM = 1L << 48;
    private static final long FIRST = ROOM / 4;
    private static final long STEPS = 1L << 14;
    private static final long NONE = -1; // made in a millisecond so far

    /** From so many on the randomness is drawn at once: a strong source takes its time for each draw, however little it is. */
    private static final int BLOCK = 16;

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
    public OpaqueId next(TenantId tenant, Instant now) {
        return next(tenant, now, 1).get(0);
    }

    /**
     * Several new ids.
     *
     * @param tenant whose
     * @param now the time
     * @param count how many
     * @return the ids, rising
     */
    public synchronized List<OpaqueId> next(TenantId tenant, Instant now, int count) {
        List<OpaqueId> ids = new ArrayList<>(count);
        RandomGenerator drawn = count < BLOCK ? random : new DrawnLongs(random, count);
        for (Instant at = now; ids.size() < count; at = at.plusMillis(1)) {
            long last = lastByMillis.getOrDefault(at.toEpochMilli(), NONE);
            while (ids.size() < count && last < ROOM - 1) {
                last = after(last, drawn);
                ids.add(OpaqueId.of(at, tenant, last));
            }
            lastByMillis.put(at.toEpochMilli(), last);
        }
        return ids;
    }

    private static long after(long last, RandomGenerator random) {
        return last == NONE
                ? random.nextLong(FIRST)
                : last + 1 + random.nextLong(Math.max(1, (ROOM - 1 - last) / STEPS));
    }
}
