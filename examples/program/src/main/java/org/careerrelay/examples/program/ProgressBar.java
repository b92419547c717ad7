package org.careerrelay.examples.program;

/** Shows how far the run is, and what runs: one line drawn over on a terminal, a line per twentieth elsewhere. */
public final class ProgressBar implements AutoCloseable {

    private static final int TWENTIETHS = 20;
    private static final int WIDTH = 30;
    private static final int LABEL = 60;

    private final Console console;
    private final long total;
    private String label = "";
    private long done;
    private long shown = -1;

    /**
     * A bar at nothing.
     *
     * @param console where it is shown
     * @param total how many steps there will be
     */
    public ProgressBar(Console console, long total) {
        this.console = console;
        this.total = total;
    }

    /**
     * Says what runs now.
     *
     * @param what in a few words
     */
    public void doing(String what) {
        label = what;
        if (console.terminal()) {
            draw();
        } else {
            note();
        }
    }

    /**
     * Says that something begins that takes a while and is no step: it is told wherever the bar is shown.
     *
     * @param what in a few words
     */
    public void begin(String what) {
        shown = -1;
        doing(what);
    }

    /** One step is done. */
    public void step() {
        done++;
    }

    @Override
    public void close() {
        begin("done");
        if (console.terminal()) {
            console.err().println();
        }
    }

    private void note() {
        long reached = total == 0 ? TWENTIETHS : done * TWENTIETHS / total;
        if (reached != shown) {
            shown = reached;
            console.err().println(numbers() + " " + label);
        }
    }

    private void draw() {
        int filled = total == 0 ? WIDTH : (int) Math.min(WIDTH, done * WIDTH / total);
        String text = label.length() > LABEL ? label.substring(0, LABEL) : label + " ".repeat(LABEL - label.length());
        console.err().print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + numbers() + " " + text);
        console.err().flush();
    }

    private String numbers() {
        return (total == 0 ? 100 : done * 100 / total) + "% (" + done + "/" + total + ")";
    }
}
