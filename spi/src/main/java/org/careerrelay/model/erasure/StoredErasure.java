package org.careerrelay.model.erasure;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.SealedRecord;
import org.jspecify.annotations.Nullable;

/**
 * An erasure as it lies in storage.
 *
 * @param report what became of it so far
 * @param people the pseudonyms that were erased: they name nobody any more but in a backup, after whose return they are erased again
 * @param attempts how often the stores that had not erased were asked
 * @param dueAt when they are asked next, or null where none is left
 * @param references by what the stores outside of the engine know the person, sealed; null as soon as none of them is left
 */
public record StoredErasure(
        ErasureReport report,
        List<OpaqueId> people,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable SealedRecord references) {

    /** Copies the list. */
    public StoredErasure {
        people = List.copyOf(people);
    }
}
