package org.careerrelay.crash;

/** What a worker does. */
enum Role {
    /** Acknowledges the same ten people as everybody else, round by round. */
    ROUNDS,
    /** Does everything at once until it is killed or told to stop. */
    MIX,
    /** Repeats every command of its share until it has heard an answer. */
    FINISH
}
