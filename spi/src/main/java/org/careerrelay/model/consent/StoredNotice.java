package org.careerrelay.model.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.consent.Invitation.Notice;

/**
 * A notice as it was shown, kept with the first consent that refers to it and never changed (R-09; privacy, section 3.4). It is about no
 * person: everybody who is shown the same is shown the same bytes.
 *
 * @param notice what was shown, with its hash
 * @param variables the values that stand in it, by the names of the places they stand in
 * @param keptAt when the first consent to it was given
 */
public record StoredNotice(Notice notice, Map<String, String> variables, Instant keptAt) {

    /** Copies the map. */
    public StoredNotice {
        variables = Map.copyOf(variables);
    }

    /**
     * Whether the text is still the one that was hashed.
     *
     * @return false where text or hash were altered
     */
    public boolean isIntact() {
        return Arrays.equals(sha256(notice.canonicalText()), notice.reference().sha256());
    }

    /**
     * The values in order of their names.
     *
     * @return an ordered copy
     */
    public Map<String, String> orderedVariables() {
        return new TreeMap<>(variables);
    }

    /**
     * The hash by which a notice is known.
     *
     * @param canonicalText its text, as {@link Notice#canonicalText()} gives it
     * @return SHA-256 over its UTF-8 bytes
     */
    public static byte[] sha256(String canonicalText) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonicalText.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }

    /**
     * The text that is hashed: the heading, the paragraphs and the boxes, each on a line of its own, with LF after each.
     *
     * @param title the heading
     * @param paragraphs the text
     * @param choices the boxes, in the order in which they are shown
     * @return the text
     */
    static String canonicalText(String title, List<String> paragraphs, List<Invitation.Choice> choices) {
        StringBuilder text = new StringBuilder(title).append('\n');
        paragraphs.forEach(paragraph -> text.append(paragraph).append('\n'));
        choices.forEach(choice ->
                text.append(choice.purpose()).append(": ").append(choice.text()).append('\n'));
        return text.toString();
    }
}
