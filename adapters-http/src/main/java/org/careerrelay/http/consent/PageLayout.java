package org.careerrelay.http.consent;

import java.net.URI;
import org.careerrelay.http.WebResponse;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page in one language: no script, no resource of anybody else.
 *
 * @param base the path below which the pages lie, with a slash at its end
 * @param texts the texts
 * @param here the page that the other language is offered of, below the base; empty for the one that a cookie leads to
 * @param branding how it shows whose page it is, or null where it does not
 */
record PageLayout(
        String base, PageTexts texts, String here, @Nullable Branding branding) {

    PageLayout(String base, PageTexts texts) {
        this(base, texts, "", null);
    }

    /** The same around a page that stands for itself. */
    PageLayout on(String page) {
        return new PageLayout(base, texts, page, branding);
    }

    /** The same of somebody's. */
    PageLayout of(@Nullable Branding whose) {
        return new PageLayout(base, texts, here, whose);
    }

    /** A page. */
    WebResponse page(int status, String title, Markup main) {
        return page(status, title, "", main);
    }

    /** A page on which something is to be put right: its title says so too, because a screen reader reads it first. */
    WebResponse errorPage(int status, String title, Markup main) {
        return page(status, title, texts.text("error.prefix"), main);
    }

    /** A page of a heading and some sentences. */
    WebResponse message(int status, String titleKey, String... sentences) {
        Markup main = heading(texts.text(titleKey));
        for (String sentence : sentences) {
            main.element("p", sentence);
        }
        return page(status, texts.text(titleKey), main);
    }

    Markup heading(String title) {
        return new Markup().element("h1", title);
    }

    Markup link(String to, String text) {
        return new Markup()
                .raw("<p><a")
                .attribute("href", address(to))
                .raw(">")
                .text(text)
                .raw("</a></p>\n");
    }

    /** A way to somebody else's page, which learns nothing of where its visitor comes from. */
    Markup outside(URI to, String text) {
        return new Markup()
                .raw("<p><a rel=\"noreferrer\"")
                .attribute("href", to.toString())
                .raw(">")
                .text(text)
                .raw("</a></p>\n");
    }

    /** The address of one of the pages, in the same language. */
    String address(String name) {
        return base + name + "?lang=" + texts.language();
    }

    /** Leads to one of the pages, in the same language. */
    WebResponse seeOther(String name) {
        return WebResponse.of(303).header("Location", address(name));
    }

    private WebResponse page(int status, String title, String prefix, Markup main) {
        Markup html = new Markup()
                .raw("<!DOCTYPE html>\n<html")
                .attribute("lang", texts.language())
                .raw(">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", prefix + title + " | " + texts.text("page.suffix"))
                .raw("<link rel=\"stylesheet\"")
                .attribute("href", base + Site.STYLE)
                .raw(">\n")
                .raw(brandStyle())
                .raw("</head>\n<body>\n<header>\n")
                .raw(brand())
                .raw("<a")
                .attribute("href", base + here + "?lang=" + texts.otherLanguage())
                .attribute("hreflang", texts.otherLanguage())
                .attribute("lang", texts.otherLanguage())
                .raw(">")
                .text(texts.text("language.other"))
                .raw("</a>\n</header>\n<main>\n")
                .raw(main)
                .raw("</main>\n</body>\n</html>\n");
        return WebResponse.of(status).text("text/html", html.toString());
    }

    private Markup brandStyle() {
        return branding == null
                ? new Markup()
                : new Markup()
                        .raw("<link rel=\"stylesheet\"")
                        .attribute("href", base + CandidatePages.BRAND_STYLE)
                        .raw(">\n");
    }

    /** The name stands beside the logo, which says nothing more. */
    private Markup brand() {
        if (branding == null) {
            return new Markup();
        }
        Markup band = new Markup().raw("<p class=\"brand\">");
        if (branding.logo() != null) {
            band.raw("<img alt=\"\"")
                    .attribute("src", base + CandidatePages.BRAND_LOGO)
                    .raw(">");
        }
        return band.raw("<span>").text(branding.name()).raw("</span></p>\n");
    }
}
