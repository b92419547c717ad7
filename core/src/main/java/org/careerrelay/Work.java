package org.careerrelay;

import java.time.Instant;
import java.util.function.IntConsumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.event.ListenerFeed;
import org.careerrelay.event.Sequencer;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.outbox.Dispatcher;

/** One pass of everything that runs beside the commands: does what has fallen due, carries out the outbox, deletes what is kept no longer, numbers events, feeds listeners. */
final class Work {

    private final Engine engine;
    private final Upkeep upkeep;
    private final Dispatcher dispatcher;
    private final Sequencer sequencer;
    private final ListenerFeed listeners;
    private final Upkeep cleaning;
    private volatile boolean stopped;

    Work(
            Engine engine,
            Upkeep upkeep,
            Dispatcher dispatcher,
            Sequencer sequencer,
            ListenerFeed listeners,
            Upkeep cleaning) {
        this.engine = engine;
        this.upkeep = upkeep;
        this.dispatcher = dispatcher;
        this.sequencer = sequencer;
        this.listeners = listeners;
        this.cleaning = cleaning;
    }

    /** Ends each pass, whoever called it, before its next step; later ones do nothing. */
    void stop() {
        stopped = true;
    }

    DispatchReport pass(IntConsumer progress) {
        if (stopped) {
            return new DispatchReport(0, 0, 0);
        }
        Instant now = engine.now();
        upkeep.run(now, () -> stopped);
        DispatchReport report = dispatcher.pass(progress, () -> stopped);
        // What waits is carried out, or refused with its reason, before what it needs is too old.
        cleaning.run(now, () -> stopped);
        if (!stopped) {
            sequencer.pass();
            listeners.pass(() -> stopped);
        }
        return report;
    }
}
