package org.careerrelay.model.settlement;

/** What became of the other side's statement. */
public sealed interface StatementReceipt {

    /**
     * It is what the other side signed, and is kept.
     *
     * @param repeated true when the very same statement had been received before
     */
    record Taken(boolean repeated) implements StatementReceipt {}

    /**
     * It was not taken; nothing was done.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements StatementReceipt {}

    /** Why a statement is refused. */
    enum Reason {
        /** It was changed after it was signed, or somebody else signed it. */
        FORGED,
        /** None of the other side's known keys has the version that the signature names. */
        UNKNOWN_KEY,
        /** It is not the other side's statement to this side, of this month, in this zone. */
        OTHER_STATEMENT,
        /** Another statement of this month was received before; it stays. */
        CONFLICT
    }
}
