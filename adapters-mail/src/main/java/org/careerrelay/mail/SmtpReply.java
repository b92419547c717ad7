package org.careerrelay.mail;

import java.util.Set;
import org.careerrelay.spi.mail.MailOutcome;

/**
 * Why the server did not take a letter.
 *
 * @param code the SMTP reply code, or 0 where there was none that can be understood
 * @param subject the second number of the enhanced status (RFC 3463), or 0 where there was none: 1 address, 2 mailbox, 3 system, 4 network, 5 protocol, 7 policy
 * @param stage what it was an answer to
 */
record SmtpReply(int code, int subject, Stage stage) {

    private static final int NONE = 0;
    private static final int CLOSING = 421;

    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int POLICY = 7;

    /** What these are about is the server or what it was told, whoever the addressee is. */
    private static final Set<Integer> SERVER = Set.of(3, 4, 5, POLICY);

    /** From here on a reply is about what a command asks for; below, about the command itself (RFC 5321, section 4.2.3). */
    private static final int UNDERSTOOD = 505;

    /** These are about the login and the connection, not about the letter: with the settings put right it goes. */
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538);

    /** How far the handing over of a letter has come. */
    enum Stage {
        /** Nothing but the sender was told. */
        SENDER,
        /** The addressee was told. */
        ADDRESSEE,
        /** The text was announced. */
        CONTENT
    }

    static SmtpReply of(SmtpAnswer answer, Stage stage) {
        return answer.code() >= 400 ? new SmtpReply(answer.code(), answer.subject(), stage) : lost(stage);
    }

    /** No answer, or one that fits nothing. */
    static SmtpReply lost(Stage stage) {
        return new SmtpReply(NONE, NONE, stage);
    }

    /** Whether the connection is of no more use. */
    boolean endsConnection() {
        return code == NONE || code == CLOSING;
    }

    /** Whether the addressee's domain, and not this one letter, is to be left in peace for a while. */
    boolean slowsDomain() {
        boolean now = code == CLOSING || (code == 450 || code == 451) && subject == POLICY;
        return now && stage != Stage.SENDER;
    }

    MailOutcome outcome() {
        if (code == NONE) {
            return new MailOutcome.TemporaryFailure("smtp.connection");
        }
        String reason = "smtp." + code;
        return code < 500 ? new MailOutcome.TemporaryFailure(reason) : blame().outcome(reason);
    }

    private Blame blame() {
        boolean named = subject == ADDRESS || subject == MAILBOX;
        boolean addressee = switch (stage) {
            case SENDER -> false;
            case ADDRESSEE -> !LOGIN.contains(code) && (named || code >= UNDERSTOOD && !SERVER.contains(subject));
            case CONTENT -> named;
        };
        return addressee ? Blame.ADDRESSEE : Blame.SENDER;
    }
}
