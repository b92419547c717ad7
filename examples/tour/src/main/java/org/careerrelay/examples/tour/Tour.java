package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.careerrelay.examples.program.Console;

/**
 * The whole circle as one program: an export is read, people are rejected by mail, some of them consent, an agency registers them, credits
 * arise, one is redeemed, and the figures come out. Only the people and the clock are simulated.
 */
public final class Tour {

    /** All went well. */
    static final int DONE = 0;

    /** Something went wrong on the way; a start with the same work folder goes on from there. */
    static final int FAILED = 1;

    /** An option or a file has to be put right first; nothing was begun. */
    static final int WRONG_INPUT = 2;

    private Tour() {}

    /**
     * Runs the tour and ends the process, unless all went well.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // Without it the JDK's server answers each request on a kept connection 40 ms late (Nagle and delayed
        // acknowledgements).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // What the validator has to say goes where everything else goes.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Console console = Console.ofProcess();
        int code = FAILED;
        try {
            code = run(List.of(args), console, PhaseGate.OPEN);
        } catch (RuntimeException e) {
            e.printStackTrace(console.err());
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the tour.
     *
     * @param args what is asked for
     * @param console where it talks
     * @param gate looks in between the phases, and may end the tour there
     * @return 0 when all went well, 2 when an input has to be put right first
     */
    static int run(List<String> args, Console console, PhaseGate gate) {
        if (Options.askForHelp(args)) {
            console.out().print(usage());
            return DONE;
        }
        try {
            run(Options.parse(args), console, gate);
            return DONE;
        } catch (TourException e) {
            console.err().println(e.getMessage());
            return WRONG_INPUT;
        }
    }

    private static void run(Options options, Console console, PhaseGate gate) {
        Export export = Export.read(options);
        RunRecord record = RunRecord.of(options, export);
        options.smtp().ifPresent(MailServer::check);
        OutFolder.check(options.out());
        WorkFolder.check(options.work(), record);
        boolean afresh = options.storage() == StorageChoice.MEMORY;
        try (WorkFolder work = WorkFolder.open(options.work(), record, afresh);
                World world = World.open(work, options)) {
            new Story(world, work, options, export, console).tell(gate);
        }
    }

    private static String usage() {
        try (InputStream in = Objects.requireNonNull(Tour.class.getResourceAsStream("usage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
