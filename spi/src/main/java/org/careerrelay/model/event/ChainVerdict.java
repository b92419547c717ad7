package org.careerrelay.model.event;

/**
 * What checking a tenant's numbered log came to (B18).
 *
 * <p>The chain has no key: whoever may write to the database may write a whole new chain and its head with it. That, and a tail cut together
 * with the head, shows only against a head that was noted outside of the database.
 */
public sealed interface ChainVerdict {

    /**
     * Every event is as it was numbered, none is missing, and the last one is the stored head.
     *
     * @param head the last event's number and hash: what to note outside of the database and to hand in the next time
     */
    record Sound(ChainHead head) implements ChainVerdict {}

    /**
     * The log is not what was written. Everything before the number is sound; nothing is said of what comes after it.
     *
     * @param number the first event that is wrong or missing, 0 when the head of an empty log is wrong
     * @param fault what is wrong
     */
    record Broken(long number, Fault fault) implements ChainVerdict {}

    /** What is wrong at a number. */
    enum Fault {
        /** There is no event of that number, but there are later ones. */
        MISSING,
        /** An event of another, earlier number stands in its place. */
        OUT_OF_PLACE,
        /** Its hash does not follow from its content and the event before: it, or its hash, was altered, or it belongs to another number. */
        ALTERED,
        /** What is stored is no event at all. */
        UNREADABLE,
        /** The log ends before it, while the stored head or the one noted outside knows of it. */
        CUT,
        /** The chain is whole, but it is not the one whose head was noted outside. */
        REWRITTEN,
        /** The events are sound, but the stored head is not their end. */
        HEAD_DIFFERS,
        /** The archived events are sound, but the log that is left does not hang on the last of them. */
        ARCHIVE_DIFFERS
    }
}
