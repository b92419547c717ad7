package org.careerrelay;

import java.time.Instant;
import java.util.function.IntConsumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.event.ListenerFeed;
import org.careerrelay.event.Sequencer;
import org.careerrelay.metrics.MeteredStorage;
import org.careerrelay.model.metrics.Metric;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.outbox.Dispatcher;
import org.careerrelay.spi.metrics.Metrics;

/** One pass of everything that runs beside the commands: does what has fallen due, carries out the outbox, deletes what is kept no longer, numbers events, feeds listeners. */
final class Work {

    private final Engine engine;
    private final Upkeep upkeep;
    private final Dispatcher dispatcher;
    private final Sequencer sequencer;
    private final ListenerFeed listeners;
    private final Upkeep cleaning;
    private final Metrics metrics;
    private volatile boolean stopped;

    Work(
            Engine engine,
            Upkeep upkeep,
            Dispatcher dispatcher,
            Sequencer sequencer,
            ListenerFeed listeners,
            Upkeep cleaning,
            Metrics metrics) {
        this.engine = engine;
        this.upkeep = upkeep;
        this.dispatcher = dispatcher;
        this.sequencer = sequencer;
        this.listeners = listeners;
        this.cleaning = cleaning;
        this.metrics = metrics;
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
        // At once: it was done, whatever becomes of the rest of the pass.
        counted(Metric.OUTBOX_DONE, report.done());
        counted(Metric.OUTBOX_RETRIED, report.retried());
        counted(Metric.OUTBOX_PARKED, report.parked());
        // What waits is carried out, or refused with its reason, before what it needs is too old.
        cleaning.run(now, () -> stopped);
        if (!stopped) {
            counted(Metric.EVENTS_NUMBERED, sequencer.pass());
            listeners.pass(() -> stopped);
        }
        metrics.time(Metric.PASS, MeteredStorage.since(now, engine.clock()));
        return report;
    }

    private void counted(Metric counter, int amount) {
        if (amount > 0) {
            metrics.count(counter, amount);
        }
    }
}
