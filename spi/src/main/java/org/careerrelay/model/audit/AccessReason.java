package org.careerrelay.model.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Why somebody needs what is about a person (B17).
 *
 * @param code what kind of reason
 * @param text the reason in one line of at most 200 characters that names nobody, such as a number of the matter; it holds no mail address, and may be
 *     empty
 */
public record AccessReason(
        @NotNull Code code,

        @NotNull @Size(max = 200) @Pattern(regexp = AccessReason.LINE)
        String text) {

    /** One line without a mail address. */
    public static final String LINE = "[^\\p{Cntrl}\\p{Cs}@\uFF20]*";

    /** What kind of reason; the name is what is stored: never rename one. */
    public enum Code {
        /** The person asked, or somebody who speaks for them. */
        REQUEST_OF_PERSON,
        /** An authority asks. */
        AUTHORITY,
        /** Something went wrong with data. */
        INCIDENT,
        /** The rules are looked after: a check of one's own, an audit. */
        SUPERVISION,
        /** A dispute or a claim. */
        DISPUTE,
        /** Applications are worked on. */
        RECRUITING,
        /** Something technical: a box that does not open, a test of a restored copy. */
        MAINTENANCE,
        /** None of these; the text says what. */
        OTHER
    }

    /**
     * A reason.
     *
     * @param code what kind
     * @param text the reason in one line that names nobody
     * @return the reason
     */
    public static AccessReason of(Code code, String text) {
        return new AccessReason(code, text);
    }
}
