package org.careerrelay.examples.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The frame of a program: its usage, its errors, its exit code. */
@FunctionalInterface
public interface Program {

    /** It went well. */
    int DONE = 0;

    /** Something went wrong on the way. */
    int FAILED = 1;

    /** An option has to be put right first; nothing was begun. */
    int WRONG_INPUT = 2;

    /**
     * Does what the program is for.
     *
     * @param args what is asked for
     * @param console where it talks
     * @return {@link #DONE} or {@link #FAILED}
     * @throws WrongInputException when an input has to be put right first
     * @throws Exception when something goes wrong
     */
    int run(List<String> args, Console console) throws Exception;

    /**
     * Runs the program as a process, and ends the process with its code unless all went well.
     *
     * @param args what is asked for
     */
    default void start(String[] args) {
        Console console = Console.ofProcess();
        int code = FAILED;
        try {
            code = answer(List.of(args), console);
        } catch (Exception e) {
            e.printStackTrace(console.err());
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the program, or prints its usage where that is asked for.
     *
     * @param args what is asked for
     * @param console where it talks
     * @return the exit code
     * @throws Exception when something goes wrong
     */
    default int answer(List<String> args, Console console) throws Exception {
        // What the validator has to say goes where everything else goes.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        if (Arguments.askForHelp(args)) {
            console.out().print(usage());
            return DONE;
        }
        try {
            return run(args, console);
        } catch (WrongInputException e) {
            console.err().println(e.getMessage());
            return WRONG_INPUT;
        }
    }

    /** The file usage.txt beside the program's class. */
    private String usage() {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("usage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
