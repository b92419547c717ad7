package org.careerrelay.examples.tour;

import java.time.Duration;
import org.careerrelay.examples.program.Console;

/** Waits until a mail server has delivered what it took. */
final class Arrivals {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Console console;
    private final Mailbox mailbox;
    private final RowList rows;

    Arrivals(Console console, Mailbox mailbox, RowList rows) {
        this.console = console;
        this.mailbox = mailbox;
        this.rows = rows;
    }

    /**
     * Waits, as long as something still arrives.
     *
     * @param expected how many rejection mails the server took
     * @throws TourException when nothing has arrived for a minute, and not all is there
     */
    void await(int expected) {
        int there = arrived();
        if (there == expected) {
            return;
        }
        try (ProgressBar bar = ProgressBar.of(console, "メールの到着", "mails arriving", expected)) {
            for (long waited = 0; there < expected; waited += LOOK.toMillis()) {
                if (waited > PATIENCE.toMillis()) {
                    throw new TourException(
                            "メール " + expected + " 通のうち " + (expected - there)
                                    + " 通が届いていません。--maildir を確かめ、同じ --work で再開してください",
                            (expected - there) + " of " + expected
                                    + " mails have not arrived; check --maildir and start again with the same --work");
                }
                pause();
                int now = arrived();
                waited = now > there ? 0 : waited;
                there = now;
                bar.to(there);
            }
        }
    }

    private int arrived() {
        return Letters.byRow(mailbox.messages(), rows).size();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mails were on their way", e);
        }
    }
}
