package org.careerrelay.model.erasure;

import org.jspecify.annotations.Nullable;

/**
 * What one store has done about an erasure.
 *
 * @param store its name: one of {@link EngineStore} in lower case, or that of a {@code PersonalDataHolder}
 * @param status how far it has come
 * @param rows how many rows, boxes or keys were erased or unlinked, as the store says
 * @param code what went wrong the last time, or null
 */
public record StoreErasure(
        String store, Status status, long rows, @Nullable String code) {

    /** How far a store has come. The name is what is stored: never rename one. */
    public enum Status {
        /** It holds nothing of the person any more. */
        ERASED,
        /** It was not asked yet. */
        WAITING,
        /** It could not; it is asked again. */
        FAILED
    }

    /**
     * A store of the engine's own, which works in one transaction with all others of them.
     *
     * @param store which
     * @param rows how many rows
     * @return that it has erased
     */
    public static StoreErasure of(EngineStore store, long rows) {
        return new StoreErasure(store.label(), Status.ERASED, rows, null);
    }
}
