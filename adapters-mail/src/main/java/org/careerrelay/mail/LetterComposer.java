package org.careerrelay.mail;

import java.util.List;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.jspecify.annotations.Nullable;

/**
 * Turns a rejection letter into its subject, plain text and HTML. It is a pure function and needs no mail server: a system that sends
 * mail itself takes the result from here (A11, A12), or has the engine call it: {@code builder.composer(LetterComposer::compose)}.
 *
 * <ul>
 *   <li>The company's text stays as it is written; only line ends become LF. Names are printed as they are, never normalised.
 *   <li>{@code {{relay}}} is replaced by the relay block at its first place; further places disappear. A text without the place gets the
 *       block at its end, after a blank line and a rule. A text that already has the link is left alone, so that composing what was
 *       composed before changes nothing.
 *   <li>Without a relay block the place disappears with its line. In a subject it always disappears.
 *   <li>{@code {{name}}} and every other name of {@link RejectionLetter#variables()} is replaced by its value; {@code {{name}}} without a
 *       value there is {@link RejectionLetter#recipientName()}. Unknown names stay as they are. A value is never taken for a template,
 *       and is escaped in HTML (V-M8).
 *   <li>{@code {{#job}}...{{/job}}} is printed only where the value is not empty, {@code {{^job}}...{{/job}}} only where it is; a line with nothing
 *       but such a tag goes. Everything else that template languages know is text here.
 * </ul>
 */
public final class LetterComposer {

    private LetterComposer() {}

    /**
     * A composer for every way in: whole letters, the relay block for somebody else's template, and finished messages that get the block (H05, A11).
     *
     * @return the composer, for {@code builder.composer}
     */
    public static MailComposer forEveryWay() {
        return EveryWay.COMPOSER;
    }

    /**
     * Composes a letter.
     *
     * @param letter the letter; its addresses are not looked at
     * @return the texts, or why there are none
     */
    public static Composition compose(RejectionLetter letter) {
        try {
            return composed(letter);
        } catch (RefusedLetterException refused) {
            return new Composition.Refused(refused.code());
        }
    }

    static Composition.Composed composed(RejectionLetter letter) throws RefusedLetterException {
        RelayBlock block = letter.relay();
        templates(letter);
        RelayLink link = block == null ? null : BlockRules.checked(block);
        String subject = SafeText.header(Template.line(letter.subject(), letter), Blame.ADDRESSEE);
        LetterLayout layout = layout(letter, link);
        String text = SafeText.body(layout.text(), Blame.ADDRESSEE);
        String html = HtmlLetter.of(subject, layout, link, letter.locale());
        return new Composition.Composed(
                Pii.of(subject), Pii.of(text), Pii.of(html), block == null ? null : block.link());
    }

    /** The company's own words, before anything about a person is in them: what is wrong then is wrong in every letter. */
    private static void templates(RejectionLetter letter) throws RefusedLetterException {
        SafeText.header(letter.subject(), Blame.SENDER);
        SafeText.body(SafeText.lines(letter.body()), Blame.SENDER);
    }

    private static LetterLayout layout(RejectionLetter letter, @Nullable RelayLink link) throws RefusedLetterException {
        String template = SafeText.lines(letter.body());
        List<String> parts = Template.text(template, letter);
        boolean there = link != null && link.isIn(template);
        return LetterLayout.of(parts, there ? null : letter.relay());
    }
}
