package org.careerrelay.mail;

import java.util.regex.Pattern;
import org.careerrelay.spi.mail.RelayBlock;

/** The personal link, as a mail may show it. It is printable ASCII, so that every program ends it at the end of its line. */
final class RelayLink {

    private static final Pattern URL = Pattern.compile("https?://[!-~&&[^\"'<>\\\\^`{|}]]+");

    private final String url;

    private RelayLink(String url) {
        this.url = url;
    }

    static RelayLink of(RelayBlock block) throws RefusedLetterException {
        return of(block.link().reveal());
    }

    static RelayLink of(String url) throws RefusedLetterException {
        if (!URL.matcher(url).matches()) {
            throw new RefusedLetterException("compose.link", Blame.SENDER);
        }
        return new RelayLink(url);
    }

    /** The same of an address that {@link BlockRules} has let through. */
    static RelayLink ofChecked(String url) {
        return new RelayLink(url);
    }

    String url() {
        return url;
    }

    boolean isIn(String text) {
        return find(text, 0) >= 0;
    }

    /** The link as HTML, its address as its text: what people see is where they go. */
    String html() {
        String escaped = HtmlText.escape(url);
        return "<a href=\"" + escaped + "\">" + escaped + "</a>";
    }

    /** Escapes a line and makes the link in it one that can be followed. */
    String htmlOf(String line) {
        int at = find(line, 0);
        if (at < 0) {
            return HtmlText.escape(line);
        }
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            html.append(HtmlText.escape(line.substring(from, at))).append(html());
            from = at + url.length();
            at = find(line, from);
        }
        return html.append(HtmlText.escape(line.substring(from))).toString();
    }

    /** Where the link stands next. A longer link that begins like this one is another link. */
    private int find(String text, int from) {
        int at = text.indexOf(url, from);
        while (at >= 0 && isPartOfLink(text, at + url.length())) {
            at = text.indexOf(url, at + 1);
        }
        return at;
    }

    private static boolean isPartOfLink(String text, int at) {
        if (at == text.length()) {
            return false;
        }
        char next = text.charAt(at);
        return next >= 'a' && next <= 'z'
                || next >= 'A' && next <= 'Z'
                || next >= '0' && next <= '9'
                || next == '_'
                || next == '-';
    }
}
