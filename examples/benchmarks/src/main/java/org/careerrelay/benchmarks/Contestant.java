package org.careerrelay.benchmarks;

/** One of those that are compared: our own, a limit, or a peer. */
interface Contestant {

    /** What the table calls it. */
    String name();

    /** Makes ready what the next round uses up; nobody measures this. */
    void prepare() throws Exception;

    /** One round. */
    Sample run() throws Exception;
}
