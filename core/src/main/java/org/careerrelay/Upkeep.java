package org.careerrelay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.careerrelay.engine.Apart;

/**
 * What falls due by time alone: each job in the first pass, and then as often as it asks for. What people see never waits for it: what is over is
 * over whether it is written down or not. Thread-safe; two passes at once may do a job twice, so each job is safe to repeat. One that fails is logged and
 * holds up no other, and no mail.
 */
final class Upkeep {

    private final List<Job> jobs = new ArrayList<>();

    /** Adds a job with the pause between two runs, by the engine's clock. */
    Upkeep every(Duration pause, Runnable work) {
        jobs.add(new Job(pause, work));
        return this;
    }

    /** Runs the jobs whose pause is over. */
    void run(Instant now, BooleanSupplier stopped) {
        for (Job job : jobs) {
            if (stopped.getAsBoolean()) {
                return;
            }
            job.runWhenDue(now);
        }
    }

    /** One job. */
    private static final class Job {

        private final Duration pause;
        private final Runnable work;
        private volatile Instant last = Instant.MIN;

        Job(Duration pause, Runnable work) {
            this.pause = pause;
            this.work = work;
        }

        /** A clock that was put back must not keep a job from running. */
        void runWhenDue(Instant now) {
            Instant before = last;
            if (before.equals(Instant.MIN) || now.isBefore(before) || !now.isBefore(before.plus(pause))) {
                last = now;
                Apart.one("upkeep", pause, work);
            }
        }
    }
}
