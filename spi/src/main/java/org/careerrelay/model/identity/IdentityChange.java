package org.careerrelay.model.identity;

import java.util.List;
import org.careerrelay.model.OpaqueId;

/** What became of a decision about who is who. Whether anybody's count changed is not said. */
public sealed interface IdentityChange {

    /**
     * It is done.
     *
     * @param state how the two stand now
     */
    record Done(LinkState state) implements IdentityChange {}

    /** There is no such thing to decide about. */
    record Unknown() implements IdentityChange {}

    /**
     * It does not fit how the two stand; nothing was done.
     *
     * @param state how they stand
     */
    record NotNow(LinkState state) implements IdentityChange {}

    /** Somebody said of two of these people that they are two; nothing was done. That decision has to be taken back first. */
    record Contradicted() implements IdentityChange {}

    /**
     * The two are one person by other links too; nothing was done. Those have to be decided first, or one of the applications split off.
     *
     * @param links what else joins them
     */
    record StillOne(List<OpaqueId> links) implements IdentityChange {

        /** Copies the list. */
        public StillOne {
            links = List.copyOf(links);
        }
    }
}
