package org.careerrelay.benchmarks;

/** Messages that are kept in the database and handled once each, at least; handling does nothing. */
interface MessageQueue extends AutoCloseable {

    /** How many rows a transaction of {@link #fill} has at most. */
    int AT_ONCE = 1000;

    /** What the table calls it. */
    String name();

    /** Puts messages in, many a transaction; none is handled yet. */
    void fill(int messages) throws Exception;

    /** Handles as many. */
    void drain(int messages) throws Exception;

    /** Puts one in, in a transaction of its own. */
    void add() throws Exception;

    /** Begins to handle what comes. */
    void open() throws Exception;

    /** Waits until as many were handled since {@link #open}, and ends. */
    void await(int messages) throws Exception;

    /** Ends what goes on in the background; nobody measures this. */
    default void rest() {
        // Most have nothing there.
    }

    @Override
    void close();
}
