package org.careerrelay.crash;

import java.util.Optional;

/**
 * What a caller was answered, as a line between processes.
 *
 * @param kind of the command
 * @param firm of which company
 * @param subject what the command was about: the number of a person, of an order or of a correction, or the id of an introduction
 * @param told what was asked and what was answered, in words without blanks between the parts
 */
record Heard(Kind kind, Firm firm, String subject, String told) {

    /** Kinds of commands. */
    enum Kind {
        /** An acknowledgement: {@code answer outcome}. */
        ANSWER,
        /** A request for an introduction: {@code body result id}. */
        ORDER,
        /** A step of an introduction: {@code move result state use revision}. */
        STEP,
        /** A correction: {@code body result}. */
        CORRECTION,
        /** A decision that a referral does not count: {@code body result state}. */
        VOID,
        /** A snapshot: {@value Heard#WHOLE}, or what it said where it contradicts itself. */
        SNAPSHOT,
        /** No answer but a fault: {@code command exception SQLState}. */
        FAULT
    }

    /** A snapshot whose sums belong together. */
    static final String WHOLE = "whole";

    private static final int PARTS = 4;

    /** The line. */
    String line() {
        return kind + " " + firm + " " + subject + " " + told;
    }

    /** Reads a line; one that a killed process left unfinished is none. */
    static Optional<Heard> parse(String line) {
        String[] parts = line.split(" ", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Heard(Kind.valueOf(parts[0]), Firm.valueOf(parts[1]), parts[2], parts[3]));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("a worker said: " + line, e);
        }
    }
}
