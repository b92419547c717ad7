package org.careerrelay.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.careerrelay.model.link.Composition;
import org.careerrelay.spi.mail.RejectionLetter;
import org.eclipse.angus.mail.util.QPEncoderStream;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the bytes that go over the wire: UTF-8, multipart/alternative, text first, one recipient. The bytes are written
 * here and not by the mail library's message class, which takes line breaks into headers, adds the machine's name to identifiers and
 * looks up its writers through the thread's class loader, which is the host's.
 */
final class MimeLetter {

    /** It cannot occur in a part: {@code =_} is nothing in quoted-printable, and base64 has no underscore. */
    private static final String BOUNDARY = "=_career-relay";

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final WireAddress sender;
    private final WireAddress recipient;
    private final byte[] message;

    private MimeLetter(WireAddress sender, WireAddress recipient, byte[] message) {
        this.sender = sender;
        this.recipient = recipient;
        this.message = message;
    }

    /** Composes a letter; without a date the first mail server adds one. */
    static MimeLetter of(RejectionLetter letter, @Nullable Instant date) throws RefusedLetterException {
        WireAddress sender = sender(letter.senderAddress(), "compose.sender");
        WireAddress replyTo = sender(letter.replyTo(), "compose.reply-to");
        WireAddress recipient =
                WireAddress.parse(letter.recipientAddress().reveal(), "address.syntax", Blame.ADDRESSEE);
        StringBuilder head = new StringBuilder(1024);
        mailbox(head, "From", SafeText.header(letter.senderName(), Blame.SENDER), sender);
        mailbox(head, "Reply-To", "", replyTo);
        mailbox(head, "To", SafeText.header(letter.recipientName().reveal(), Blame.ADDRESSEE), recipient);
        Composition.Composed composed = LetterComposer.composed(letter);
        String subject = composed.subject().reveal();
        head.append("Subject: ")
                .append(EncodedWords.unstructured(subject, "Subject: ".length()))
                .append("\r\n");
        if (date != null) {
            head.append("Date: ").append(DATE.format(date)).append("\r\n");
        }
        head.append("Message-ID: <").append(messageId(letter.messageId())).append(">\r\n");
        head.append("Auto-Submitted: auto-generated\r\n");
        if (!letter.locale().getLanguage().isEmpty()) {
            head.append("Content-Language: ")
                    .append(letter.locale().toLanguageTag())
                    .append("\r\n");
        }
        head.append("MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"")
                .append(BOUNDARY)
                .append("\"\r\n\r\n");
        part(head, "text/plain", composed.text().reveal());
        part(head, "text/html", composed.html().reveal());
        head.append("--").append(BOUNDARY).append("--\r\n");
        return new MimeLetter(sender, recipient, head.toString().getBytes(StandardCharsets.UTF_8));
    }

    WireAddress sender() {
        return sender;
    }

    WireAddress recipient() {
        return recipient;
    }

    InputStream message() {
        return new ByteArrayInputStream(message);
    }

    /** The sender is the company's: it can be asked to have an address that every server takes. */
    private static WireAddress sender(String address, String code) throws RefusedLetterException {
        WireAddress parsed = WireAddress.parse(address, code, Blame.SENDER);
        if (parsed.needsUtf8()) {
            throw new RefusedLetterException(code, Blame.SENDER);
        }
        return parsed;
    }

    private static String messageId(String id) throws RefusedLetterException {
        if (!MESSAGE_ID.matcher(SafeText.header(id, Blame.SENDER)).matches()) {
            throw new RefusedLetterException("compose.message-id", Blame.SENDER);
        }
        return id;
    }

    private static void mailbox(StringBuilder head, String header, String name, WireAddress address) {
        head.append(header).append(": ");
        if (name.isBlank()) {
            head.append(address.wire());
        } else {
            head.append(EncodedWords.phrase(name, header.length() + 2))
                    .append("\r\n <")
                    .append(address.wire())
                    .append('>');
        }
        head.append("\r\n");
    }

    /** Writes a part in the shorter of the two encodings that pass every server and leave lines short. */
    private static void part(StringBuilder message, String type, String text) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        String quoted = quotedPrintable(bytes);
        String base64 = Base64.getMimeEncoder().encodeToString(bytes);
        boolean readable = quoted.length() <= base64.length();
        message.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Type: ")
                .append(type)
                .append("; charset=UTF-8\r\nContent-Transfer-Encoding: ")
                .append(readable ? "quoted-printable" : "base64")
                .append("\r\n\r\n")
                .append(readable ? quoted : base64)
                .append("\r\n");
    }

    private static String quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(bytes.length * 2);
        try (QPEncoderStream encoder = new QPEncoderStream(buffer)) {
            encoder.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a buffer in memory takes everything
        }
        return buffer.toString(StandardCharsets.US_ASCII);
    }
}
