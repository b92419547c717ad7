package org.careerrelay.model.mail;

import java.util.Locale;

/** What became of a finished message that was to get the relay block (A11, H05). */
public sealed interface Insertion {

    /**
     * The message with the block in each of its texts. Whatever else it is made of is in it byte for byte. Where the mail goes without the
     * relay block, or has the link already, it is the message as it was.
     *
     * @param message the message, ready to be sent
     */
    record Done(byte[] message) implements Insertion {}

    /**
     * The message cannot be changed without harm, and was not.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Insertion {}

    /** Why a message is left alone. */
    enum Reason {
        /** It is signed (DKIM, S/MIME, PGP): a change would break the signature. Insert before signing. */
        SIGNED,
        /** It is encrypted: nobody but its reader can see the text. */
        ENCRYPTED,
        /** It has no text that a block could stand in. */
        NO_TEXT,
        /** A text is in a character set that is not known, or under a label that is not registered. */
        UNKNOWN_CHARSET,
        /** A text is in a character set that cannot write the block. */
        CHARSET_TOO_SMALL,
        /** It is no message by the standard (RFC 5322, RFC 2045, RFC 2046), or its text is not in the character set it names. */
        BROKEN,
        /** It is longer or more deeply nested than any mail. */
        TOO_LARGE,
        /** It goes to nobody, to several people, or to somebody else than the applicant: the link is personal. */
        RECIPIENT,
        /** The block is none: its link is no plain address, or it lacks what the law asks to be displayed. */
        BLOCK,
        /** The engine was built with a composer that only composes. */
        UNSUPPORTED;

        /**
         * The code of the violation that says so.
         *
         * @return such as {@code insert.signed}
         */
        public String code() {
            return "insert." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
