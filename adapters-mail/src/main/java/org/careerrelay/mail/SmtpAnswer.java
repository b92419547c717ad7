package org.careerrelay.mail;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server says to a command (RFC 5321, section 4.2).
 *
 * @param code the reply code, 200 to 599
 * @param subject the second number of the enhanced status (RFC 3463), or 0 where there is none, as in {@link SmtpReply}
 * @param texts what stands behind the code, for each line; it may hold an address
 */
record SmtpAnswer(int code, int subject, List<String> texts) {

    private static final Pattern LINE = Pattern.compile("([2-5]\\d\\d)(?:([ -])(.*))?", Pattern.DOTALL);
    private static final Pattern ENHANCED = Pattern.compile("[245]\\.(\\d{1,3})\\.\\d{1,3}(?:\\s.*)?", Pattern.DOTALL);

    /**
     * Reads an answer.
     *
     * @param lines its lines
     * @throws IOException if this is none
     */
    static SmtpAnswer of(List<String> lines) throws IOException {
        List<Matcher> read = lines.stream().map(LINE::matcher).toList();
        if (!read.stream().allMatch(Matcher::matches)
                || read.stream().map(line -> line.group(1)).distinct().count() != 1) {
            throw new IOException("no SMTP reply");
        }
        List<String> texts = read.stream()
                .map(line -> line.group(3) == null ? "" : line.group(3))
                .toList();
        Matcher enhanced = ENHANCED.matcher(texts.get(0));
        int subject = enhanced.matches() ? Integer.parseInt(enhanced.group(1)) : 0;
        return new SmtpAnswer(Integer.parseInt(read.get(0).group(1)), subject, texts);
    }

    /** Whether another line of the same answer follows a line. */
    static boolean goesOn(String line) {
        return line.length() > 3 && line.charAt(3) == '-';
    }

    /** The code alone. */
    @Override
    public String toString() {
        return "SmtpAnswer[" + code + "]";
    }
}
