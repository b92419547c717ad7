package org.careerrelay.identity;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What is read as one plain mail address: the addr-spec of RFC 5321 and 6531, without comments, routes and address literals. Two things are
 * allowed beyond it, since Japanese carriers gave out such addresses: dots at the end of and beside each other on the left side, quoted or
 * not. There is no regular expression here: every check is one pass.
 */
final class MailSyntax {

    /** Longer texts are not looked at. */
    private static final int MAX_TEXT = 1000;

    /** RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3, in octets; the path of the latter has two angle brackets. */
    private static final int MAX_LOCAL = 64;

    private static final int MAX_ADDRESS = 254;

    private static final String SPECIAL = "()<>[]:;@\\,\"";

    private MailSyntax() {}

    /** An address, or why it is none. */
    sealed interface Result {}

    /** The address as it is sent to, and its sides in their normal form. */
    record Read(String written, MailParts parts) implements Result {}

    /** What was wrong. */
    record Refused(Fault fault) implements Result {}

    static Result read(String text) {
        if (text.length() > MAX_TEXT) {
            return new Refused(Fault.MAIL_LONG);
        }
        if (TextForms.hasLoneSurrogate(text) || TextForms.hasControl(text)) {
            return new Refused(Fault.MAIL_CHARACTERS);
        }
        String written = TextForms.halfWidth(TextForms.visible(TextForms.trimmed(text)));
        if (written.isEmpty()) {
            return new Refused(Fault.MAIL_BLANK);
        }
        // What NFKC turns into an @ or a bracket must not pass only because it was not one yet: both forms have to be
        // an address.
        Optional<MailParts> parts = parts(TextForms.compatible(written));
        if (parts.isEmpty() || parts(written).isEmpty()) {
            return new Refused(Fault.MAIL_SYNTAX);
        }
        return isTooLong(written, parts.get()) ? new Refused(Fault.MAIL_LONG) : new Read(written, parts.get());
    }

    private static Optional<MailParts> parts(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        Optional<String> local = local(address.substring(0, at));
        Optional<String> domain = domain(address.substring(at + 1));
        return local.flatMap(left -> domain.map(right -> new MailParts(left.toLowerCase(Locale.ROOT), right)));
    }

    /** The left side without its quotes; a second @ is refused here, quoted or not (V-E8). */
    private static Optional<String> local(String side) {
        boolean quoted = side.length() > 2 && side.startsWith("\"") && side.endsWith("\"");
        String local = quoted ? side.substring(1, side.length() - 1) : side;
        return local.codePoints().allMatch(MailSyntax::isLocal) ? Optional.of(local) : Optional.empty();
    }

    private static boolean isLocal(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && SPECIAL.indexOf(c) < 0;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The ASCII form of a host name of at least two labels; numbers alone at the end are an address of the network, no domain. */
    private static Optional<String> domain(String side) {
        try {
            String ascii = IDN.toASCII(side, IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
            int dot = ascii.lastIndexOf('.');
            String last = ascii.substring(dot + 1);
            boolean host = dot > 0 && !last.isEmpty() && !last.chars().allMatch(c -> c >= '0' && c <= '9');
            return host ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Not a host name: that is the answer, and the message would repeat the address.
            return Optional.empty();
        }
    }

    private static boolean isTooLong(String written, MailParts parts) {
        int local = octets(written.substring(0, written.lastIndexOf('@')));
        return local > MAX_LOCAL || local + 1 + parts.domain().length() > MAX_ADDRESS || octets(written) > MAX_ADDRESS;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
