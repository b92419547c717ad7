package org.careerrelay.model.consent;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stood around a step of a consent (privacy, section 9). None of it is needed, and none of it says who somebody is: it holds words of at most
 * 64 letters, digits and {@code . _ -}, where no name and no address fits.
 *
 * @param nonceHash hash of the number hidden in the form, or null
 * @param formVersion version of the page, or null
 * @param secondsOnPage how long the page was open, or null
 * @param userAgentFamily the browser's family, such as {@code "Firefox"}, or null
 * @param ipPrefixHmac keyed hash of the network the form came from, or null
 * @param collected how it was collected elsewhere, or null where it was given here
 */
public record ConsentEvidence(
        @Nullable String nonceHash,
        @Nullable String formVersion,
        @Nullable Integer secondsOnPage,
        @Nullable String userAgentFamily,
        @Nullable String ipPrefixHmac,
        @Nullable CollectedEvidence collected) {

    /** Nothing was noted. */
    public static final ConsentEvidence NONE = new ConsentEvidence(null, null, null, null, null, null);

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{0,64}");

    /**
     * Evidence.
     *
     * @throws IllegalArgumentException when one of the words is none
     */
    public ConsentEvidence {
        word(nonceHash);
        word(formVersion);
        word(userAgentFamily);
        word(ipPrefixHmac);
    }

    /**
     * What stood around a form of the page.
     *
     * @param nonceHash see above
     * @param formVersion see above
     * @param secondsOnPage see above
     * @param userAgentFamily see above
     * @param ipPrefixHmac see above
     */
    public ConsentEvidence(
            @Nullable String nonceHash,
            @Nullable String formVersion,
            @Nullable Integer secondsOnPage,
            @Nullable String userAgentFamily,
            @Nullable String ipPrefixHmac) {
        this(nonceHash, formVersion, secondsOnPage, userAgentFamily, ipPrefixHmac, null);
    }

    /**
     * What stood around a consent that was collected elsewhere.
     *
     * @param collected how
     * @return the evidence
     */
    public static ConsentEvidence of(CollectedEvidence collected) {
        return new ConsentEvidence(null, null, null, null, null, collected);
    }

    private static void word(@Nullable String value) {
        if (value != null && !WORD.matcher(value).matches()) {
            throw new IllegalArgumentException("evidence has words of at most 64 letters, digits and . _ -");
        }
    }
}
