package org.careerrelay.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RejectionLetter;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template in one pass: what a value contains is never looked at again (V-M8).
 *
 * <p>The template language sees nothing but the names that this letter has, in tags of control characters, which no letter holds. Whatever else
 * stands in double braces is text: a partial, a comment, another delimiter or a name inside of a value cannot be written at all.
 */
final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([A-Za-z][A-Za-z0-9_-]{0,63})}}");
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    private static final String PLACE = "\u0003";

    private static final String RELAY = "relay";

    /** What a section about the block asks for; a tag cannot be written like this. */
    private static final String WITH_RELAY = "relay?";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withDelims(OPEN + " " + CLOSE)
            .withCollector(new MapOnly())
            .escapeHTML(false)
            .emptyStringIsFalse(true);

    private Template() {}

    /**
     * A filled line, in which nothing stands for the relay block.
     *
     * @param template without control characters
     * @param letter whose values are filled in
     * @throws RefusedLetterException where a section is not closed, or a value cannot stand in a header
     */
    static String line(String template, RejectionLetter letter) throws RefusedLetterException {
        return String.join("", fill(template, letter, value -> SafeText.header(value, Blame.ADDRESSEE)));
    }

    /**
     * The filled text, cut at every {@code {{relay}}}: one part where there is none. Unknown names stay as they are written.
     *
     * @param template without control characters but line ends and tabs
     * @param letter whose values are filled in
     * @throws RefusedLetterException where a section is not closed, or a value cannot stand in a mail
     */
    static List<String> text(String template, RejectionLetter letter) throws RefusedLetterException {
        return fill(template, letter, value -> SafeText.body(SafeText.lines(value), Blame.ADDRESSEE));
    }

    private static List<String> fill(String template, RejectionLetter letter, Rule rule) throws RefusedLetterException {
        Map<String, Object> values = new HashMap<>();
        String tagged = tagged(template, letter, values, rule);
        try {
            String filled = COMPILER.compile(tagged).execute(values);
            return Arrays.asList(filled.split(PLACE, -1));
        } catch (MustacheException unclosed) {
            throw new RefusedLetterException("compose.template", Blame.SENDER);
        }
    }

    /** The template with known names in tags of control characters; takes note of their values. */
    private static String tagged(String template, RejectionLetter letter, Map<String, Object> values, Rule rule)
            throws RefusedLetterException {
        StringBuilder tagged = new StringBuilder(template.length() + 16);
        Matcher matcher = TAG.matcher(template);
        int from = 0;
        while (matcher.find()) {
            tagged.append(template, from, matcher.start());
            from = matcher.end();
            String name = matcher.group(2);
            String key = name.equals(RELAY) && !matcher.group(1).isEmpty() ? WITH_RELAY : name;
            Object value = value(key, letter, rule);
            if (value == null) {
                tagged.append(matcher.group());
            } else {
                values.put(key, value);
                tagged.append(OPEN).append(matcher.group(1)).append(key).append(CLOSE);
            }
        }
        return tagged.append(template, from, template.length()).toString();
    }

    private static @Nullable Object value(String key, RejectionLetter letter, Rule rule) throws RefusedLetterException {
        if (key.equals(RELAY)) {
            return PLACE;
        }
        if (key.equals(WITH_RELAY)) {
            return letter.relay() != null;
        }
        Pii<String> value = letter.variables().get(key);
        if (value == null) {
            value = key.equals("name") ? letter.recipientName() : null;
        }
        return value == null ? null : rule.checked(value.reveal());
    }

    /** What may stand where a value goes: it holds none of the characters that tags and places are made of. */
    @FunctionalInterface
    private interface Rule {

        String checked(String value) throws RefusedLetterException;
    }
}
