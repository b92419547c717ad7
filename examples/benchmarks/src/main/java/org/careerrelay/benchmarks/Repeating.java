package org.careerrelay.benchmarks;

/** One operation over and over, on one thread, that needs nothing made ready. */
final class Repeating implements Contestant {

    /** An operation. */
    @FunctionalInterface
    interface Operation {

        /**
         * Runs once.
         *
         * @param number of the repetition, for operations that take turns with what they work on
         * @return something that was worked out, so that no compiler leaves the work out
         */
        int run(int number) throws Exception;
    }

    private final String name;
    private final int operations;
    private final Operation operation;
    private int workedOut;

    Repeating(String name, int operations, Operation operation) {
        this.name = name;
        this.operations = operations;
        this.operation = operation;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        // Nothing is used up.
    }

    @Override
    public Sample run() throws Exception {
        return Callers.alone(operations, () -> {
            int sum = workedOut;
            for (int i = 0; i < operations; i++) {
                sum += operation.run(i);
            }
            workedOut = sum;
        });
    }
}
