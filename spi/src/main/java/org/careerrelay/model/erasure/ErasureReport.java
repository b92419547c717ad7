package org.careerrelay.model.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an erasure (B12). It holds nothing of the person.
 *
 * @param id its id, to ask again
 * @param cause why
 * @param state {@link ErasureState#DONE} only once every store has erased
 * @param askedAt when it began
 * @param doneAt when the last store had erased, or null
 * @param stores each store and how far it has come
 * @param kept what had to stay, and until when
 */
public record ErasureReport(
        OpaqueId id,
        ErasureCause cause,
        ErasureState state,
        Instant askedAt,
        @Nullable Instant doneAt,
        List<StoreErasure> stores,
        List<KeptRecord> kept) {

    /** Copies the lists. */
    public ErasureReport {
        stores = List.copyOf(stores);
        kept = List.copyOf(kept);
    }

    /**
     * How far a store has come.
     *
     * @param name its name
     * @return what it has done; empty for a store that was not there
     */
    public Optional<StoreErasure> store(String name) {
        return stores.stream().filter(each -> each.store().equals(name)).findFirst();
    }
}
