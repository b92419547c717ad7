package org.careerrelay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.FinishedMail;
import org.careerrelay.model.link.InsertedRejection;
import org.careerrelay.model.link.OfferedRejection;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.model.mail.RelayInsert;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.mail.RelayBlock;

/**
 * Rejections whose mails a company's own system writes and sends: it gets the relay block for its template, or has it put into its finished message
 * (H05, A11). The links are recorded and counted as with {@link Rejections#rejectAndCompose}.
 */
public final class HostMail {

    /** What stands for a letter of which nothing is to be put anywhere. */
    private static final Composition NOTHING = new Composition.Composed(Pii.of(""), Pii.of(""), Pii.of(""), null);

    private final Rejections rejections;
    private final HostLetters letters;

    /**
     * Takes such rejections.
     *
     * @param rejections takes them
     * @param letters has the composer
     */
    public HostMail(Rejections rejections, HostLetters letters) {
        this.rejections = rejections;
        this.letters = letters;
    }

    /**
     * Takes rejections and gives the relay block of each.
     *
     * @param company key of the company
     * @param batch the rejections
     * @return what became of each, in the same order
     */
    public List<OfferedRejection> offer(String company, List<Rejection> batch) {
        MailComposer composer = letters.composer();
        HostLetters blocks = letters.making((rejection, letter) -> {
            RelayBlock block = letter.relay();
            return block == null
                    ? NOTHING
                    : composer.block(block)
                            .<Composition>map(insert ->
                                    new Composition.Composed(Pii.of(""), insert.text(), insert.html(), insert.link()))
                            .orElse(new Composition.Refused("compose.link"));
        });
        return rejections.rejectAndCompose(company, batch, blocks).stream()
                .map(composed ->
                        new OfferedRejection(composed.result(), insert(composed).orElse(null)))
                .toList();
    }

    private static Optional<RelayInsert> insert(ComposedRejection composed) {
        return composed.letter() instanceof Composition.Composed letter && letter.link() != null
                ? Optional.of(new RelayInsert(letter.text(), letter.html(), letter.link()))
                : Optional.empty();
    }

    /**
     * Takes rejections and puts the relay block of each into its message.
     *
     * @param company key of the company
     * @param mails the rejections with their messages
     * @return what became of each, in the same order
     */
    public List<InsertedRejection> insert(String company, List<FinishedMail> mails) {
        MailComposer composer = letters.composer();
        Map<Rejection, byte[]> messages = new HashMap<>();
        mails.forEach(
                mail -> messages.putIfAbsent(mail.rejection(), mail.message().reveal()));
        Map<Rejection, byte[]> changed = new HashMap<>();
        HostLetters insertions = letters.making((rejection, letter) -> {
            byte[] message = messages.getOrDefault(rejection, new byte[0]);
            Insertion insertion =
                    letter.relay() == null ? new Insertion.Done(message) : composer.insert(message, letter);
            if (insertion instanceof Insertion.Done done) {
                changed.put(rejection, done.message());
                return NOTHING;
            }
            return new Composition.Refused(
                    ((Insertion.Refused) insertion).reason().code());
        });
        List<ComposedRejection> composed = rejections.rejectAndCompose(
                company, mails.stream().map(FinishedMail::rejection).toList(), insertions);
        List<InsertedRejection> inserted = new ArrayList<>(composed.size());
        for (int i = 0; i < composed.size(); i++) {
            byte[] message = changed.get(mails.get(i).rejection());
            inserted.add(new InsertedRejection(
                    composed.get(i).result(),
                    composed.get(i).letter() == null || message == null ? null : Pii.of(message)));
        }
        return inserted;
    }
}
