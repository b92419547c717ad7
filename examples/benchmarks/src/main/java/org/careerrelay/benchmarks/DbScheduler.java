package org.careerrelay.benchmarks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** db-scheduler, with a one-time task for each message. */
final class DbScheduler implements MessageQueue {

    /** As its documentation has it for PostgreSQL. */
    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS scheduled_tasks (
                task_name text NOT NULL, task_instance text NOT NULL, task_data bytea, execution_time timestamptz NOT NULL,
                picked boolean NOT NULL, picked_by text, last_success timestamptz, last_failure timestamptz,
                consecutive_failures integer, last_heartbeat timestamptz, version bigint NOT NULL, priority smallint,
                PRIMARY KEY (task_name, task_instance));
            CREATE INDEX IF NOT EXISTS execution_time_idx ON scheduled_tasks (execution_time);
            CREATE INDEX IF NOT EXISTS last_heartbeat_idx ON scheduled_tasks (last_heartbeat)""";

    private static final int THREADS = 32;
    private static final double LOW = 0.5;
    private static final double HIGH = 4;
    private static final Duration INTERVAL = Duration.ofMillis(50);

    private final DataSource source;
    private final boolean tuned;
    private final Handled handled = new Handled();
    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private @Nullable Scheduler running;
    private long number;

    /**
     * Makes its table.
     *
     * @param source of connections whose default schema is ours
     * @param tuned whether with more threads, rows locked as they are fetched, and shorter pauses than by default
     */
    DbScheduler(DataSource source, boolean tuned) throws SQLException {
        this.source = source;
        this.tuned = tuned;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        this.task = Tasks.oneTime(tuned ? "tuned" : "default").execute((instance, context) -> handled.one());
        this.client = SchedulerClient.Builder.create(source, task).build();
    }

    @Override
    public String name() {
        return "db-scheduler, " + (tuned ? THREADS + " threads, locks as it fetches" : "default");
    }

    @Override
    public void fill(int messages) {
        Instant now = Instant.now();
        for (int from = 0; from < messages; from += AT_ONCE) {
            List<TaskInstance<?>> some = new ArrayList<>();
            for (int i = from; i < Math.min(messages, from + AT_ONCE); i++) {
                some.add(task.instance(Long.toString(number++)));
            }
            client.scheduleBatch(some, now);
        }
    }

    @Override
    public void drain(int messages) throws Exception {
        open();
        await(messages);
    }

    @Override
    public void add() {
        throw new UnsupportedOperationException("no goal compares it from end to end");
    }

    @Override
    public void open() {
        handled.clear();
        SchedulerBuilder builder = Scheduler.create(source, task).shutdownMaxWait(Duration.ofSeconds(1));
        Scheduler scheduler = (tuned
                        ? builder.threads(THREADS)
                                .pollUsingLockAndFetch(LOW, HIGH)
                                .pollingInterval(INTERVAL)
                        : builder)
                .build();
        running = scheduler;
        scheduler.start();
    }

    @Override
    public void await(int messages) throws Exception {
        handled.await(messages);
    }

    @Override
    public void rest() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public void close() {
        rest();
    }
}
