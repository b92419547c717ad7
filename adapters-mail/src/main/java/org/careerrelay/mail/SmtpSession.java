package org.careerrelay.mail;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careerrelay.spi.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is ready for letters. Where the server announces PIPELINING (RFC 2920), the three commands before a letter's text go out
 * together, behind the end of the letter before it: one round trip a letter instead of four. The text itself is sent only once the server
 * has asked for it, so that a letter whose text was not begun can always be sent on another connection.
 */
final class SmtpSession implements Closeable {

    private static final int OK = 250;
    private static final int FORWARDED = 251;
    private static final int GO_ON = 354;
    private static final int CLOSING = 421;
    private static final String PIPELINING = "PIPELINING";
    private static final String RESET = "RSET\r\n";
    private static final String END = ".\r\n";

    private final SmtpWire wire;
    private final Extensions extensions;
    /** The letter whose commands were answered behind the end of the one before, and why it was refused. */
    private @Nullable MimeLetter announced;

    private @Nullable SmtpReply refusedAhead;
    private SmtpReply.Stage stage = SmtpReply.Stage.SENDER;
    private boolean textBegun;
    private boolean midway;
    private boolean usable = true;

    SmtpSession(SmtpWire wire, Extensions extensions) {
        this.wire = wire;
        this.extensions = extensions;
    }

    /** Whether the server may have read some of the last letter's text. */
    boolean textBegun() {
        return textBegun;
    }

    /** Whether another letter can be sent, or it is known already that it is refused. */
    boolean isUsable() {
        return usable || announced != null;
    }

    /** How far the last letter came. */
    SmtpReply.Stage stage() {
        return stage;
    }

    /** Gives why this server takes a letter never, or null. */
    @Nullable
    MailOutcome refusal(MimeLetter letter) {
        if (letter.recipient().needsUtf8() && !extensions.has("SMTPUTF8")) {
            return new MailOutcome.PermanentFailure("address.smtputf8");
        }
        return extensions.takes(letter.bytes().length) ? null : new MailOutcome.SenderFault("smtp.size");
    }

    /**
     * Hands a letter over.
     *
     * @param letter one that this server takes
     * @param following the letter after it, if there is one
     * @return why it was not taken, or null
     * @throws IOException if the connection is lost, or the server says what cannot be
     */
    @Nullable
    SmtpReply send(MimeLetter letter, @Nullable MimeLetter following) throws IOException {
        textBegun = false;
        SmtpReply refused = letter == announced ? refusedAhead : open(letter);
        announced = null;
        if (refused != null) {
            return refused;
        }
        if (!wire.isSilent()) {
            // An answer too many: the next one would be taken for what is said to the text.
            throw new IOException("an answer to nothing");
        }
        MimeLetter next = goesAhead(following) ? following : null;
        textBegun = true;
        midway = false;
        wire.write(text(letter, next == null ? "" : commands(next)));
        SmtpAnswer end = wire.read();
        SmtpReply reply = end.code() == OK ? null : SmtpReply.of(end, stage);
        if (next != null && (reply == null || !reply.endsConnection())) {
            hearAhead(next);
        }
        return reply;
    }

    private boolean goesAhead(@Nullable MimeLetter following) {
        return following != null && extensions.has(PIPELINING) && refusal(following) == null;
    }

    private @Nullable SmtpReply open(MimeLetter letter) throws IOException {
        if (!wire.isSilent()) {
            throw new IOException("an answer to nothing, or a goodbye");
        }
        boolean together = extensions.has(PIPELINING);
        boolean reset = midway;
        if (together) {
            wire.write(ascii((reset ? RESET : "") + commands(letter)));
        }
        if (reset && exchange(RESET, together).code() != OK) {
            throw new IOException("RSET");
        }
        midway = false;
        return envelope(letter, together);
    }

    /**
     * Reads what is said to the commands of the following letter. Were the answer to the letter before missing, each of these would have been taken
     * for the one before it, and nothing would come for DATA. Only what looks like that puts the letter before in doubt: a server that is slow, silent
     * or gone has taken it all the same.
     *
     * @throws ProtocolException if an answer is missing, as it seems
     */
    private void hearAhead(MimeLetter following) throws ProtocolException {
        try {
            refusedAhead = envelope(following, true);
            announced = following;
        } catch (ProtocolException tooFew) {
            throw tooFew;
        } catch (IOException silentOrClosed) {
            usable = false; // the following letter goes on another connection
        }
    }

