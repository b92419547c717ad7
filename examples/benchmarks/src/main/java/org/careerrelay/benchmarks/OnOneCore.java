package org.careerrelay.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What a thread does in a second of its own on a processor, however many others want it meanwhile: for work that waits for nothing.
 *
 * @param work the same, as it is without looking at the processor's time
 */
record OnOneCore(Repeating work) implements Contestant {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return work.name();
    }

    @Override
    public void prepare() {
        work.prepare();
    }

    @Override
    public Sample run() throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        Sample sample = work.run();
        long own = THREADS.getCurrentThreadCpuTime() - before;
        return new Sample(sample.operations(), own, sample.allocatedBytes());
    }
}
