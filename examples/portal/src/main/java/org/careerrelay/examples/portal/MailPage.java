package org.careerrelay.examples.portal;

import java.util.List;

/**
 * The mails that arrived, the latest first, with their links to follow.
 *
 * @param words the language
 * @param world what is shown
 */
record MailPage(Words words, World world) {

    private static final int MOST = 6;

    Html main() {
        Html html = new Html().element("h1", words.of("応募者の受信箱", "The applicants' mail"));
        List<Mailbox.Mail> mails = world.mailbox().latest(MOST);
        for (Mailbox.Mail mail : mails) {
            html.raw("<article class=\"mail\">\n")
                    .element("h2", mail.subject())
                    .element("p", words.of("宛先: ", "To: ") + mail.address())
                    .raw("<div class=\"letter\" lang=\"ja\">\n");
            for (String line : mail.lines()) {
                if (Mailbox.Mail.isLink(line)) {
                    html.link(line, line).raw("<br>\n");
                } else {
                    html.text(line).raw("<br>\n");
                }
            }
            html.raw("</div>\n</article>\n");
        }
        return html;
    }
}
