package org.careerrelay.crash;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.careerrelay.examples.program.ProgressBar;

/** The first scenario: all processes acknowledge the same ten people at once; in every second round one of them is killed meanwhile. */
final class Rounds {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration LATER = Duration.ofSeconds(1);
    private static final int LATEST_MICROSECONDS = 150_000;

    private final Options options;
    private final RunFolder folder;
    private final SplittableRandom random;

    Rounds(Options options, RunFolder folder) {
        this.options = options;
        this.folder = folder;
        this.random = new SplittableRandom(options.seed());
    }

    /** Whether somebody is killed in a round. */
    static boolean kills(int round) {
        return round % 2 == 0;
    }

    void run(Workers workers, ProgressBar progress) {
        progress.doing("the same ten people, " + options.processes() + " processes of " + options.threads());
        for (int i = 0; i < options.processes(); i++) {
            workers.start(Role.ROUNDS, 1, options.rounds());
        }
        for (int round = 1; round <= options.rounds(); round++) {
            for (WorkerProcess worker : workers.alive()) {
                worker.await(Signal.READY, worker.assignment().number(), PATIENCE);
            }
            folder.shared().advance(LATER);
            folder.shared().round(round);
            if (kills(round)) {
                Threads.pause(random.nextInt(LATEST_MICROSECONDS));
                List<WorkerProcess> alive = workers.alive();
                workers.kill(alive.get(random.nextInt(alive.size())));
                workers.start(Role.ROUNDS, round, options.rounds());
            }
            for (WorkerProcess worker : workers.alive()) {
                worker.await(Signal.ROUND, round, PATIENCE);
            }
            progress.step();
        }
        for (WorkerProcess worker : workers.alive()) {
            worker.await(Signal.FINISHED, worker.assignment().number(), PATIENCE);
        }
        workers.close();
    }
}
