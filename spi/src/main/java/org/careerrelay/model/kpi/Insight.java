package org.careerrelay.model.kpi;

/** Something in a company's figures that deserves a look (D08, D09). It says what was found and from which numbers, not what to do about it. */
public sealed interface Insight {

    /**
     * The step between two steps of the funnel at which the largest share is lost.
     *
     * @param from the figure before the step
     * @param to the figure after it
     * @param before how many came so far
     * @param after how many of them got past
     */
    record WorstStep(String from, String to, long before, long after) implements Insight {}

    /**
     * A figure fell against the period before, by more than chance explains.
     *
     * @param figure its name
     * @param before the figure of the period before
     * @param now the figure of the period
     */
    record Drop(String figure, Kpi before, Kpi now) implements Insight {}

    /**
     * A figure is below what the company aims at.
     *
     * @param figure its name
     * @param target what it aims at, in the figure's unit
     * @param now the figure
     */
    record BelowTarget(String figure, Fraction target, Kpi now) implements Insight {}

    /**
     * Credits lie unused.
     *
     * @param agency key of the agency
     * @param credits how many have been available for longer
     * @param days than so many days
     */
    record UnusedCredits(String agency, long credits, int days) implements Insight {}

    /**
     * An agency is slow.
     *
     * @param agency key of the agency
     * @param hours within how many hours nine tenths of its answers came
     * @param allowed how many are allowed
     */
    record SlowAgency(String agency, long hours, long allowed) implements Insight {}

    /**
     * An agency refuses many.
     *
     * @param agency key of the agency
     * @param refused how many it refused
     * @param answers of how many
     */
    record RefusingAgency(String agency, long refused, long answers) implements Insight {}

    /**
     * Links are visited, and nobody registers: the page may be broken, or machines visit.
     *
     * @param visits visits of links, unverified
     * @param mails mails with a link
     */
    record VisitsWithoutConsent(long visits, long mails) implements Insight {}

    /**
     * What a rule of the company's own found.
     *
     * @param code what, in a word that does not change
     * @param ja in Japanese words
     * @param en in English words
     */
    record Noted(String code, String ja, String en) implements Insight {}

    /**
     * What was found, in a word.
     *
     * @return such as {@code WORST_STEP}; the code of what a rule of one's own found
     */
    default String code() {
        if (this instanceof WorstStep) {
            return "WORST_STEP";
        } else if (this instanceof Drop) {
            return "DROP";
        } else if (this instanceof BelowTarget) {
            return "BELOW_TARGET";
        } else if (this instanceof UnusedCredits) {
            return "UNUSED_CREDITS";
        } else if (this instanceof SlowAgency) {
            return "SLOW_AGENCY";
        } else if (this instanceof RefusingAgency) {
            return "REFUSING_AGENCY";
        } else if (this instanceof VisitsWithoutConsent) {
            return "VISITS_WITHOUT_CONSENT";
        }
        return ((Noted) this).code();
    }

    /**
     * What it is about.
     *
     * @return the name of a figure or the key of an agency; the code of what a rule of one's own found
     */
    default String about() {
        if (this instanceof WorstStep step) {
            return step.to();
        } else if (this instanceof Drop drop) {
            return drop.figure();
        } else if (this instanceof BelowTarget below) {
            return below.figure();
        } else if (this instanceof UnusedCredits unused) {
            return unused.agency();
        } else if (this instanceof SlowAgency slow) {
            return slow.agency();
        } else if (this instanceof RefusingAgency refusing) {
            return refusing.agency();
        } else if (this instanceof VisitsWithoutConsent) {
            return "funnel.landed";
        }
        return ((Noted) this).code();
    }
}
