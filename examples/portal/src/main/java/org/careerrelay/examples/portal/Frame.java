package org.careerrelay.examples.portal;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.http.WebResponse;

/**
 * What is around every screen: who one is, what day it is, and the next day.
 *
 * @param words the language
 * @param today the portal's day
 * @param here the screen
 */
record Frame(Words words, LocalDate today, String here) {

    WebResponse page(String title, Html main) {
        return page(200, title, main);
    }

    WebResponse page(int status, String title, Html main) {
        Words other = new Words(!words.japanese());
        Html html = new Html()
                .raw("<!DOCTYPE html>\n<html")
                .attribute("lang", words.language())
                .raw(">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title + " | Career Relay")
                .raw("<link rel=\"stylesheet\" href=\"/portal.css\">\n</head>\n<body>\n<header>\n<nav")
                .attribute("aria-label", words.of("画面", "Screens"))
                .raw("><ul>\n");
        List.of(
                        List.of("/", words.of("はじめに", "Start")),
                        List.of("/company", words.of("企業", "Company")),
                        List.of("/affiliate", words.of("グループ会社", "Group")),
                        List.of("/people", words.of("再応募", "Coming back")),
                        List.of("/mail", words.of("応募者の受信箱", "Applicants' mail")),
                        List.of("/agency", words.of("人材紹介会社", "Agency")))
                .forEach(screen -> html.raw("<li><a")
                        .attribute("href", words.to(screen.get(0)))
                        .raw(screen.get(0).equals(here) ? " aria-current=\"page\"" : "")
                        .raw(">")
                        .text(screen.get(1))
                        .raw("</a></li>\n"));
        html.raw("</ul></nav>\n<p>")
                .text(words.of("本日: ", "Today: ") + today)
                .raw(" <a")
                .attribute("href", other.to(here))
                .attribute("lang", other.language())
                .attribute("hreflang", other.language())
                .raw(">")
                .text(other.of("日本語", "English"))
                .raw("</a></p>\n")
                .button("/next-day", words, words.of("翌日に進む", "Go to the next day"), "from", here)
                .raw("</header>\n<main>\n")
                .add(main)
                .raw("</main>\n</body>\n</html>\n");
        return WebResponse.of(status).text("text/html", html.toString());
    }
}
