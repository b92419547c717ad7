package org.careerrelay.mail;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.careerrelay.spi.mail.MailOutcome;

/** How long a call may begin letters. It goes by the time that passes, whatever any clock says. */
final class CallTime implements AutoCloseable {

    /** What becomes of a letter that is not begun any more. */
    static final MailOutcome OVER = new MailOutcome.Deferred("limit.time", Duration.ofSeconds(1));

    private final CompletableFuture<Boolean> over;

    CallTime(Duration length) {
        over = new CompletableFuture<Boolean>().completeOnTimeout(true, length.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isOver() {
        return over.isDone();
    }

    @Override
    public void close() {
        over.cancel(false);
    }
}
