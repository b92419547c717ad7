package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a valid link shows: nothing about a person, not even that the link has been used for somebody in particular.
 *
 * @param company the company's legal name
 * @param companyContact where to ask at the company
 * @param agency the agency's legal name
 * @param notice what is shown and hashed
 * @param purposes what can be agreed to
 * @param open whether consent can be given; false once it was: then only the addressee can go on, with a new proof
 * @param expiresAt from when no consent is taken
 */
public record Invitation(
        String company,
        String companyContact,
        String agency,
        Notice notice,
        Set<Purpose> purposes,
        boolean open,
        Instant expiresAt) {

    /**
     * A notice as shown.
     *
     * @param reference its id, version, language and hash
     * @param title its heading
     * @param paragraphs its text
     */
    public record Notice(NoticeReference reference, String title, List<String> paragraphs) {

        /** Copies the list. */
        public Notice {
            paragraphs = List.copyOf(paragraphs);
        }

        /**
         * The language shown.
         *
         * @return the language
         */
        public Locale locale() {
            return reference.locale();
        }
    }
}
