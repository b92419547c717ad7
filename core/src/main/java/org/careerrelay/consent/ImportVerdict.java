package org.careerrelay.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a decision from elsewhere means for what stands here. What is newer holds; but what the person did here, proved to be theirs, is changed by a later no
 * alone, and never widened. A pure function.
 */
sealed interface ImportVerdict {

    /** It is kept, with what is there of the same kind. */
    record Store() implements ImportVerdict {}

    /**
     * What was agreed to here is taken back.
     *
     * @param purposes which optional purposes; empty for everything
     */
    record TakeBack(Set<Purpose> purposes) implements ImportVerdict {

        /** What stands when it was taken back; its step is not numbered by it. */
        Standing from(Standing standing, ImportedDecision decision) {
            ConsentRecord record = standing.record();
            List<ConsentEvent> steps = new ArrayList<>(standing.steps());
            Set<Purpose> gone = purposes.isEmpty() ? record.purposes() : purposes;
            steps.add(decision.takenBack(record.id(), steps.size() + 1, gone));
            return new Standing(
                    purposes.isEmpty()
                            ? record.without(Set.of(Purpose.RECONTACT_RETENTION))
                                    .in(ConsentState.CONSENT_WITHDRAWN)
                            : record.without(purposes),
                    steps);
        }
    }

    /** Nothing changes. */
    record Superseded() implements ImportVerdict {}

    static ImportVerdict of(ImportedDecision decision, @Nullable Standing standing, Instant now) {
        if (standing == null) {
            return new Store();
        }
        if (!decision.lastSaid().isAfter(standing.lastSaid())) {
            return new Superseded();
        }
        if (!standing.record().isProven()) {
            return new Store();
        }
        ConsentState state = standing.record().state();
        if (decision.isNo()) {
            // What ended by itself can be taken back all the same: the agency may still hold what it received.
            return state.allowsProcessing() || state == ConsentState.CONSENT_EXPIRED
                    ? new TakeBack(Set.of())
                    : new Superseded();
        }
        Set<Purpose> refused = EnumSet.noneOf(Purpose.class);
        refused.addAll(decision.refused());
        refused.removeIf(purpose -> !standing.record().allows(purpose, now));
        return refused.isEmpty() ? new Superseded() : new TakeBack(refused);
    }
}
