package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words back out of the HTML part, as a reader sees them: paragraphs with a blank line between. */
final class HtmlReader {

    private static final Pattern PARAGRAPH = Pattern.compile("<p style=\"[^\"]*\">(.*?)</p>", Pattern.DOTALL);

    private HtmlReader() {}

    static String text(String html) {
        List<String> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(html);
        while (matcher.find()) {
            paragraphs.add(unescape(matcher.group(1).replace("<br>", "\n").replaceAll("</?a[^>]*>", "")));
        }
        return String.join("\n\n", paragraphs);
    }

    static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
