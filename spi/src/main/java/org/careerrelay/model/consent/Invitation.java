package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;

/**
 * What a valid link shows: the same before and after consent was given, since whoever holds the link need not be the addressee.
 *
 * @param company the company's legal name
 * @param companyContact where to ask at the company
 * @param agency the agency's legal name
 * @param notice what is shown and hashed
 * @param purposes what can be agreed to
 * @param expiresAt from when no consent is taken
 * @param handOver who gives the person's data to the agency: what the form asks for hangs on it
 */
public record Invitation(
        String company,
        String companyContact,
        String agency,
        Notice notice,
        Set<Purpose> purposes,
        Instant expiresAt,
        HandOver handOver) {

    /**
     * The form of somebody to whom this was shown.
     *
     * @param ticked the boxes that were ticked
     * @param adult whether the "18 or over" declaration was ticked
     * @param typedAddress the address that received the mail, typed as proof; empty where nothing was typed
     * @param answers what the agency shall receive
     * @return the form
     */
    public ConsentForm form(Set<Purpose> ticked, boolean adult, Pii<String> typedAddress, RelayAnswers answers) {
        NoticeReference shown = notice.reference();
        return new ConsentForm(shown.locale(), shown.sha256(), ticked, adult, typedAddress, answers);
    }

    /**
     * The form where nothing is typed for the agency (SELF_ENTRY).
     *
     * @param ticked the boxes that were ticked
     * @param adult whether the "18 or over" declaration was ticked
     * @param typedAddress the address that received the mail, typed as proof; empty where nothing was typed
     * @return the form
     */
    public ConsentForm form(Set<Purpose> ticked, boolean adult, Pii<String> typedAddress) {
        return form(ticked, adult, typedAddress, RelayAnswers.NONE);
    }

    /**
     * A box of the page.
     *
     * @param purpose what is agreed to by ticking it
     * @param text the words beside it
     */
    public record Choice(Purpose purpose, String text) {}

    /**
     * A notice as shown.
     *
     * @param reference its id, version, language and hash
     * @param title its heading
     * @param paragraphs its text
     * @param choices the boxes below it, un-ticked
     */
    public record Notice(NoticeReference reference, String title, List<String> paragraphs, List<Choice> choices) {

        /** Copies the lists. */
        public Notice {
            paragraphs = List.copyOf(paragraphs);
            choices = List.copyOf(choices);
        }

        /**
         * The text that is hashed: the heading, the paragraphs and the boxes, each on a line of its own, with LF after each.
         *
         * @return the text; its UTF-8 bytes are those under {@link NoticeReference#sha256()}
         */
        public String canonicalText() {
            return StoredNotice.canonicalText(title, paragraphs, choices);
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
