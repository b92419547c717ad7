package org.careerrelay.model.outbox;

/**
 * A row of the outbox, and how it stands.
 *
 * @param row the row
 * @param state how it stands
 */
public record QueuedRow(OutboxRow row, State state) {

    /** How a row stands. */
    public enum State {
        /** It waits for its time, or for the next pass of a dispatcher. */
        WAITING,
        /** A dispatcher has claimed it, and has not said what became of it: it may have been carried out, also where the lease is over. */
        CLAIMED,
        /** It waits until somebody approves it. */
        HELD,
        /** It was given up. */
        PARKED
    }
}
