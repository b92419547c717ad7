package org.careerrelay.model.metrics;

/**
 * What the engine counts and times while it works (D29). None of them has a label: no company and no person is named by them, and their number
 * does not grow with the companies.
 */
public enum Metric {
    /** Passes of the operator's work, and how long they took. */
    PASS(Kind.TIMER, "career_relay_pass", "Passes of the work beside the commands and the time they took"),
    /** Effects that were carried out. */
    OUTBOX_DONE(Kind.COUNTER, "career_relay_outbox_done", "Effects of the outbox that were carried out"),
    /** Effects that failed and will be tried again. */
    OUTBOX_RETRIED(Kind.COUNTER, "career_relay_outbox_retried", "Effects of the outbox that will be tried again"),
    /** Effects that were given up. */
    OUTBOX_PARKED(Kind.COUNTER, "career_relay_outbox_parked", "Effects of the outbox that were given up"),
    /** Events that got their number. */
    EVENTS_NUMBERED(Kind.COUNTER, "career_relay_events_numbered", "Events that were numbered"),
    /** Transactions that were committed, and how long they took, conflicts that were tried again included. */
    TRANSACTION(Kind.TIMER, "career_relay_transaction", "Transactions that were committed and the time they took"),
    /** Transactions that failed. */
    TRANSACTION_FAILED(Kind.COUNTER, "career_relay_transaction_failures", "Transactions that were rolled back");

    private final Kind kind;
    private final String metricName;
    private final String help;

    Metric(Kind kind, String metricName, String help) {
        this.kind = kind;
        this.metricName = metricName;
        this.help = help;
    }

    /** What can be done with one. */
    public enum Kind {
        /** It only grows. */
        COUNTER,
        /** How often something was done, and how long all of it took. */
        TIMER
    }

    /**
     * Whether it counts or times.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Its name in lower-case words with underscores, without the unit and without the {@code _total} that text formats append.
     *
     * @return the name, which does not change
     */
    public String metricName() {
        return metricName;
    }

    /**
     * What it is about, for whoever looks at it.
     *
     * @return an English sentence without a full stop
     */
    public String help() {
        return help;
    }
}
