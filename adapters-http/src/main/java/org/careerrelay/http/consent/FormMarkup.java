package org.careerrelay.http.consent;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of a form, each with its label, its hint and what is wrong with it tied to it for screen readers.
 *
 * @param texts the texts
 * @param typed what was typed before; it is shown again
 * @param problems what is wrong with it
 */
record FormMarkup(PageTexts texts, FormFields typed, List<Problem> problems) {

    /** The text beside a field that has to be filled in. */
    static final String REQUIRED = "required";

    /** The text beside a field that has to be filled in unless the company hands it over. */
    static final String REQUIRED_UNLESS_ASSISTED = "required.unless-assisted";

    /**
     * Something that is wrong.
     *
     * @param field the id of the field, empty where it is none in particular
     * @param message what, in the page's language
     */
    record Problem(String field, String message) {}

    /** All that is wrong, each a link to its field. */
    Markup summary() {
        if (problems.isEmpty()) {
            return new Markup();
        }
        Markup html = new Markup()
                .raw("<div class=\"errors\" role=\"alert\">\n")
                .element("h2", texts.text("errors.title"))
                .raw("<ul>\n");
        for (Problem problem : problems) {
            if (problem.field().isEmpty()) {
                html.element("li", problem.message());
            } else {
                html.raw("<li><a")
                        .attribute("href", "#" + problem.field())
                        .raw(">")
                        .text(problem.message())
                        .raw("</a></li>\n");
            }
        }
        return html.raw("</ul>\n</div>\n");
    }

    Markup hidden(String name, String value) {
        return new Markup()
                .raw("<input type=\"hidden\"")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">\n");
    }

    /** A box: ticked only where the person had ticked it before (R-03). */
    Markup box(String id, String name, String value, String label, String hint) {
        return new Markup()
                .raw("<div class=\"choice\">\n<input type=\"checkbox\"")
                .attribute("id", id)
                .attribute("name", name)
                .attribute("value", value)
                .raw(typed.has(name, value) ? " checked" : "")
                .raw(descriptions(id, hint))
                .raw(">\n<label")
                .attribute("for", id)
                .raw(">")
                .text(label)
                .raw("</label>\n")
                .raw(hint(id, hint))
                .raw(errors(id))
                .raw("</div>\n");
    }

    /** A line of text that has to be there. */
    Markup line(String id, String label, String hint, String autocomplete, int max) {
        return line(id, label, hint, autocomplete, max, REQUIRED);
    }

    /** A line of text. */
    Markup line(String id, String label, String hint, String autocomplete, int max, String need) {
        boolean mail = autocomplete.equals("email");
        return labelled(id, label, need)
                .raw(hint(id, hint))
                .raw(errors(id))
                .raw("<input type=\"text\"")
                .attribute("id", id)
                .attribute("name", id)
                .attribute("autocomplete", autocomplete)
                .attribute("maxlength", Integer.toString(max))
                // Not of type "email": browsers refuse addresses that carriers gave out before 2009 (R-54).
                .raw(mail ? " inputmode=\"email\" autocapitalize=\"none\" spellcheck=\"false\"" : "")
                .raw(need.equals(REQUIRED) ? " aria-required=\"true\"" : "")
                .raw(descriptions(id, hint))
                .attribute("value", typed.text(id))
                .raw(">\n</div>\n");
    }

    /** A day that has to be there. */
    Markup day(String id, String label, String hint) {
        return labelled(id, label, REQUIRED)
                .raw(hint(id, hint))
                .raw(errors(id))
                .raw("<input type=\"date\"")
                .attribute("id", id)
                .attribute("name", id)
                // Four digits of a year: after them the keyboard is at the month by itself.
                .raw(" max=\"9999-12-31\" aria-required=\"true\"")
                .raw(descriptions(id, hint))
                .attribute("value", typed.text(id))
                .raw(">\n</div>\n");
    }

    /** Some lines of text that may stay empty. */
    Markup lines(String id, String label, int max) {
        return lines(id, label, "", max);
    }

    /** The same, with what is to be known before it is filled in. */
    Markup lines(String id, String label, String hint, int max) {
        return labelled(id, label, "optional")
                .raw(hint(id, hint))
                .raw(errors(id))
                .raw("<textarea rows=\"4\"")
                .attribute("id", id)
                .attribute("name", id)
                .attribute("maxlength", Integer.toString(max))
                .raw(descriptions(id, hint))
                // The first line break after the tag is dropped by browsers.
                .raw(">\n")
                .text(typed.text(id))
                .raw("</textarea>\n</div>\n");
    }

    /** One of several buttons. */
    Markup button(String name, String value, String label, boolean other) {
        return new Markup()
                .raw("<button type=\"submit\"")
                .raw(other ? " class=\"other\"" : "")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">")
                .text(label)
                .raw("</button>\n");
    }

    Markup submit(String label) {
        return new Markup().raw("<button type=\"submit\">").text(label).raw("</button>\n");
    }

    private Markup labelled(String id, String label, String need) {
        return new Markup()
                .raw("<div class=\"field\">\n<label")
                .attribute("for", id)
                .raw(">")
                .text(label + texts.text(need))
                .raw("</label>\n");
    }

    private Markup hint(String id, String hint) {
        return hint.isEmpty()
                ? new Markup()
                : new Markup()
                        .raw("<p class=\"hint\"")
                        .attribute("id", id + "-hint")
                        .raw(">")
                        .text(hint)
                        .raw("</p>\n");
    }

    private Markup errors(String id) {
        String all = messages(id);
        return all.isEmpty()
                ? new Markup()
                : new Markup()
                        .raw("<p class=\"error\"")
                        .attribute("id", id + "-error")
                        .raw(">")
                        .text(texts.text("error.prefix") + all)
                        .raw("</p>\n");
    }

    private Markup descriptions(String id, String hint) {
        boolean wrong = !messages(id).isEmpty();
        String ids = ((hint.isEmpty() ? "" : id + "-hint ") + (wrong ? id + "-error" : "")).strip();
        Markup attributes = new Markup();
        if (wrong) {
            attributes.attribute("aria-invalid", "true");
        }
        if (!ids.isEmpty()) {
            attributes.attribute("aria-describedby", ids);
        }
        return attributes;
    }

    private String messages(String id) {
        return problems.stream()
                .filter(problem -> problem.field().equals(id))
                .map(Problem::message)
                .collect(Collectors.joining(" "));
    }
}
