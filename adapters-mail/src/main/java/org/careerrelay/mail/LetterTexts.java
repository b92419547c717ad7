package org.careerrelay.mail;

import java.util.Arrays;
import java.util.List;
import org.careerrelay.spi.mail.Letter;

/**
 * Subject, text and HTML of a letter that is no rejection. The engine has written it, and values about companies are in it: what is wrong with
 * it is the sender's fault.
 *
 * @param subject the subject
 * @param text the plain text, lines separated by LF
 * @param html the same in HTML, with the link as one that can be followed
 */
record LetterTexts(String subject, String text, String html) {

    static LetterTexts of(Letter letter) throws RefusedLetterException {
        String subject = SafeText.header(letter.subject(), Blame.SENDER);
        String text = SafeText.body(SafeText.lines(letter.text().reveal()), Blame.SENDER);
        RelayLink link = RelayLink.of(letter.link().reveal());
        List<String> lines = Arrays.asList(text.split("\n", -1));
        LetterLayout layout = new LetterLayout(lines, false, null, List.of());
        return new LetterTexts(subject, text, HtmlLetter.of(subject, layout, link, letter.locale()));
    }
}
