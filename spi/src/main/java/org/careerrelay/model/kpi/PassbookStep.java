package org.careerrelay.model.kpi;

/**
 * One line on the way from the mails that were sent to the people who count: either a sum, or a difference with its reason. Every sum is the one before
 * plus or less the lines between them.
 *
 * @param kind which line
 * @param number how many; negative where fewer are left than before
 */
public record PassbookStep(Kind kind, long number) {

    /** The lines, in order. */
    public enum Kind {
        /** Sum: mails with a link that were taken by the mail server. */
        MAILED,
        /** Links whose mail was not sent, or not yet. */
        NOT_MAILED,
        /** Sum: links made. */
        LINKS,
        /**
         * No consent: no answer yet, expired, or taken back. These are one line on purpose: a company that takes a link back must not see by which line
         * moves whether that person had agreed (design, section 4).
         */
        NOT_AGREED,
        /** Sum: people who agreed. */
        AGREED,
        /** People whom the agency has not answered yet, and people who withdrew before it did; one line for the same reason. */
        NOT_ANSWERED,
        /** People whom the agency knew before. */
        KNOWN_BEFORE,
        /** People whom the agency refused. */
        REFUSED,
        /** Sum: people registered as new. */
        REGISTERED,
        /** Registered, and not counted: held or under review, excluded by a condition of the programme, or taken back. */
        NOT_COUNTED,
        /** Sum: people counted. */
        COUNTED,
        /** Brought in when the programme was opened, corrected since, or gone over to or come from another company's ledger of the same pool (Q17). */
        BROUGHT_IN,
        /** Sum: people in the ledger. */
        IN_LEDGER;

        /**
         * Whether it is a sum.
         *
         * @return false for a difference
         */
        public boolean isSum() {
            return switch (this) {
                case MAILED, LINKS, AGREED, REGISTERED, COUNTED, IN_LEDGER -> true;
                case NOT_MAILED, NOT_AGREED, NOT_ANSWERED, KNOWN_BEFORE, REFUSED, NOT_COUNTED, BROUGHT_IN -> false;
            };
        }
    }
}
