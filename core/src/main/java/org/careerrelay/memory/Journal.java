package org.careerrelay.memory;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the writes of a transaction are taken back, the last first. Nearly all of them are rows in maps: what was there lies in one array, without an
 * object for each write.
 */
final class Journal {

    private static final int PLACES = 3; // of a note: map, key and row, or an action alone
    private static final int FIRST = PLACES * 64;
    private static final int KEPT = PLACES * 16_384; // between transactions; a larger one is let go

    private @Nullable Object[] places = new @Nullable Object[FIRST];
    private int length;

    /** Notes an action that takes a write back. */
    void note(Runnable action) {
        add(action, null, null);
    }

    /** Notes what a map held at a key before it was written to; null where it held nothing. */
    <K, V> void note(Map<K, V> map, K key, @Nullable V before) {
        add(map, key, before);
    }

    private void add(Object target, @Nullable Object key, @Nullable Object before) {
        if (length == places.length) {
            places = Arrays.copyOf(places, 2 * length);
        }
        places[length] = target;
        places[length + 1] = key;
        places[length + 2] = before;
        length += PLACES;
    }

    /** Takes all of it back. */
    void takeBack() {
        for (int i = length - PLACES; i >= 0; i -= PLACES) {
            if (places[i] instanceof Runnable action) {
                action.run();
            } else {
                @SuppressWarnings("unchecked") // the map's own key and row
                Map<Object, Object> map = (Map<Object, Object>) places[i];
                putBack(map, places[i + 1], places[i + 2]);
            }
        }
    }

    private static void putBack(Map<Object, Object> map, Object key, @Nullable Object before) {
        if (before == null) {
            map.remove(key);
        } else {
            map.put(key, before);
        }
    }

    /** Forgets all of it. */
    void clear() {
        if (places.length > KEPT) {
            places = new @Nullable Object[FIRST];
        } else {
            Arrays.fill(places, 0, length, null);
        }
        length = 0;
    }
}
