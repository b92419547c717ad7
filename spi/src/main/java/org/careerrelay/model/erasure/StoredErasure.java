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

    /**
     * The same before another try.
     *
     * @param next when the one after that is due
     * @return the changed erasure
     */
    public StoredErasure triedAgainAt(Instant next) {
        return new StoredErasure(report, people, attempts + 1, next, references);
    }

    /**
     * The same after a try. Once nothing is left to do, nothing is due and no reference is kept.
     *
     * @param stores how far each store has come
     * @param state how far they have come together
     * @param doneAt when the last had erased, or null
     * @return the changed erasure
     */
    public StoredErasure with(List<StoreErasure> stores, ErasureState state, @Nullable Instant doneAt) {
        boolean done = state == ErasureState.DONE;
        return new StoredErasure(
                new ErasureReport(report.id(), report.cause(), state, report.askedAt(), doneAt, stores, report.kept()),
                people,
                attempts,
                done ? null : dueAt,
                done ? null : references);
    }
}
