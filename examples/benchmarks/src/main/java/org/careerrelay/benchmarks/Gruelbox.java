package org.careerrelay.benchmarks;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.Submitter;
import com.gruelbox.transactionoutbox.ThreadLocalContextTransactionManager;
import com.gruelbox.transactionoutbox.TransactionManager;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.gruelbox.transactionoutbox.TransactionOutbox.TransactionOutboxBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import javax.sql.DataSource;

/**
 * gruelbox transaction-outbox. Filled with its hand-over after the commit switched off, and drained by its own flush, which finds what was
 * left: an hour later, as it believes, since it leaves alone what is not two minutes old.
 */
final class Gruelbox implements MessageQueue {

    private static final int THREADS = 16;
    private static final int FLUSHED_AT_ONCE = 10_000;
    private static final Duration LATER = Duration.ofHours(1);

    private final String name;
    private final ExecutorService own;
    private final ThreadLocalContextTransactionManager transactions;
    private final TransactionOutbox outbox;
    private final Handled handled = new Handled();
    private volatile boolean handing;

    /** What it calls; it wants a public type. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Handles a message.
         *
         * @param number of the message
         */
        void handle(int number);
    }

    /**
     * Makes its tables.
     *
     * @param source of connections whose default schema is ours
     * @param tuned whether with more threads and larger batches than by default
     */
    Gruelbox(DataSource source, boolean tuned) {
        this.name = "gruelbox transaction-outbox, " + (tuned ? THREADS + " threads" : "default");
        this.own = Executors.newFixedThreadPool(THREADS);
        Executor executor = tuned ? own : ForkJoinPool.commonPool();
        this.transactions = TransactionManager.fromDataSource(source);
        Submitter submitter = Submitter.withExecutor(executor);
        TransactionOutboxBuilder builder = TransactionOutbox.builder()
                .transactionManager(transactions)
                .persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
                .instantiator(Instantiator.using(type -> (Handler) number -> handled.one()))
                .clockProvider(() -> handing ? Clock.offset(Clock.systemUTC(), LATER) : Clock.systemUTC())
                .submitter((entry, work) -> {
                    if (handing) {
                        submitter.submit(entry, work);
                    }
                });
        this.outbox = (tuned ? builder.flushBatchSize(FLUSHED_AT_ONCE) : builder).build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(int messages) {
        for (int from = 0; from < messages; from += AT_ONCE) {
            int some = Math.min(AT_ONCE, messages - from);
            transactions.inTransaction(() -> {
                for (int i = 0; i < some; i++) {
                    outbox.schedule(Handler.class).handle(i);
                }
            });
        }
    }

    @Override
    public void drain(int messages) throws Exception {
        open();
        boolean more = true;
        while (more) {
            more = outbox.flush();
        }
        await(messages);
    }

    @Override
    public void add() {
        transactions.inTransaction(() -> outbox.schedule(Handler.class).handle(0));
    }

    @Override
    public void open() {
        handled.clear();
        handing = true;
    }

    @Override
    public void await(int messages) throws Exception {
        handled.await(messages);
        handing = false;
    }

    @Override
    public void close() {
        own.shutdownNow();
    }
}
