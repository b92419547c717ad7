package org.careerrelay.recognition;

/**
 * What a company may decide about recognition. What R-83 allows is not among it.
 *
 * @param people roughly how many people the company knows: among more of them, the same resemblance is more often chance. It must not change
 *     from one arrival to the next, or what is recognised would depend on the order
 * @param weights what each reason weighs
 * @param autoFrom the score below which nobody is recognised without a person looking, although the rules would allow it
 * @param reviewFrom the score from which on somebody looks, although no rule asks for it
 */
public record RecognitionPolicy(long people, Weights weights, double autoFrom, double reviewFrom) {

    private static final double THOUSAND_TO_ONE = 10;
    private static final double EVEN = 0;

    /** Checks the number. */
    public RecognitionPolicy {
        if (people < 2) {
            throw new IllegalArgumentException("recognition is among at least two people");
        }
    }

    /**
     * The weights that are shipped; a thousand to one is enough for recognition where the rules allow it, even odds for a look.
     *
     * @param people roughly how many people the company knows
     * @return the policy
     */
    public static RecognitionPolicy among(long people) {
        return new RecognitionPolicy(people, Weights.shipped(), THOUSAND_TO_ONE, EVEN);
    }
}
