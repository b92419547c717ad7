package org.careerrelay.mail;

import java.util.Set;
import org.careerrelay.spi.mail.MailOutcome;

/**
 * Why the server did not take a letter.
 *
 * @param code the SMTP reply code, or 0 where there was none that can be understood
 * @param subject the second number of the enhanced status (RFC 3463), or 0 where there was none: 1 address, 2 mailbox, 7 policy
 * @param stage what it was an answer to
 */
record SmtpReply(int code, int subject, Stage stage) {

    private static final int NONE = 0;
    private static final int CLOSING = 421;

    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int POLICY = 7;

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
        boolean addressee = switch (stage) {
            case SENDER -> false;
            case ADDRESSEE -> subject != POLICY && !LOGIN.contains(code);
            case CONTENT -> subject == ADDRESS || subject == MAILBOX;
        };
        return addressee ? Blame.ADDRESSEE : Blame.SENDER;
    }
}
