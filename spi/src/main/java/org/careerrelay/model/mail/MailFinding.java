package org.careerrelay.model.mail;

/**
 * Something that a look at a mail's templates found (A13, A14). It hinders nothing: words are looked for, and a text can say the same in others.
 *
 * @param code what
 * @param level how much it matters
 * @param messageJa what it means, in Japanese
 * @param messageEn the same in English
 */
public record MailFinding(Code code, Level level, String messageJa, String messageEn) {

    /** How much a finding matters. */
    public enum Level {
        /** People would get a mail that lacks something. */
        WARN,
        /** It could be nicer. */
        INFO
    }

    /** What can be found. */
    public enum Code {
        /** No place for anything about the person: everybody gets the very same text (A13). */
        NO_PERSONALISATION(Level.WARN),
        /** The person is not addressed by name. */
        NO_NAME(Level.WARN),
        /** No thanks for the application. */
        NO_THANKS(Level.WARN),
        /** No decision: the reader cannot tell what the mail says. */
        NO_DECISION(Level.WARN),
        /** No word of encouragement (A12). */
        NO_ENCOURAGEMENT(Level.WARN),
        /** No place for the relay block; it is appended. */
        NO_RELAY_PLACE(Level.WARN),
        /** The mail would go without the link, as there is no relay block now. */
        NO_LINK(Level.WARN),
        /** The mail would go without what the block says of the offer and of how to stop it, as there is no relay block now. */
        NO_NOTICE(Level.WARN),
        /** A name in double braces that is none; it stays as it is written. */
        UNKNOWN_VARIABLE(Level.WARN),
        /** HTML tags: the text is text only, and the tags would be read. */
        MARKUP(Level.WARN),
        /** The subject tells the result, and is seen on a locked screen. */
        TELLING_SUBJECT(Level.WARN),
        /** Half-width kana, or characters such as ① and ㈱ in the subject, that old programs do not show. */
        OLD_CHARACTERS(Level.INFO),
        /** A line of more than 35 full-width characters, which is hard to read on a phone. */
        LONG_LINE(Level.INFO);

        private final Level level;

        Code(Level level) {
            this.level = level;
        }

        /**
         * How much it matters.
         *
         * @return the level
         */
        public Level level() {
            return level;
        }
    }
}
