package org.careerrelay.model.support;

/**
 * What became of one support event.
 *
 * @param key the agency's key of it
 * @param outcome what was done
 */
public record SupportEventResult(String key, Outcome outcome) {

    /** What was done with a support event. */
    public enum Outcome {
        /** Recorded. */
        RECORDED,
        /** The very same event had been recorded before; nothing was done again. */
        REPEATED,
        /** Another event was recorded under the same key; that one stays. */
        CONFLICT,
        /** No referral of that reference was accepted as new here, or it was not handed over to this agency; nothing was recorded. */
        UNKNOWN,
        /** The person does not agree, or no longer, to the company's being told: nothing was recorded. It belongs into the totals of its month. */
        WITHOUT_CONSENT,
        /** The person took the registration back, or asked for a stop: nothing was recorded. */
        OVER,
        /** It is said to happen more than a day from now; nothing was recorded. */
        IN_FUTURE,
        /** It is said to have happened before the year 2000; nothing was recorded. */
        LONG_AGO
    }
}
