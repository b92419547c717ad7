package org.careerrelay.mail;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets the template language look names up in the map it is given, and nowhere else: no method, no field and no entry of the map itself can be
 * named, and nothing is gone through.
 */
final class MapOnly implements Mustache.Collector {

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return null;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        return context instanceof Map<?, ?>
                ? (values, key) -> ((Map<?, ?>) values).containsKey(key)
                        ? ((Map<?, ?>) values).get(key)
                        : com.samskivert.mustache.Template.NO_FETCHER_FOUND
                : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
