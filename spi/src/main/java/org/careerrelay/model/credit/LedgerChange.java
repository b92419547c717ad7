package org.careerrelay.model.credit;

/** What became of a command to a ledger. */
public sealed interface LedgerChange {

    /**
     * It is written.
     *
     * @param repeated true when the very same command had been carried out before; nothing was done again
     */
    record Written(boolean repeated) implements LedgerChange {}

    /** Another command has this key; nothing was done. */
    record Conflict() implements LedgerChange {}

    /** People have counted here already: an opening balance comes first or not at all. */
    record TooLate() implements LedgerChange {}

    /** Nothing has been earned that is not in use, or people are owed; nothing was done. */
    record NothingToMove() implements LedgerChange {}

    /** The contract goes on: it is moved once its ending has come. Nothing was done. */
    record NotEnded() implements LedgerChange {}
}
