package org.careerrelay.crash;

/** Shows how far the run is, and what runs: one line drawn over on a terminal, a line per twentieth elsewhere. */
final class ProgressBar implements AutoCloseable {

    private static final int TWENTIETHS = 20;
    private static final int WIDTH = 30;
    private static final int LABEL = 50;

    private final Console console;
    private final long total;
    private String label = "";
    private long done;
    private long noted = -1;

    ProgressBar(Console console, long total) {
        this.console = console;
        this.total = Math.max(1, total);
    }

    /** What runs now. */
    void doing(String what) {
        boolean other = !what.equals(label);
        label = what;
        show(other);
    }

    /** One turn is done. */
    void step() {
        done++;
        show(false);
    }

    @Override
    public void close() {
        doing("done");
        if (console.terminal()) {
            console.err().println();
        }
    }

    private void show(boolean other) {
        if (console.terminal()) {
            int filled = (int) Math.min(WIDTH, done * WIDTH / total);
            String text =
                    label.length() > LABEL ? label.substring(0, LABEL) : label + " ".repeat(LABEL - label.length());
            console.err()
                    .print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + numbers() + " " + text);
            console.err().flush();
        } else if (other || done * TWENTIETHS / total != noted) {
            noted = done * TWENTIETHS / total;
            console.err().println(numbers() + " " + label);
        }
    }

    private String numbers() {
        return done * 100 / total + "% (" + done + "/" + total + ")";
    }
}
