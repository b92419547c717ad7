package org.careerrelay.crash;

import java.util.ArrayList;
import java.util.List;

/** Starts workers, and ends them all in the end, whatever happened. */
final class Workers implements AutoCloseable {

    private final Options options;
    private final RunFolder folder;
    private final Database database;
    private final Hearings hearings;
    private final List<WorkerProcess> alive = new ArrayList<>();
    private int started;

    Workers(Options options, RunFolder folder, Database database, Hearings hearings) {
        this.options = options;
        this.folder = folder;
        this.database = database;
        this.hearings = hearings;
    }

    /**
     * Starts one.
     *
     * @param role what it does
     * @param share which share, or the round it begins with
     * @param shares how many shares or rounds there are
     */
    WorkerProcess start(Role role, int share, int shares) {
        Assignment assignment = new Assignment(
                role, folder.path().toString(), started, options.threads(), options.seed(), share, shares);
        started++;
        WorkerProcess worker = WorkerProcess.start(assignment, folder, database, hearings);
        alive.add(worker);
        return worker;
    }

    List<WorkerProcess> alive() {
        return List.copyOf(alive);
    }

    void kill(WorkerProcess worker) {
        worker.kill();
        alive.remove(worker);
    }

    void stop(WorkerProcess worker) {
        worker.stop();
        alive.remove(worker);
    }

    @Override
    public void close() {
        alive().forEach(this::kill);
    }
}
