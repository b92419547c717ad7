package org.careerrelay.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks rows up by many keys. */
final class Find {

    private Find() {}

    /** The rows of those keys that exist, each once, in the order of the keys. */
    static <K, V> List<V> all(Map<K, V> rows, Collection<K> keys) {
        List<V> found = new ArrayList<>(keys.size());
        for (K key : distinct(keys)) {
            V row = rows.get(key);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    /** The keys, each once. */
    static <K> Set<K> distinct(Collection<K> keys) {
        return keys instanceof Set<K> set ? set : new LinkedHashSet<>(keys);
    }
}
