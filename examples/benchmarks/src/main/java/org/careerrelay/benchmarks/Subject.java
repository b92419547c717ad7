package org.careerrelay.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.careerrelay.examples.program.WrongInputException;

/** What can be measured. */
enum Subject {
    /** Checking the token of a link. */
    PERF_1,
    /** Making the token of a link. */
    PERF_2,
    /** Many rejections in one call. */
    PERF_3,
    /** Many acknowledgements in one call. */
    PERF_4,
    /** Callers that acknowledge one by one, at the same time. */
    PERF_5,
    /** The outbox. */
    PERF_6,
    /** The storage adapter, beside what it is a layer on. */
    PERF_7,
    /** A company's report. */
    PERF_8,
    /** What a person takes on the disk. */
    PERF_9,
    /** Recognising applicants who come back, among many. */
    PERF_10,
    /** Counting in the storage in memory. */
    PERF_11,
    /** The same at a company that has many people behind it. */
    PERF_12,
    /** Composing and sending mails. */
    PERF_13,
    /** How large the library is, and how soon it is there. */
    PERF_14,
    /** What a rejection adds to a host's transaction. */
    JOIN,
    /** What each call asks of the server. */
    CALLS,
    /** Quiet companies beside a noisy one. */
    FAIRNESS;

    /** The number of the goal, as everybody writes it. */
    String goal() {
        return name().replace('_', '-');
    }

    /**
     * The subject of a goal.
     *
     * @throws WrongInputException when there is none
     */
    static Subject of(String goal) {
        return Arrays.stream(values())
                .filter(subject -> subject.goal().equals(goal.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongInputException("nothing measures " + goal + " (see --help)"));
    }
}
