package org.careerrelay.credit;

/** What the entries of a pool rest on, as their events tell it. */
final class PoolEvidence {

    /** Nobody commands it: two settings name each other. */
    static final String BY_ITSELF = "";

    static final String LEFT = "pool left";

    private PoolEvidence() {}

    static String sentTo(String holder) {
        return "pool: sent to " + holder;
    }

    static String takenFrom(String member) {
        return "pool: taken from " + member;
    }

    static String givenBackBy(String holder) {
        return "pool: given back by " + holder;
    }
}
