package org.careerrelay.crash;

/** What a worker tells the controller beside what its callers heard, each as a line of its own. */
enum Signal {
    /** It is connected and begins. */
    READY,
    /** Every thread has heard every answer of the round whose number follows. */
    ROUND,
    /** It has heard all it was to hear. */
    FINISHED;

    private static final String MARK = "! ";

    String line(int number) {
        return MARK + this + " " + number;
    }

    static boolean isOne(String line) {
        return line.startsWith(MARK);
    }
}
