package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RejectionLetter;

/** Fills a template in one pass: what a value contains is never looked at again (V-M8). */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}\n]{1,64})}}");

    private Template() {}

    /**
     * The filled template, cut at every {@code {{relay}}}: one part where there is none. Unknown names stay as they are written.
     */
    static List<String> fill(String template, RejectionLetter letter) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(template);
        int from = 0;
        while (matcher.find()) {
            part.append(template, from, matcher.start());
            from = matcher.end();
            String name = matcher.group(1);
            if (name.equals("relay")) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(value(name, matcher.group(), letter));
            }
        }
        parts.add(part.append(template, from, template.length()).toString());
        return parts;
    }

    private static String value(String name, String verbatim, RejectionLetter letter) {
        Pii<String> value = letter.variables().get(name);
        if (value != null) {
            return value.reveal();
        }
        return name.equals("name") ? letter.recipientName().reveal() : verbatim;
    }
}