    /** All before the text; gives why it must not be sent, or null where the server waits for it. */
    private @Nullable SmtpReply envelope(MimeLetter letter, boolean ahead) throws IOException {
        stage = SmtpReply.Stage.SENDER;
        SmtpAnswer mail = notEarly(exchange(mail(letter), ahead));
        boolean open = mail.code() == OK;
        if (!open && (!ahead || mail.code() == CLOSING)) {
            return SmtpReply.of(mail, stage);
        }
        SmtpReply refusedSender = open ? null : SmtpReply.of(mail, stage);
        stage = SmtpReply.Stage.ADDRESSEE;
        SmtpAnswer recipient = notEarly(exchange(recipient(letter), ahead));
        midway = open;
        boolean known = recipient.code() == OK || recipient.code() == FORWARDED;
        if (open && !known && (!ahead || recipient.code() == CLOSING)) {
            return SmtpReply.of(recipient, stage);
        }
        SmtpReply refused = open ? known ? null : SmtpReply.of(recipient, stage) : refusedSender;
        if (refused != null) {
            withdraw(open, recipient);
            return refused;
        }
        stage = SmtpReply.Stage.CONTENT;
        SmtpAnswer data = exchange("DATA\r\n", ahead);
        return data.code() == GO_ON ? null : SmtpReply.of(data, stage);
    }

    /** 354 is the answer to DATA alone: before that, one is missing. */
    private static SmtpAnswer notEarly(SmtpAnswer answer) throws ProtocolException {
        if (answer.code() == GO_ON) {
            throw new ProtocolException("an answer too few");
        }
        return answer;
    }

    /**
     * Reads the answer to {@code DATA}, which went out before the refusal was known. A server that waits for a text, though it knows nobody to
     * send it to, gets an empty one (RFC 2920, section 3.1).
     *
     * @throws ProtocolException behind another letter, if none comes and what was taken for that to the recipient can be it
     */
    private void withdraw(boolean nobody, SmtpAnswer recipient) throws ProtocolException {
        SmtpAnswer data;
        try {
            data = wire.read();
        } catch (SocketTimeoutException silent) {
            usable = false;
            if (textBegun && recipient.code() >= 400) {
                throw new ProtocolException("an answer too few");
            }
            return;
        } catch (IOException lost) {
            usable = false; // the refusal stands
            return;
        }
        if (data.code() != GO_ON) {
            return;
        }
        try {
            usable = nobody; // else it may know whom to send an empty letter to
            if (nobody) {
                wire.write(ascii(END));
                wire.read();
                midway = false;
            }
        } catch (IOException lost) {
            usable = false; // the refusal stands
        }
    }

    private SmtpAnswer exchange(String command, boolean sent) throws IOException {
        if (!sent) {
            wire.write(ascii(command));
        }
        return wire.read();
    }

    private String commands(MimeLetter letter) {
        return mail(letter) + recipient(letter) + "DATA\r\n";
    }

    private String mail(MimeLetter letter) {
        String size = extensions.has("SIZE") ? " SIZE=" + letter.bytes().length : "";
        boolean utf8 = letter.recipient().needsUtf8();
        String form = utf8 ? (extensions.has("8BITMIME") ? " BODY=8BITMIME SMTPUTF8" : " SMTPUTF8") : "";
        return "MAIL FROM:<" + letter.returnPath().wire() + ">" + size + form + "\r\n";
    }

    private static String recipient(MimeLetter letter) {
        return "RCPT TO:<" + letter.recipient().wire() + ">\r\n";
    }

    /** A letter's text up to its end, and the commands of the next one behind it. */
    private static byte[] text(MimeLetter letter, String behind) {
        byte[] bytes = letter.bytes();
        ByteArrayOutputStream text = new ByteArrayOutputStream(bytes.length + 512);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '.' && (i == 0 || bytes[i - 1] == '\n')) {
                text.write(bytes, from, i - from);
                text.write('.'); // RFC 5321, section 4.5.2
                from = i;
            }
        }
        text.write(bytes, from, bytes.length - from);
        text.writeBytes(ascii(END + behind));
        return text.toByteArray();
    }

    /** ASCII but for addresses where the server has SMTPUTF8. */
    private static byte[] ascii(String command) {
        return command.getBytes(StandardCharsets.UTF_8);
    }

    /** Says goodbye and waits for nothing. */
    @Override
    public void close() {
        try {
            if (usable && announced == null) {
                wire.write(ascii("QUIT\r\n"));
            }
        } catch (IOException goodbyeNotHeard) {
            // Every letter has its outcome.
        } finally {
            usable = false;
            wire.close();
        }
    }

    /**
     * What the server can, as it answered to EHLO.
     *
     * @param lines one for each, in capital letters
     */
    record Extensions(List<String> lines) {

        boolean has(String keyword) {
            return lines.stream().anyMatch(line -> line.equals(keyword) || line.startsWith(keyword + " "));
        }

        /** What stands behind a keyword. */
        List<String> parameters(String keyword) {
            return lines.stream()
                    .filter(line -> line.startsWith(keyword + " "))
                    .flatMap(line -> List.of(line.split(" +")).stream().skip(1))
                    .toList();
        }

        private boolean takes(int length) {
            return parameters("SIZE").stream()
                    .filter(most -> most.matches("[1-9]\\d{0,8}"))
                    .allMatch(most -> length <= Integer.parseInt(most));
        }
    }
}
