package org.careerrelay.benchmarks;

/**
 * What one contestant did in one round.
 *
 * @param operations how many operations
 * @param nanos how long they took together, in nanoseconds
 * @param allocatedBytes what the calling threads allocated meanwhile, in bytes
 */
record Sample(long operations, long nanos, double allocatedBytes) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    Sample {
        if (operations <= 0 || nanos <= 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** Operations per second. */
    double perSecond() {
        return operations * NANOS_PER_SECOND / nanos;
    }

    /** Milliseconds per operation. */
    double millis() {
        return nanos / NANOS_PER_MILLISECOND / operations;
    }

    /** Bytes per operation. */
    double bytesPerOperation() {
        return allocatedBytes / operations;
    }
}
