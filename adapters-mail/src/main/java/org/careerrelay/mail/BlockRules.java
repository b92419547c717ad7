package org.careerrelay.mail;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RelayBlock;

/** What a relay block must have before it goes anywhere: plain words, a link, and what the law asks to be displayed. */
final class BlockRules {

    /** Mail programs post to it (RFC 8058, section 3.1); without TLS on this machine alone, as with every link. */
    private static final Pattern UNSUBSCRIBE = Pattern.compile(
            "(?:https://|http://(?:localhost|127\\.0\\.0\\.1|\\[::1])[:/])[!-~&&[^\"'<>\\\\^`{|},]]{1,900}");

    private BlockRules() {}

    /** Gives the link of a block that may go. */
    static RelayLink checked(RelayBlock block) throws RefusedLetterException {
        String text = SafeText.body(SafeText.lines(block.before()), Blame.SENDER)
                + '\n'
                + SafeText.body(SafeText.lines(block.after()), Blame.SENDER);
        RelayLink link = RelayLink.of(block);
        RelayBlock.Displays displays = block.displays();
        boolean displayed = Stream.of(displays.sender(), displays.address(), displays.optOut())
                .map(SafeText::lines)
                .noneMatch(shown -> shown.isBlank() || !text.contains(shown));
        if (!displayed) {
            throw new RefusedLetterException("compose.displays", Blame.SENDER);
        }
        Pii<String> unsubscribe = block.unsubscribe();
        if (unsubscribe != null
                && !UNSUBSCRIBE
                        .matcher(SafeText.header(unsubscribe.reveal(), Blame.SENDER))
                        .matches()) {
            throw new RefusedLetterException("compose.unsubscribe", Blame.SENDER);
        }
        return link;
    }
}
