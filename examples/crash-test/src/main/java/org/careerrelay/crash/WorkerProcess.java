package org.careerrelay.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.careerrelay.examples.program.ClassPath;

/** A worker as the controller has it: its process, and a thread that takes down what it says. */
final class WorkerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MICROSECONDS = 2000;

    private final Assignment assignment;
    private final Process process;
    private final Thread ear;
    private final Hearings hearings;
    private final Set<String> signals = ConcurrentHashMap.newKeySet();

    private WorkerProcess(Assignment assignment, Process process, Hearings hearings) {
        this.assignment = assignment;
        this.process = process;
        this.hearings = hearings;
        this.ear = new Thread(this::listen, "ear-" + assignment.number());
    }

    static WorkerProcess start(Assignment assignment, RunFolder folder, Database database, Hearings hearings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ClassPath.of(WorkerProcess.class).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                Worker.class.getName()));
        command.addAll(assignment.arguments());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(folder.log(assignment.number()).toFile())
                    .start();
            OutputStream in = process.getOutputStream();
            in.write((database.url() + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            WorkerProcess worker = new WorkerProcess(assignment, process, hearings);
            worker.ear.start();
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Assignment assignment() {
        return assignment;
    }

    boolean has(Signal signal) {
        return has(signal, assignment.number());
    }

    boolean has(Signal signal, int number) {
        return signals.contains(signal.line(number));
    }

    /**
     * Waits for a signal.
     *
     * @throws IllegalStateException when it does not come in time, or the process has ended without it
     */
    void await(Signal signal, int number, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!has(signal, number)) {
            if (System.nanoTime() > end || !ear.isAlive() && !has(signal, number)) {
                throw new IllegalStateException("worker " + assignment.number() + " does not say " + signal);
            }
            Threads.pause(PAUSE_MICROSECONDS);
        }
    }

    /** SIGKILL: nothing in the process hears of it. What it said before is taken down to the end. */
    void kill() {
        // By its handle: Process.destroyForcibly would close the pipe too, with what was heard and not yet taken down.
        process.toHandle().destroyForcibly();
        end();
    }

    /** Asks it to come to an end. */
    void stop() {
        try {
            process.getOutputStream().write("stop\n".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(Signal.FINISHED, assignment.number(), PATIENCE);
        end();
    }

    @Override
    public void close() {
        kill();
    }

    private void end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("worker " + assignment.number() + " does not end");
            }
            ear.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a worker ended", e);
        }
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                if (Signal.isOne(line)) {
                    signals.add(line);
                } else {
                    Heard.parse(line).ifPresent(hearings::add);
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
