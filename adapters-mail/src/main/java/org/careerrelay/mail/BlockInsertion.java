package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerrelay.spi.mail.RelayBlock;

/** Puts a relay block into a text or into HTML: at the place that is made for it, else at the end (A11). What was there stays as it is. */
final class BlockInsertion {

    private static final Pattern PLACE = Pattern.compile("\\{\\{relay}}");
    private static final Pattern END = Pattern.compile("(?i)</(?:body|html)\\s*>");
    private static final String RULE = "-".repeat(40);

    private final RelayBlock block;
    private final RelayLink link;

    BlockInsertion(RelayBlock block, RelayLink link) {
        this.block = block;
        this.link = link;
    }

    /** A text with the block; unchanged where it has the link already. */
    String into(String text, String lineBreak, boolean flowed) {
        if (link.isIn(text)) {
            return text;
        }
        LetterLayout layout = new LetterLayout(List.of(), false, block, List.of());
        String lines =
                layout.text().lines().map(line -> flowed ? flowed(line) : line).collect(Collectors.joining(lineBreak));
        MatchResult place = PLACE.matcher(text).results().findFirst().orElse(null);
        if (place != null) {
            String before = text.substring(0, place.start());
            String after = PLACE.matcher(text.substring(place.end())).replaceAll("");
            return before
                    + (before.isEmpty() || before.endsWith("\n") ? "" : lineBreak)
                    + lines
                    + (after.isEmpty() || after.startsWith("\n") || after.startsWith("\r\n") ? "" : lineBreak)
                    + after;
        }
        List<String> all = new ArrayList<>();
        all.add(text.isEmpty() || text.endsWith("\n") ? "" : lineBreak);
        all.add(text.isEmpty() ? "" : lineBreak);
        if (!layout.drawn()) {
            all.add(RULE + lineBreak);
        }
        return text + String.join("", all) + lines + lineBreak;
    }

    /** HTML with the block; unchanged where it has the link already. */
    String intoHtml(String html, String fragment) {
        if (html.contains(HtmlText.escape(link.url())) || html.contains(link.url())) {
            return html;
        }
        MatchResult place = PLACE.matcher(html).results().findFirst().orElse(null);
        if (place != null) {
            return html.substring(0, place.start())
                    + fragment
                    + PLACE.matcher(html.substring(place.end())).replaceAll("");
        }
        List<MatchResult> ends = END.matcher(html).results().toList();
        // Of "</body></html>" at the end it is the first: the block belongs into the body.
        int at = ends.isEmpty() ? html.length() : ends.get(ends.size() - 1).start();
        if (ends.size() > 1
                && html.substring(ends.get(ends.size() - 2).end(), at).isBlank()) {
            at = ends.get(ends.size() - 2).start();
        }
        return html.substring(0, at) + fragment + html.substring(at);
    }

    /** A line that is no part of the next one, and is not taken for a quotation (RFC 3676, section 4.4). */
    private static String flowed(String line) {
        String fixed = line.stripTrailing();
        return fixed.startsWith(" ") || fixed.startsWith(">") || fixed.startsWith("From ") ? " " + fixed : fixed;
    }
}
