package org.careerrelay.model.consent;

import java.util.regex.Pattern;
import org.careerrelay.model.link.Rejection;

/**
 * How a consent was collected elsewhere, as whoever imported it says. Opaque references alone: no name and no address stands here.
 *
 * @param origin what it was collected with, such as {@code "former-tool"} or {@code "paper-2026"}
 * @param reference what it is called there
 * @param document where the proof lies there, such as the number of a scan or of a line of a log
 * @param channel how it was asked for
 * @param proof how it was made sure that it was the person
 * @param recordedBy who imported it
 */
public record CollectedEvidence(
        String origin, String reference, String document, Channel channel, Proof proof, String recordedBy) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/-]{1," + Rejection.REFERENCE_MAX + "}");

    /** How people were asked; the name is what is stored: never rename one. */
    public enum Channel {
        /** A page. */
        WEB_FORM,
        /** An answer to a mail. */
        MAIL_REPLY,
        /** A sheet of paper. */
        PAPER,
        /** A conversation that was written down. */
        CONVERSATION
    }

    /** How it was made sure that it was the person; the name is what is stored: never rename one. */
    public enum Proof {
        /** They typed the address that had received the mail. */
        EMAIL_TYPED,
        /** They typed a code that was sent to them. */
        ONE_TIME_CODE,
        /** They were signed in. */
        ACCOUNT,
        /** They signed. */
        SIGNATURE,
        /** They showed a document. */
        IDENTITY_DOCUMENT
    }

    /**
     * Evidence.
     *
     * @throws IllegalArgumentException when one of the references is none
     */
    public CollectedEvidence {
        check(origin);
        check(reference);
        check(document);
        check(recordedBy);
    }

    private static void check(String value) {
        if (!REFERENCE.matcher(value).matches()) {
            throw new IllegalArgumentException("evidence has references of letters, digits and . _ : / -");
        }
    }
}
