package org.careerrelay.mail;

import org.careerrelay.model.pii.Pii;

/** What {@link LetterComposer} made of a letter. */
public sealed interface Composition {

    /**
     * The letter can be sent.
     *
     * @param subject the subject, one line without control characters, not yet encoded for a header
     * @param text the plain text, lines separated by LF
     * @param html the same as a whole HTML document, which loads nothing from elsewhere
     */
    record Composed(Pii<String> subject, Pii<String> text, Pii<String> html) implements Composition {}

    /**
     * The letter cannot be sent by anyone as it is.
     *
     * @param code {@code compose.header} for a control character or an unpaired surrogate in the subject, {@code compose.body} for one
     *     in the text, {@code compose.link} for a link that is not plain http or https
     */
    record Refused(String code) implements Composition {}
}
