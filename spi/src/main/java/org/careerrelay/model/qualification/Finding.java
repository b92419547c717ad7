package org.careerrelay.model.qualification;

import java.util.regex.Pattern;
import org.careerrelay.model.credit.EligibilityCode;

/**
 * One reason why a referral does not count, or not yet (A28).
 *
 * @param code which
 * @param reason the host's name of a condition of its own, with {@link EligibilityCode#CUSTOM} only; else empty
 */
public record Finding(EligibilityCode code, String reason) {

    /** How a host names a condition, as a regular expression. */
    public static final String REASON = "[a-z0-9][a-z0-9-]{0,39}";

    private static final Pattern NAME = Pattern.compile(REASON);

    /**
     * Checks the reason.
     *
     * @param code see above
     * @param reason see above
     * @throws IllegalArgumentException when a condition of the host's has no such name, or another finding has one
     */
    public Finding {
        if (code == EligibilityCode.CUSTOM ? !NAME.matcher(reason).matches() : !reason.isEmpty()) {
            throw new IllegalArgumentException("a condition of the host's has a short name, and no other has one");
        }
    }

    /**
     * One of the built-in findings.
     *
     * @param code which, not {@link EligibilityCode#CUSTOM}
     * @return the finding
     */
    public static Finding of(EligibilityCode code) {
        return new Finding(code, "");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text such a text
     * @return the finding
     * @throws IllegalArgumentException when it is no such text
     */
    public static Finding parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? of(EligibilityCode.valueOf(text))
                : new Finding(EligibilityCode.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** The code, and the host's name after a colon: {@code STAFF_EMAIL}, {@code CUSTOM:week-end}. It is what is stored. */
    @Override
    public String toString() {
        return reason.isEmpty() ? code.name() : code + ":" + reason;
    }
}
