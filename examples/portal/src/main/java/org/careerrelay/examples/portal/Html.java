package org.careerrelay.examples.portal;

import java.util.List;

/** HTML that is put together: whatever is not written here as HTML is escaped. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    Html raw(String html) {
        text.append(html);
        return this;
    }

    Html add(Html other) {
        text.append(other.text);
        return this;
    }

    Html text(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(c);
            }
        }
        return this;
    }

    Html element(String name, String plain) {
        return raw("<" + name + ">").text(plain).raw("</" + name + ">\n");
    }

    /** An attribute; its name is ours. */
    Html attribute(String name, String value) {
        return raw(" " + name + "=\"").text(value).raw("\"");
    }

    Html link(String to, String label) {
        return raw("<a").attribute("href", to).raw(">").text(label).raw("</a>");
    }

    /** A table with a heading for each column. */
    Html table(String caption, List<String> heads, List<List<String>> rows) {
        raw("<div class=\"wide\" role=\"region\" tabindex=\"0\"")
                .attribute("aria-label", caption)
                .raw("><table>\n<thead><tr>");
        heads.forEach(head -> raw("<th scope=\"col\">").text(head).raw("</th>"));
        raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            raw("<tr>");
            row.forEach(cell -> raw("<td>").text(cell).raw("</td>"));
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }

    /** A number with what it is the number of. */
    Html card(String label, String value) {
        return raw("<div>").element("p", label).element("strong", value).raw("</div>\n");
    }

    /** A form of one button that carries some fields. */
    Html button(String action, Words words, String label, String... fields) {
        return form(action, words, fields).raw("<button>").text(label).raw("</button></form>\n");
    }

    /** Begins a form that carries some fields; somebody else ends it. */
    Html form(String action, Words words, String... fields) {
        raw("<form method=\"post\"").attribute("action", action).raw(">\n").hidden(Words.PARAMETER, words.language());
        for (int i = 0; i < fields.length; i += 2) {
            hidden(fields[i], fields[i + 1]);
        }
        return this;
    }

    Html field(String name, String label, String value) {
        return raw("<label>")
                .text(label)
                .raw("<input")
                .attribute("name", name)
                .attribute("value", value)
                .attribute("maxlength", "100")
                .raw("></label>\n");
    }

    /** The form that sends a rejection. */
    Html rejecting(String action, Words words, String name, String mail) {
        return element("h2", words.of("不採用の連絡を送る", "Send a rejection"))
                .form(action, words)
                .field("name", words.of("氏名", "Name"), name)
                .field("mail", words.of("メールアドレス", "Mail address"), mail)
                .raw("<button>")
                .text(words.of("送る", "Send"))
                .raw("</button></form>\n");
    }

    private Html hidden(String name, String value) {
        return raw("<input type=\"hidden\"")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
