package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;

/**
 * Mail that notes when the letters of the quiet companies come. When all of them are there it is down for everybody, so that a pass ends with
 * what it is measured for.
 */
final class QuietLetters implements MailTransport {

    /** Where the letters of the others go. */
    static final String OTHERS = "example.com";

    private final int quiet;
    private Latencies latencies = new Latencies();
    private long began;
    private int come;
    private int others;

    QuietLetters(int quiet) {
        this.quiet = quiet;
    }

    /** A pass begins. */
    synchronized void begin() {
        latencies = new Latencies();
        come = 0;
        others = 0;
        began = System.nanoTime();
    }

    /** How long the quiet companies' letters took from the begin of the pass. */
    synchronized Latencies latencies() {
        if (come != quiet) {
            throw new IllegalStateException(come + " letters of " + quiet + " have come");
        }
        return latencies;
    }

    /** How many letters of others came before the last quiet one. */
    synchronized int others() {
        return others;
    }

    @Override
    public synchronized List<MailOutcome> send(List<RejectionLetter> letters) {
        if (come == quiet) {
            return letters.stream()
                    .<MailOutcome>map(letter -> new MailOutcome.TemporaryFailure("421"))
                    .toList();
        }
        for (RejectionLetter letter : letters) {
            if (letter.recipientAddress().reveal().endsWith(OTHERS)) {
                others++;
            } else {
                come++;
                latencies.add(System.nanoTime() - began);
            }
        }
        return letters.stream()
                .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                .toList();
    }
}
