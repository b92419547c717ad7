package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that call at the same time. */
final class Callers {

    /** What a caller does. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private record Turn(long from, long to, long allocatedBytes) {}

    private Callers() {}

    /** Measures work on the current thread. */
    static Sample alone(long operations, Work work) throws Exception {
        Turn turn = turn(work);
        return new Sample(operations, turn.to() - turn.from(), turn.allocatedBytes());
    }

    /**
     * Measures several that begin together, from the first one's begin to the last one's end.
     *
     * @param operations how many all of them do together
     * @param each what each does
     */
    static Sample together(long operations, List<Work> each) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(each.size());
        ExecutorService threads = Executors.newFixedThreadPool(each.size());
        try {
            List<Callable<Turn>> calls = new ArrayList<>();
            for (Work work : each) {
                calls.add(() -> {
                    begin.await();
                    return turn(work);
                });
            }
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            long allocated = 0;
            for (Future<Turn> future : threads.invokeAll(calls)) {
                Turn turn = future.get();
                from = Math.min(from, turn.from());
                to = Math.max(to, turn.to());
                allocated += turn.allocatedBytes();
            }
            return new Sample(operations, to - from, allocated);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Turn turn(Work work) throws Exception {
        long allocated = Allocation.ofThisThread();
        long from = System.nanoTime();
        work.run();
        long to = System.nanoTime();
        return new Turn(from, to, Allocation.ofThisThread() - allocated);
    }
}
