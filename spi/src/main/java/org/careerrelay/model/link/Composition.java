package org.careerrelay.model.link;

import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/** What became of a letter that was to be composed. */
public sealed interface Composition {

    /**
     * The letter can be sent.
     *
     * @param subject the subject, one line without control characters, not yet encoded for a header
     * @param text the plain text, lines separated by LF
     * @param html the same as a whole HTML document, which loads nothing from elsewhere
     * @param link the personal link that stands in both, or null where the mail goes without the relay block
     */
    record Composed(
            Pii<String> subject,
            Pii<String> text,
            Pii<String> html,
            @Nullable Pii<String> link) implements Composition {}

    /**
     * The letter cannot be sent by anyone as it is.
     *
     * @param code {@code compose.header} for a control character or an unpaired surrogate in the subject, {@code compose.body} for one
     *     in the text, {@code compose.link} for a link that is not plain http or https, {@code compose.template} for a section that is not closed,
     *     {@code compose.displays} for a relay block that does not show who sends and how to refuse, {@code compose.unsubscribe} for an address
     *     that is not plain https
     */
    record Refused(String code) implements Composition {}
}
