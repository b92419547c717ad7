package org.careerrelay.model.qualification;

/** What became of a merge of persons. Whether anybody had counted is not said: it is nobody's business who asks for a merge. */
public sealed interface PersonMergeResult {

    /**
     * They are one person.
     *
     * @param repeated true when the very same command had been carried out before; nothing was done again
     */
    record Merged(boolean repeated) implements PersonMergeResult {}

    /** Another command has this key; nothing was done. */
    record Conflict() implements PersonMergeResult {}

    /** The company has no such rejection. */
    record Unknown() implements PersonMergeResult {}
}
