package org.careerrelay.jdbc;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Threads that begin at the same moment. */
final class Race {

    private Race() {}

    /** Runs an action once per thread; returns the results in the order of the threads' numbers. */
    static <T> List<T> run(int threads, IntFunction<T> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await(60, TimeUnit.SECONDS);
                        return action.apply(number);
                    })
                    .toList();
            List<Future<T>> futures = executor.invokeAll(calls, 100, TimeUnit.SECONDS);
            return futures.stream().map(Race::result).toList();
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        }
    }
}
