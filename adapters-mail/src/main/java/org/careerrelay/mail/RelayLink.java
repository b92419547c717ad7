package org.careerrelay.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.spi.mail.RelayBlock;

/** The personal link, as a mail may show it. It is printable ASCII, so that every program ends it at the end of its line. */
final class RelayLink {

    private static final Pattern URL = Pattern.compile("https?://[!-~&&[^\"'<>\\\\^`{|}]]+");

    private final String url;
    private final Pattern whole;

    private RelayLink(String url) {
        this.url = url;
        // A longer link that begins like this one is another link.
        this.whole = Pattern.compile(Pattern.quote(url) + "(?![A-Za-z0-9_-])");
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
        return whole.matcher(text).find();
    }

    /** The link as HTML, its address as its text: what people see is where they go. */
    String html() {
        String escaped = HtmlText.escape(url);
        return "<a href=\"" + escaped + "\">" + escaped + "</a>";
    }

    /** Escapes a line and makes the link in it one that can be followed. */
    String htmlOf(String line) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = whole.matcher(line);
        int from = 0;
        while (matcher.find()) {
            html.append(HtmlText.escape(line.substring(from, matcher.start()))).append(html());
            from = matcher.end();
        }
        return html.append(HtmlText.escape(line.substring(from))).toString();
    }
}
