package org.careerrelay.benchmarks;

/** Handles messages that wait. */
record Draining(MessageQueue queue, int messages) implements Contestant {

    @Override
    public String name() {
        return "handle what waits: " + queue.name();
    }

    @Override
    public void prepare() throws Exception {
        queue.fill(messages);
    }

    @Override
    public Sample run() throws Exception {
        try {
            return Callers.alone(messages, () -> queue.drain(messages));
        } finally {
            queue.rest();
        }
    }
}
