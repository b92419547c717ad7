package org.careerrelay;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.careerrelay.model.pii.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the operator's work once a second on the host's executor; when it is closed, stops it and waits for the step under way. */
final class BackgroundDispatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundDispatch.class);

    private final ReentrantLock underWay = new ReentrantLock();
    private final Work work;
    private final @Nullable ScheduledFuture<?> schedule;

    private BackgroundDispatch(@Nullable ScheduledExecutorService executor, Work work) {
        this.work = work;
        this.schedule = executor == null ? null : executor.scheduleWithFixedDelay(this::pass, 1, 1, TimeUnit.SECONDS);
    }

    static BackgroundDispatch on(@Nullable ScheduledExecutorService executor, Work work) {
        return new BackgroundDispatch(executor, work);
    }

    private void pass() {
        underWay.lock();
        try {
            work.pass(settled -> {});
        } catch (RuntimeException e) {
            // The executor drops a task that throws; the next pass may find the database back.
            LOG.error("dispatch.failed fault={}", Faults.of(e));
        } finally {
            underWay.unlock();
        }
    }

    @Override
    public void close() {
        work.stop();
        if (schedule != null) {
            schedule.cancel(false);
        }
        underWay.lock();
        underWay.unlock();
    }
}
