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
import org.careerrelay.json.ConsentReceiptJson;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.eclipse.angus.mail.util.QPEncoderStream;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the bytes that go over the wire: multipart/alternative, text first, one recipient. The bytes are written
 * here and not by the mail library's message class, which takes line breaks into headers, adds the machine's name to identifiers and
 * looks up its writers through the thread's class loader, which is the host's.
 */
final class MimeLetter {

    /** It cannot occur in a part: {@code =_} is nothing in quoted-printable, and base64 has no underscore. */
    private static final String BOUNDARY = "=_career-relay";

    /** Around the texts and a file; neither boundary begins like the other. */
    private static final String OUTER = "=_with-file";

    /** What a page says of its own character set, where programs look that keep it without its header. */
    private static final String META = "<meta charset=\"utf-8\">";

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final WireAddress sender;
    private final WireAddress returnPath;
    private final WireAddress recipient;
    private final String messageId;
    private final byte[] message;

    private MimeLetter(
            WireAddress sender, WireAddress returnPath, WireAddress recipient, String messageId, byte[] message) {
        this.sender = sender;
        this.returnPath = returnPath;
        this.recipient = recipient;
        this.messageId = messageId;
        this.message = message;
    }

    /** Composes a letter; without a date the first mail server adds one. */
    static MimeLetter of(RejectionLetter letter, @Nullable Instant date, LetterCharset charset)
            throws RefusedLetterException {
        WireAddress sender = sender(letter.senderAddress(), "compose.sender");
        WireAddress replyTo = sender(letter.replyTo(), "compose.reply-to");
        WireAddress recipient =
                WireAddress.parse(letter.recipientAddress().reveal(), "address.syntax", Blame.ADDRESSEE);
        StringBuilder message = new StringBuilder(1024);
        mailbox(message, "From", SafeText.header(letter.senderName(), Blame.SENDER), sender, charset);
        mailbox(message, "Reply-To", "", replyTo, charset);
        mailbox(message, "To", SafeText.header(letter.recipientName().reveal(), Blame.ADDRESSEE), recipient, charset);
        Composition.Composed composed = LetterComposer.composed(letter);
        head(message, composed.subject().reveal(), date, letter.messageId(), letter.locale(), charset);
        unsubscribe(message, letter.relay());
        texts(message, composed.text().reveal(), composed.html().reveal(), charset);
        return of(sender, recipient, letter.messageId(), message);
    }

    /** The same of a letter that is no rejection. What goes with it is a file beside the two forms of the text (RFC 2046, section 5.1.3). */
    static MimeLetter of(Letter letter, @Nullable Instant date, LetterCharset charset) throws RefusedLetterException {
        WireAddress sender = sender(letter.senderAddress(), "compose.sender");
        WireAddress replyTo = sender(letter.replyTo(), "compose.reply-to");
        WireAddress recipient =
                WireAddress.parse(letter.recipientAddress().reveal(), "address.syntax", Blame.ADDRESSEE);
        StringBuilder message = new StringBuilder(4096);
        mailbox(message, "From", SafeText.header(letter.senderName(), Blame.SENDER), sender, charset);
        mailbox(message, "Reply-To", "", replyTo, charset);
        mailbox(message, "To", "", recipient, charset);
        LetterTexts texts = LetterTexts.of(letter);
        head(message, texts.subject(), date, letter.messageId(), letter.locale(), charset);
        ConsentReceipt receipt = letter.receipt();
        if (receipt == null) {
            texts(message, texts.text(), texts.html(), charset);
        } else {
            type(message, "mixed", OUTER).append("--").append(OUTER).append("\r\n");
            texts(message, texts.text(), texts.html(), charset);
            file(
                    message,
                    ConsentReceiptJson.FILE_NAME,
                    ConsentReceiptJson.MEDIA_TYPE,
                    ConsentReceiptJson.write(receipt));
        }
        return of(sender, recipient, letter.messageId(), message);
    }

