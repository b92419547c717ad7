package org.careerrelay.crash;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.careerrelay.CareerRelay;
import org.careerrelay.examples.program.ProgressBar;

/**
 * The second scenario: the workers do everything at once, and are killed at random moments, one after the other. In the end fresh ones
 * finish, and time goes on until everything that waits for somebody has fallen due.
 */
final class Kills {

    /** People of each company that come to the front between two kills. */
    private static final int PEOPLE_PER_KILL = 15;

    private static final int FEWEST_PEOPLE = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TICK_MICROSECONDS = 10_000;
    private static final int MOST_TICKS = 200;
    /** So many answers are heard at most before the next kill, so that a slow machine is not one on which nothing happens. */
    private static final int MOST_ANSWERS = 400;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int ONE_IN_BEFORE_READY = 8; // is killed before it is ready

    private final Options options;
    private final RunFolder folder;
    private final Database database;
    private final Hearings hearings;
    private final SplittableRandom random;
    private final long end;
    private int killed;
    private int databaseKilled;

    Kills(Options options, RunFolder folder, Database database, Hearings hearings) {
        this.options = options;
        this.folder = folder;
        this.database = database;
        this.hearings = hearings;
        this.random = new SplittableRandom(options.seed() + 1);
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.seconds());
    }

    /** How many people of each company there are to be. */
    static int people(Options options) {
        return FEWEST_PEOPLE + options.kills() * PEOPLE_PER_KILL;
    }

    int killed() {
        return killed;
    }

    int databaseKilled() {
        return databaseKilled;
    }

    void run(Workers workers, ProgressBar progress) {
        progress.doing("killing processes");
        for (int i = 0; i < options.processes(); i++) {
            workers.start(Role.MIX, 0, 1);
        }
        folder.shared().front(FEWEST_PEOPLE / 2);
        while (killed < options.kills() && System.nanoTime() < end) {
            WorkerProcess victim = victim(workers);
            passTime();
            workers.kill(victim);
            killed++;
            if ((long) killed * options.databaseKills() / options.kills() > databaseKilled) {
                database.killAndRestart();
                databaseKilled++;
            }
            workers.start(Role.MIX, 0, 1);
            progress.step();
        }
        for (WorkerProcess worker : workers.alive()) {
            worker.await(Signal.READY, worker.assignment().number(), PATIENCE);
            workers.stop(worker);
        }
        finish(workers, progress);
    }

    /** What is left is claimed again, timed out, confirmed by silence and run out, as their time comes. */
    void passDeadlines(CareerRelay relay, ProgressBar progress) {
        progress.doing("letting every deadline pass");
        for (int day = 0; day <= Firm.DEADLINES_DAYS; day++) {
            relay.operator().dispatch();
            folder.shared().advance(Duration.ofDays(1));
        }
        relay.operator().dispatch();
    }

    private void finish(Workers workers, ProgressBar progress) {
        progress.doing("finishing with fresh processes");
        folder.shared().front(people(options));
        List<WorkerProcess> fresh = new ArrayList<>();
        for (int i = 0; i < options.processes(); i++) {
            fresh.add(workers.start(Role.FINISH, i, options.processes()));
        }
        for (WorkerProcess worker : fresh) {
            worker.await(Signal.FINISHED, worker.assignment().number(), PATIENCE);
        }
        workers.close();
    }

    /** Mostly one that works by now, chosen before the moment: now and then one that is still starting. */
    private WorkerProcess victim(Workers workers) {
        List<WorkerProcess> alive = workers.alive();
        WorkerProcess chosen = alive.get(random.nextInt(alive.size()));
        if (random.nextInt(ONE_IN_BEFORE_READY) > 0) {
            chosen = alive.get(0); // the oldest: it is ready first
            chosen.await(Signal.READY, chosen.assignment().number(), PATIENCE);
        }
        return chosen;
    }

    /** Everybody's clock and the front go on in small steps until the moment of the kill, which waits until callers have heard something. */
    private void passTime() {
        int ticks = random.nextInt(1, MOST_TICKS);
        long budget = TimeUnit.DAYS.toMicros(Firm.DAYS) / options.kills();
        int from = folder.shared().front();
        long enough = hearings.total() + random.nextInt(MOST_ANSWERS);
        for (int tick = 1; tick <= ticks; tick++) {
            folder.shared().front(from + PEOPLE_PER_KILL * tick / ticks);
            folder.shared().advance(Duration.of(random.nextLong(budget / ticks), ChronoUnit.MICROS));
            Threads.pause(TICK_MICROSECONDS);
        }
        long latest = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (hearings.total() < enough && System.nanoTime() < latest) {
            Threads.pause(TICK_MICROSECONDS);
        }
    }
}
