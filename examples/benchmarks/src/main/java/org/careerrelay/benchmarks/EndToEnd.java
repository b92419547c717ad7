package org.careerrelay.benchmarks;

import java.util.Collections;
import java.util.List;
import org.careerrelay.benchmarks.Callers.Work;

/** Producers that put messages in, each in a transaction of its own, while they are handled: from the first one to the last one handled. */
record EndToEnd(MessageQueue queue, int producers, int messages) implements Contestant {

    @Override
    public String name() {
        return producers + " producers, until all is handled: " + queue.name();
    }

    @Override
    public void prepare() {
        // Nothing waits.
    }

    @Override
    public Sample run() throws Exception {
        int all = producers * messages;
        List<Work> each = Collections.nCopies(producers, () -> {
            for (int i = 0; i < messages; i++) {
                queue.add();
            }
        });
        queue.open();
        return Callers.alone(all, () -> {
            Callers.together(all, each);
            queue.await(all);
        });
    }
}
