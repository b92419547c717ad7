package org.careerrelay.mail;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.model.mail.RelayInsert;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;

/** Whole letters, blocks for templates, and finished messages. */
enum EveryWay implements MailComposer {
    /** There is nothing to set. */
    COMPOSER;

    @Override
    public Composition compose(RejectionLetter letter) {
        return LetterComposer.compose(letter);
    }

    @Override
    public Optional<RelayInsert> block(RelayBlock block) {
        try {
            RelayLink link = BlockRules.checked(block);
            LetterLayout alone = new LetterLayout(List.of(), false, block, List.of());
            return Optional.of(
                    new RelayInsert(Pii.of(alone.text()), Pii.of(HtmlLetter.block(block, link)), Pii.of(link.url())));
        } catch (RefusedLetterException none) {
            return Optional.empty();
        }
    }

    @Override
    public Insertion insert(byte[] message, RejectionLetter letter) {
        return MessageInsertion.insert(message, letter);
    }
}
