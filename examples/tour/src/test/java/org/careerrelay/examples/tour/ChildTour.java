package org.careerrelay.examples.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A tour in a process of its own, which can be killed. */
final class ChildTour {

    private final Process process;
    private final StringBuilder told = new StringBuilder();

    private ChildTour(Process process) {
        this.process = process;
    }

    static ChildTour start(Path out, Path work, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                Tour.class.getName(),
                "--out",
                out.toString(),
                "--work",
                work.toString()));
        command.addAll(List.of(args));
        try {
            return new ChildTour(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Follows it to its end.
     *
     * @return how many lines of progress it told
     */
    int lines() {
        return follow(Integer.MAX_VALUE);
    }

    /**
     * Kills it after so many lines of progress and a little while.
     *
     * @return whether it was killed before its end
     */
    boolean killAfter(int lines, int milliseconds) {
        follow(lines);
        try {
            boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            // SIGKILL: nothing in the process hears of it.
            process.destroyForcibly().waitFor();
            return !ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its end. */
    int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it told so far. */
    String told() {
        return told.toString();
    }

    private int follow(int most) {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        try {
            int lines = 0;
            String line = lines < most ? reader.readLine() : null;
            while (line != null) {
                told.append(line).append('\n');
                lines++;
                line = lines < most ? reader.readLine() : null;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
