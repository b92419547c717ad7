package org.careerrelay.model.consent;

/** What a check of one consent's steps found (V-C24). */
public sealed interface ConsentVerdict {

    /**
     * No step was altered, removed, added or put elsewhere, and the consent stands as its last step says.
     *
     * @param chained how many steps have hashes that hold
     * @param unchained how many steps before them have none, as those of before schema 3 have not: nothing is known of those
     */
    record Sound(int chained, int unchained) implements ConsentVerdict {}

    /**
     * Something was altered.
     *
     * @param sequence the step at which it shows; one beyond the last where the consent says something else than its steps
     * @param code {@code consent.hash} where the step is not what was hashed, {@code consent.order} where one is missing or elsewhere,
     *     {@code consent.state} where the consent stands differently
     */
    record Tampered(int sequence, String code) implements ConsentVerdict {}
}
