package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;

/** Mail that is accepted at once and waits to be read. Thread-safe. */
final class LetterBox implements MailTransport {

    private final List<RejectionLetter> waiting = new ArrayList<>();

    @Override
    public synchronized List<MailOutcome> send(List<RejectionLetter> letters) {
        waiting.addAll(letters);
        return letters.stream()
                .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                .toList();
    }

    /** Receipts are taken and not read. */
    @Override
    public List<MailOutcome> sendLetters(List<Letter> letters) {
        return letters.stream()
                .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                .toList();
    }

    /** What has come since the last time. */
    synchronized List<RejectionLetter> empty() {
        List<RejectionLetter> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
