package org.careerrelay.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.careerrelay.examples.program.ClassPath;

/** A process that sends, as the controller has it: it says how much it has sent, and can be killed. */
final class MailSender implements AutoCloseable {

    private static final long PATIENCE_MINUTES = 60;

    private final Process process;
    private final Thread ear;
    private volatile long sent;

    private MailSender(Process process) {
        this.process = process;
        this.ear = new Thread(this::listen, "ear");
    }

    static MailSender start(int number, int port, RunFolder folder, Database database) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            ClassPath.of(MailSender.class).stream()
                                    .map(Path::toString)
                                    .collect(Collectors.joining(File.pathSeparator)),
                            "-Xmx512m",
                            Postman.class.getName(),
                            folder.path().toString(),
                            Integer.toString(port))
                    .redirectError(folder.log(number).toFile())
                    .start();
            OutputStream in = process.getOutputStream();
            in.write((database.url() + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            MailSender sender = new MailSender(process);
            sender.ear.start();
            return sender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many mails it has sent, as far as it has said. */
    long sent() {
        return sent;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until it has nothing left to send.
     *
     * @throws IllegalStateException when it fails
     */
    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("a process that sends has failed; its errors are in the run's folder");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mails were sent", e);
        }
    }

    /** SIGKILL, where it still runs: nothing in the process hears of it. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
            ear.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a process ended", e);
        }
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sent = Long.parseLong(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
