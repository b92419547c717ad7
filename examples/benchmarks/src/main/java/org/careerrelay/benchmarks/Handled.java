package org.careerrelay.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what was handled. */
final class Handled {

    private static final long PATIENCE_SECONDS = 300;

    private final AtomicInteger count = new AtomicInteger();

    void clear() {
        count.set(0);
    }

    void one() {
        add(1);
    }

    void add(int number) {
        count.addAndGet(number);
    }

    int count() {
        return count.get();
    }

    /** Waits until as many were handled. */
    void await(int messages) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (count.get() < messages) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(count.get() + " of " + messages + " messages were handled");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
