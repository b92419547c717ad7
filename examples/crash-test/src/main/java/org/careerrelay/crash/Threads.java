package org.careerrelay.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Threads that do the same at the same time. */
final class Threads {

    private Threads() {}

    /** Runs work on so many threads, each with its number, until all have ended; what one throws ends it. */
    static void together(int number, IntConsumer work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int thread = i;
                calls.add(() -> {
                    work.accept(thread);
                    return true;
                });
            }
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                call.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits a little: between two commands of one caller, or for the controller. */
    static void pause(long microseconds) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(microseconds));
    }
}
