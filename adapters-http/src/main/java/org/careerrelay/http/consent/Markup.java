package org.careerrelay.http.consent;

/** HTML in the making. Whatever is not written in this package goes through {@link #text}, which escapes it. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Our own HTML, as it is. */
    Markup raw(String trusted) {
        html.append(trusted);
        return this;
    }

    Markup raw(Markup trusted) {
        html.append(trusted.html);
        return this;
    }

    /** Any text, for an element's content or a quoted attribute. */
    Markup text(String untrusted) {
        escape(untrusted, html);
        return this;
    }

    /** An element around a text. */
    Markup element(String name, String untrusted) {
        return raw("<" + name + ">").text(untrusted).raw("</" + name + ">\n");
    }

    /** One attribute with its leading space. */
    Markup attribute(String name, String untrusted) {
        return raw(" " + name + "=\"").text(untrusted).raw("\"");
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\'' -> to.append("&#39;");
                default -> to.append(c);
            }
        }
    }
}
