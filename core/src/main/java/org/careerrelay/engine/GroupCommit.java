package org.careerrelay.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many callers, one transaction: callers queue, one of them leads and carries out all that is queued, and each returns when its own command
 * is durable (design, section 5). While the leader commits, the next batch gathers, so that a hot row is locked once for all of them. It
 * needs one connection, however many callers wait. Thread-safe.
 *
 * @param <C> the commands
 * @param <R> their results
 */
public final class GroupCommit<C, R> {

    private static final int MOST = 1000;

    /** So often a leader who was not told looks by itself: some tenths of a millisecond at most, once when the others stay away. */
    private static final int LOOKS = 3;

    private static final long PAUSE_NANOS = 50_000;

    private final Queue<Ticket<C, R>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final ReentrantLock leading = new ReentrantLock();
    private int together; // last time; guarded by leading
    private volatile @Nullable Gathering gathering; // while a leader waits for others
    private final Function<List<C>, List<R>> transaction;

    /**
     * Groups commands.
     *
     * @param transaction carries out commands in one transaction; gives a result for each, in the same order; it has no effect when it throws
     */
    public GroupCommit(Function<List<C>, List<R>> transaction) {
        this.transaction = transaction;
    }

    /**
     * Has a command carried out, with those of others or alone.
     *
     * @param command the command
     * @return its result, once it is durable
     * @throws RuntimeException what carrying out this command alone throws; the commands of others are none of this caller's business
     */
    public R carryOut(C command) {
        Ticket<C, R> ticket = new Ticket<>(command, Thread.currentThread());
        queue.add(ticket);
        tellLeader(queued.incrementAndGet());
        boolean interrupted = false;
        while (!ticket.done) {
            if (leading.tryLock()) {
                try {
                    if (!ticket.done) {
                        lead();
                    }
                } finally {
                    leading.unlock();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                interrupted |=
                        Thread.interrupted(); // a commit under way is not left alone because somebody is in a hurry
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return ticket.result();
    }

    private void lead() {
        gather();
        List<Ticket<C, R>> batch = new ArrayList<>();
        for (Ticket<C, R> next = queue.poll(); next != null; next = batch.size() < MOST ? queue.poll() : null) {
            batch.add(next);
        }
        queued.addAndGet(-batch.size());
        if (!batch.isEmpty()) {
            together = batch.size();
            try {
                List<R> results =
                        transaction.apply(batch.stream().map(t -> t.command).toList());
                for (int i = 0; i < batch.size(); i++) {
                    batch.get(i).finish(results.get(i), null);
                }
            } catch (RuntimeException | Error e) {
                batch.forEach(ticket -> alone(ticket, batch.size() == 1 ? e : null));
            }
        }
    }

    /**
     * Callers who get their results together come back together, but not all before the first of them leads again: it gives the others a moment,
     * and is told when the last is there. Who was alone last time waits for nobody.
     */
    private void gather() {
        gathering = new Gathering(Thread.currentThread(), together);
        for (int i = 0; i < LOOKS && queued.get() < together; i++) {
            LockSupport.parkNanos(this, PAUSE_NANOS);
        }
        gathering = null;
    }

    private void tellLeader(int waiting) {
        Gathering now = gathering;
        if (now != null && waiting >= now.wanted()) {
            LockSupport.unpark(now.leader());
        }
    }

    /** A command that spoilt a batch is found by trying each alone: only its own caller hears of it. */
    private void alone(Ticket<C, R> ticket, @Nullable Throwable known) {
        if (known != null) {
            ticket.finish(null, known);
            return;
        }
        try {
            ticket.finish(transaction.apply(List.of(ticket.command)).get(0), null);
        } catch (RuntimeException | Error e) {
            ticket.finish(null, e);
        }
    }

    /** Whoever came while the leader was at work must not wait for a wake-up that never comes. */
    private void wakeNext() {
        Ticket<C, R> next = queue.peek();
        if (next != null) {
            LockSupport.unpark(next.caller);
        }
    }

    /** Who waits until how many are there. */
    private record Gathering(Thread leader, int wanted) {}

    private static final class Ticket<C, R> {

        private final C command;
        private final Thread caller;
        private @Nullable R result;
        private @Nullable Throwable failure;
        private volatile boolean done;

        Ticket(C command, Thread caller) {
            this.command = command;
            this.caller = caller;
        }

        void finish(@Nullable R value, @Nullable Throwable fault) {
            result = value;
            failure = fault;
            done = true;
            LockSupport.unpark(caller);
        }

        R result() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            if (result == null) {
                throw new IllegalStateException("a command without a result");
            }
            return result;
        }
    }
}
