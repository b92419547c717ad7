package org.careerrelay.spi.mail;

import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * The part of a rejection mail that offers the relay (privacy, section 5).
 *
 * @param before the text before the link, lines separated by LF
 * @param link the personal link; it stands alone on its line
 * @param after the text after the link, lines separated by LF
 * @param displays what the law asks to be displayed; it stands in the text before or after the link
 * @param unsubscribe where the reader stops such notices by a page, and their mail program with one click (RFC 8058; R-50), or null where there is no
 *     such place. It follows the text after the link, alone on its line
 */
public record RelayBlock(
        String before,
        Pii<String> link,
        String after,
        Displays displays,
        @Nullable Pii<String> unsubscribe) {

    /**
     * Who sends and how to refuse (SEMA, article 4, and its rules, article 9). A block that does not show all of it is not composed.
     *
     * @param sender name of the sender
     * @param address postal address of the sender
     * @param optOut where somebody says that they want no such notices: a mail address or the address of a page
     */
    public record Displays(String sender, String address, String optOut) {}
}
