package org.careerrelay.mail;

import java.util.List;
import java.util.Locale;
import org.careerrelay.spi.mail.RelayBlock;
import org.jspecify.annotations.Nullable;

/**
 * The letter as HTML: the same words as the plain text. It names no colour, so that light and dark mode both use the reader's own, and
 * loads nothing.
 */
final class HtmlLetter {

    private static final String MAIN =
            "max-width:40em;margin:0 auto;padding:16px;font-size:16px;line-height:1.7;overflow-wrap:break-word;"
                    + "font-family:system-ui,'Hiragino Sans','Yu Gothic','Noto Sans JP',sans-serif";
    private static final String BLOCK =
            "margin:32px 0 16px;border:1px solid #888;border-radius:8px;padding:16px 16px 0";
    private static final String PARAGRAPH = "margin:0 0 1em;white-space:pre-wrap";

    private HtmlLetter() {}

    static String of(String subject, LetterLayout layout, @Nullable RelayLink link, Locale locale) {
        StringBuilder html = new StringBuilder(2048)
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.escape(locale.toLanguageTag()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(HtmlText.escape(subject))
                .append("</title>\n</head>\n<body style=\"margin:0;color-scheme:light dark\">\n<main style=\"")
                .append(MAIN)
                .append("\">\n");
        paragraphs(html, layout.head(), link);
        if (layout.block() != null && link != null) {
            block(html, layout, link);
        }
        paragraphs(html, layout.tail(), link);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    /** The block alone, to be put into somebody else's HTML. */
    static String block(RelayBlock block, RelayLink link) {
        StringBuilder html = new StringBuilder(1024);
        block(html, new LetterLayout(List.of(), false, block, List.of()), link);
        return html.toString();
    }

    private static void block(StringBuilder html, LetterLayout layout, RelayLink link) {
        html.append("<section style=\"").append(BLOCK).append("\">\n");
        paragraphs(html, layout.beforeUndrawn(), link);
        followed(html, link);
        paragraphs(html, layout.after(), link);
        RelayBlock relay = layout.block();
        if (relay != null && relay.unsubscribe() != null) {
            followed(html, RelayLink.ofChecked(relay.unsubscribe().reveal()));
        }
        html.append("</section>\n");
    }

    private static void followed(StringBuilder html, RelayLink link) {
        html.append("<p style=\"")
                .append(PARAGRAPH)
                .append("\">")
                .append(link.html())
                .append("</p>\n");
    }

    private static void paragraphs(StringBuilder html, List<String> lines, @Nullable RelayLink link) {
        String text = String.join("\n", trimmed(lines));
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf("\n\n", from);
            int to = end < 0 ? text.length() : end;
            if (to > from) {
                paragraph(html, text.substring(from, to), link);
            }
            from = to + 2;
        }
    }

    private static void paragraph(StringBuilder html, String text, @Nullable RelayLink link) {
        html.append("<p style=\"").append(PARAGRAPH).append("\">");
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String line = text.substring(from, to);
            html.append(from == 0 ? "" : "<br>").append(link == null ? HtmlText.escape(line) : link.htmlOf(line));
            from = to + 1;
        }
        html.append("</p>\n");
    }

    /** Blank lines at the edges are what the margins already show. */
    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
