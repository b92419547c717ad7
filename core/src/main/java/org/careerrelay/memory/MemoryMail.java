package org.careerrelay.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;

/** Mail that is kept instead of sent, for trying out and for tests: every letter is accepted. Thread-safe. */
public final class MemoryMail implements MailTransport {

    private final List<RejectionLetter> letters = new CopyOnWriteArrayList<>();
    private final List<Letter> others = new CopyOnWriteArrayList<>();

    private MemoryMail() {}

    /**
     * An empty letter box.
     *
     * @return a transport of its own
     */
    public static MemoryMail create() {
        return new MemoryMail();
    }

    @Override
    public List<MailOutcome> send(List<RejectionLetter> sent) {
        letters.addAll(sent);
        return sent.stream()
                .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                .toList();
    }

    @Override
    public List<MailOutcome> sendLetters(List<Letter> sent) {
        others.addAll(sent);
        return sent.stream()
                .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                .toList();
    }

    /**
     * The letters so far that are no rejections, such as receipts.
     *
     * @return a copy, in the order of sending
     */
    public List<Letter> otherLetters() {
        return List.copyOf(others);
    }

    /**
     * The rejection mails so far; one that was sent twice is in it twice.
     *
     * @return a copy, in the order of sending
     */
    public List<RejectionLetter> letters() {
        return List.copyOf(letters);
    }
}
