package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code in a mail, as somebody reads it who has the mailbox. */
final class MailedCode {

    private static final Pattern CODE = Pattern.compile("^[0-9]{8}$", Pattern.MULTILINE);

    private MailedCode() {}

    /** The one that was sent last. */
    static String to(World world, String address) {
        String text = world.mail.otherLetters().stream()
                .filter(letter -> letter.recipientAddress().reveal().equals(address))
                .reduce((before, after) -> after)
                .orElseThrow()
                .text()
                .reveal();
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
