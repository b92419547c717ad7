package org.careerrelay.crash;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;

/** A process that gives commands and can be killed at any moment. It ends when the controller does. */
final class Worker {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private volatile boolean stopped;

    private Worker() {}

    /**
     * Runs a worker.
     *
     * @param args see {@link Assignment}
     */
    public static void main(String[] args) throws InterruptedException {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        new Worker().work(Assignment.parse(List.of(args)));
    }

    private void work(Assignment assignment) throws InterruptedException {
        BufferedReader controller = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String url =
                line(controller); // not an argument: everybody on the machine reads those, and it may hold a password
        Thread obedience = new Thread(() -> obey(controller), "obedience");
        obedience.setDaemon(true);
        obedience.start();
        RunFolder folder = RunFolder.open(Path.of(assignment.folder()));
        try (Workbench bench =
                Workbench.open(url, folder.keys(), folder.shared(), MemoryMail.create(), MemoryAgency.create())) {
            Script script = new Script(assignment.seed());
            Caller caller = new Caller(bench.relay(), script, folder.shared(), this::tell);
            tell(Signal.READY, assignment.number());
            switch (assignment.role()) {
                case ROUNDS -> new TenAtOnce(assignment, folder, caller, this).run();
                case MIX -> new Mix(assignment, folder, caller, this).run();
                case FINISH -> new Finish(assignment, folder, caller).run();
            }
            tell(Signal.FINISHED, assignment.number());
        }
    }

    boolean stopped() {
        return stopped;
    }

    void tell(Signal signal, int number) {
        write(signal.line(number) + "\n");
    }

    private void tell(List<Heard> heard) {
        write(heard.stream().map(Heard::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** One write, unbuffered: what was heard is with the controller before the caller goes on. */
    private synchronized void write(String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any line means stop; the end of the stream means that the controller is gone. */
    private void obey(BufferedReader controller) {
        if (line(controller).isEmpty()) {
            Runtime.getRuntime().halt(1);
        }
        stopped = true;
    }

    private static String line(BufferedReader controller) {
        try {
            String line = controller.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
