package org.careerrelay.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.model.mail.Insertion.Reason;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;

/**
 * Puts the relay block into a message that another system has finished (A11). Only the texts that people read are written anew, in the character
 * set and transfer encoding that they have, and the two fields of unsubscribing are put before its own; every other byte of the message stays. A pure
 * function.
 */
final class MessageInsertion {

    /** No mail server takes more. */
    private static final int LARGEST = 50_000_000;

    private MessageInsertion() {}

    static Insertion insert(byte[] message, RejectionLetter letter) {
        try {
            RelayBlock block = letter.relay();
            return new Insertion.Done(block == null ? message.clone() : inserted(message, letter, block));
        } catch (RefusedInsertionException refused) {
            return new Insertion.Refused(refused.reason());
        }
    }

    private static byte[] inserted(byte[] bytes, RejectionLetter letter, RelayBlock block)
            throws RefusedInsertionException {
        if (bytes.length > LARGEST) {
            throw new RefusedInsertionException(Reason.TOO_LARGE);
        }
        String message = new String(bytes, StandardCharsets.ISO_8859_1);
        MimeEntity whole = MimeEntity.read(message);
        List<MimeEntity> texts = MimeTexts.of(whole);
        recipient(whole.header(), letter.recipientAddress().reveal());
        String lineBreak = message.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder changed = new StringBuilder(message);
        for (int i = texts.size() - 1; i >= 0; i--) {
            MimeEntity text = texts.get(i);
            changed.replace(text.header().from(), text.bodyTo(), part(message, text, block, lineBreak));
        }
        changed.insert(0, unsubscribe(whole.header(), block, lineBreak));
        String result = changed.toString();
        // What was written must not look like the end of a part.
        if (MimeEntity.read(result).all().count() != whole.all().count()) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        return result.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a mail program unsubscribes by, where the system that wrote the message has no such field of its own. */
    private static String unsubscribe(MimeFields header, RelayBlock block, String lineBreak)
            throws RefusedInsertionException {
        Pii<String> unsubscribe = block.unsubscribe();
        if (unsubscribe == null || header.has("list-unsubscribe") || header.has("list-unsubscribe-post")) {
            return "";
        }
        link(block);
        return MimeLetter.unsubscribe(unsubscribe).replace("\r\n", lineBreak);
    }

    private static String part(String message, MimeEntity entity, RelayBlock block, String lineBreak)
            throws RefusedInsertionException {
        TextPart part = TextPart.read(message, entity);
        pgp(part.text());
        RelayLink link = link(block);
        BlockInsertion insertion = new BlockInsertion(block, link);
        // A text has line breaks of its own where its encoding keeps them apart from the message's.
        boolean feeds = part.text().contains("\n") ? !part.text().contains("\r\n") : lineBreak.equals("\n");
        String own = feeds ? "\n" : "\r\n";
        String text = part.isHtml()
                ? insertion.intoHtml(
                        part.text(),
                        part.writable(HtmlLetter.block(block, link)).replace("\n", own))
                : insertion.into(part.text(), own, part.isFlowed());
        return text.equals(part.text())
                ? message.substring(entity.header().from(), entity.bodyTo())
                : part.written(message, text, lineBreak);
    }

    private static void pgp(String text) throws RefusedInsertionException {
        if (text.contains("-----BEGIN PGP SIGNED MESSAGE-----")) {
            throw new RefusedInsertionException(Reason.SIGNED);
        }
        if (text.contains("-----BEGIN PGP MESSAGE-----")) {
            throw new RefusedInsertionException(Reason.ENCRYPTED);
        }
    }

    private static RelayLink link(RelayBlock block) throws RefusedInsertionException {
        try {
            return BlockRules.checked(block);
        } catch (RefusedLetterException refused) {
            throw new RefusedInsertionException(Reason.BLOCK);
        }
    }

    /** A personal link goes to one person. */
    private static void recipient(MimeFields header, String applicant) throws RefusedInsertionException {
        List<String> recipients = new ArrayList<>();
        for (String name : List.of("to", "cc", "bcc")) {
            for (MimeFields.Field field : header.all(name)) {
                recipients.addAll(addresses(field.value()));
            }
        }
        if (recipients.size() != 1 || !same(recipients.get(0), applicant)) {
            throw new RefusedInsertionException(Reason.RECIPIENT);
        }
    }

    private static List<String> addresses(String value) throws RefusedInsertionException {
        try {
            List<String> found = new ArrayList<>();
            for (InternetAddress address : InternetAddress.parseHeader(value, false)) {
                if (address.isGroup()) {
                    throw new RefusedInsertionException(Reason.RECIPIENT);
                }
                found.add(address.getAddress());
            }
            return found;
        } catch (AddressException none) {
            throw new RefusedInsertionException(Reason.RECIPIENT);
        }
    }

    private static boolean same(String one, String other) {
        try {
            return wire(one).equals(wire(other));
        } catch (RefusedLetterException none) {
            return false;
        }
    }

    private static String wire(String address) throws RefusedLetterException {
        return WireAddress.parse(address, "address.syntax", Blame.ADDRESSEE)
                .wire()
                .toLowerCase(Locale.ROOT);
    }
}