    private static MimeLetter of(WireAddress sender, WireAddress recipient, String messageId, StringBuilder message) {
        return new MimeLetter(
                sender, sender, recipient, messageId, message.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same, which comes back to a mailbox of its own in the sender's domain: the address says by what it is known, as a sub-address (RFC 5233), so that it is known also where
     * a server sends nothing of it back.
     */
    MimeLetter returningTo(String mailbox) {
        String detailed = mailbox + "+" + messageId.substring(0, messageId.indexOf('@'));
        String local = detailed.length() <= WireAddress.LOCAL_MAX ? detailed : mailbox;
        return new MimeLetter(sender, new WireAddress(local, sender.domain()), recipient, messageId, message);
    }

    private static void head(
            StringBuilder message,
            String subject,
            @Nullable Instant date,
            String messageId,
            Locale locale,
            LetterCharset charset)
            throws RefusedLetterException {
        message.append(
                        subject.isEmpty()
                                ? "Subject:"
                                : "Subject: ") // of an empty one the blank would be read as the subject
                .append(EncodedWords.unstructured(charset.checked(subject), "Subject: ".length(), charset))
                .append("\r\n");
        if (date != null) {
            message.append("Date: ").append(DATE.format(date)).append("\r\n");
        }
        message.append("Message-ID: <").append(messageId(messageId)).append(">\r\n");
        message.append("Auto-Submitted: auto-generated\r\n");
        if (!locale.getLanguage().isEmpty()) {
            message.append("Content-Language: ").append(locale.toLanguageTag()).append("\r\n");
        }
        message.append("MIME-Version: 1.0\r\n");
    }

    /** Only a relay notice can be unsubscribed from, never the result of an application. */
    private static void unsubscribe(StringBuilder message, @Nullable RelayBlock block) {
        if (block != null && block.unsubscribe() != null) {
            message.append(unsubscribe(block.unsubscribe()));
        }
    }

    /** The two fields by which a mail program unsubscribes (RFC 2369, RFC 8058), of an address that {@link BlockRules} has let through. */
    static String unsubscribe(Pii<String> address) {
        return "List-Unsubscribe:\r\n <" + address.reveal()
                + ">\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
    }

    private static StringBuilder type(StringBuilder message, String subtype, String boundary) {
        return message.append("Content-Type: multipart/")
                .append(subtype)
                .append("; boundary=\"")
                .append(boundary)
                .append("\"\r\n\r\n");
    }

    private static void texts(StringBuilder message, String text, String html, LetterCharset charset)
            throws RefusedLetterException {
        type(message, "alternative", BOUNDARY);
        part(message, "text/plain", text, charset);
        part(
                message,
                "text/html",
                html.replace(META, META.replace("utf-8", charset.label().toLowerCase(Locale.ROOT))),
                charset);
        message.append("--").append(BOUNDARY).append("--\r\n");
    }

    private static void file(StringBuilder message, String name, String mediaType, byte[] bytes) {
        message.append("--")
                .append(OUTER)
                .append("\r\nContent-Type: ")
                .append(mediaType)
                .append("\r\nContent-Disposition: attachment; filename=\"")
                .append(name)
                .append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                .append(Base64.getMimeEncoder().encodeToString(bytes))
                .append("\r\n--")
                .append(OUTER)
                .append("--\r\n");
    }

    WireAddress sender() {
        return sender;
    }

    /** Where the letter comes back to. */
    WireAddress returnPath() {
        return returnPath;
    }

    WireAddress recipient() {
        return recipient;
    }

    InputStream message() {
        return new ByteArrayInputStream(message);
    }

    /** The message, in lines that end in CRLF; not to be changed. */
    byte[] bytes() {
        return message;
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

    private static void mailbox(
            StringBuilder head, String header, String name, WireAddress address, LetterCharset charset)
            throws RefusedLetterException {
        head.append(header).append(": ");
        if (name.isBlank()) {
            head.append(address.wire());
        } else {
            head.append(EncodedWords.phrase(charset.checked(name), header.length() + 2, charset))
                    .append("\r\n <")
                    .append(address.wire())
                    .append('>');
        }
        head.append("\r\n");
    }

    /** Writes a part as it is where all servers pass that on, else in the shorter of the two encodings that keep lines short. */
    private static void part(StringBuilder message, String type, String text, LetterCharset charset)
            throws RefusedLetterException {
        byte[] bytes = charset.encode(charset.checked(text).replace("\n", "\r\n"));
        boolean bare = charset.isSevenBit() && TransferEncoding.SEVEN_BIT.carries(bytes, false);
        String quoted = bare ? new String(bytes, StandardCharsets.US_ASCII) : quotedPrintable(bytes);
        String base64 = Base64.getMimeEncoder().encodeToString(bytes);
        boolean readable = bare || quoted.length() <= base64.length();
        message.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Type: ")
                .append(type)
                .append("; charset=")
                .append(charset.label())
                .append("\r\nContent-Transfer-Encoding: ")
                .append(bare ? "7bit" : readable ? "quoted-printable" : "base64")
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
