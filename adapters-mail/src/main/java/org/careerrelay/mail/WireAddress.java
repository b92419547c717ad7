package org.careerrelay.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address, as SMTP and a header may write it. Addresses that Japanese carriers gave out before 2009, with two dots in a row or a dot
 * before the at sign, have their local part quoted.
 *
 * @param local the local part without quotes
 * @param domain the domain in ASCII
 */
record WireAddress(String local, String domain) {

    /** Longer than any address, quoted or not in ASCII; it bounds what the patterns look at. */
    private static final int LONGEST = 512;

    /** Characters before the at sign (RFC 5321, section 4.5.3.1.1). */
    static final int LOCAL_MAX = 64;

    private static final int DOMAIN_MAX = 253;
    private static final Pattern PLAIN = Pattern.compile("([^\\s@\"(),:;<>\\[\\]\\\\]+)@([^\\s@]+)");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"@([^\\s@]+)");
    private static final Pattern ATOMS = Pattern.compile("[^.\"]+(?:\\.[^.\"]+)*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s@\"(),:;<>\\[\\]\\\\]");
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /**
     * Reads one bare address.
     *
     * @param code what the refusal says where this is no single address; control characters say {@code compose.header}
     * @param blame whose address it is
     */
    static WireAddress parse(String address, String code, Blame blame) throws RefusedLetterException {
        SafeText.header(address, blame);
        if (address.length() > LONGEST) {
            throw new RefusedLetterException(code, blame);
        }
        Matcher plain = PLAIN.matcher(address);
        if (plain.matches()) {
            return checked(plain.group(1), plain.group(2), code, blame);
        }
        Matcher quoted = QUOTED.matcher(address);
        if (quoted.matches()) {
            return checked(quoted.group(1).replaceAll("\\\\(.)", "$1"), quoted.group(2), code, blame);
        }
        throw new RefusedLetterException(code, blame);
    }

    private static WireAddress checked(String local, String domain, String code, Blame blame)
            throws RefusedLetterException {
        String ascii = ascii(domain, code, blame);
        if (local.getBytes(StandardCharsets.UTF_8).length > LOCAL_MAX
                || ascii.length() > DOMAIN_MAX
                || !DOMAIN.matcher(ascii).matches()) {
            throw new RefusedLetterException(code, blame);
        }
        return new WireAddress(local, ascii);
    }

    private static String ascii(String domain, String code, Blame blame) throws RefusedLetterException {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            throw new RefusedLetterException(code, blame);
        }
    }

    /** Whether only a server with SMTPUTF8 (RFC 6531) can take it. */
    boolean needsUtf8() {
        return !local.chars().allMatch(c -> c < 0x80);
    }

    /** As {@code MAIL FROM}, {@code RCPT TO} and a header write it, without angle brackets. */
    String wire() {
        boolean bare =
                ATOMS.matcher(local).matches() && !NEEDS_QUOTES.matcher(local).find();
        String part = bare ? local : '"' + local.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return part + '@' + domain;
    }

    /** Not the address: it would end up in a log. */
    @Override
    public String toString() {
        return "[address]";
    }
}
