package org.careerrelay.examples.tour;

import org.careerrelay.examples.program.Console;

/** Shows how far something is: one line drawn over on a terminal, a line per tenth elsewhere. */
final class ProgressBar implements AutoCloseable {

    private static final int TENTHS = 10;
    private static final int WIDTH = 30;

    private final Console console;
    private final String label;
    private final long total;
    private long done;
    private long shown = -1;

    /** A bar for something that takes a while. */
    static ProgressBar of(Console console, String japanese, String english, long total) {
        return new ProgressBar(console, japanese + " " + english, total);
    }

    private ProgressBar(Console console, String label, long total) {
        this.console = console;
        this.label = label;
        this.total = total;
        show();
    }

    /** One more is done. */
    void step() {
        to(done + 1);
    }

    /** So many are done. */
    void to(long number) {
        done = Math.min(number, total);
        show();
    }

    /** Everything is done. */
    @Override
    public void close() {
        to(total);
        if (console.terminal()) {
            console.err().println();
        }
    }

    private void show() {
        long steps = console.terminal() ? 10L * WIDTH : TENTHS;
        long reached = total == 0 ? steps : done * steps / total;
        if (reached == shown) {
            return;
        }
        shown = reached;
        long percent = total == 0 ? 100 : done * 100 / total;
        String numbers = percent + "% (" + done + "/" + total + ")";
        if (console.terminal()) {
            int filled = (int) (reached / 10);
            console.err()
                    .print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + label + " " + numbers
                            + " ");
        } else {
            console.err().println(label + " " + numbers);
        }
        console.err().flush();
    }
}
