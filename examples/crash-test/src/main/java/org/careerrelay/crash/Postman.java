package org.careerrelay.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.careerrelay.mail.SmtpMail;
import org.careerrelay.memory.MemoryAgency;

/** A process that sends what waits in the outbox and can be killed at any moment. It ends when nothing waits, or when the controller is gone. */
final class Postman {

    private static final int THREADS = 4;
    private static final int PAUSE_MICROSECONDS = 100_000;

    private Postman() {}

    /**
     * Runs one.
     *
     * @param args the run's folder, and the port of the mail server
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        BufferedReader controller = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        // Not an argument: everybody on the machine reads those, and it may hold a password.
        String url = controller.readLine();
        Thread obedience = new Thread(() -> endWith(controller), "obedience");
        obedience.setDaemon(true);
        obedience.start();
        RunFolder folder = RunFolder.open(Path.of(args[0]));
        SmtpMail mail =
                SmtpMail.at("127.0.0.1", Integer.parseInt(args[1])).plainText().clock(folder.shared());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicLong sent = new AtomicLong();
        try (Workbench bench = Workbench.open(url, folder.keys(), folder.shared(), mail, MemoryAgency.create())) {
            Threads.together(THREADS, thread -> {
                do {
                    int[] before = {0};
                    bench.relay().operator().dispatch(settled -> {
                        out.println(sent.addAndGet(settled - before[0]));
                        before[0] = settled;
                    });
                    Threads.pause(PAUSE_MICROSECONDS);
                } while (bench.relay().operator().outbox().waiting() > 0);
            });
        }
    }

    private static void endWith(BufferedReader controller) {
        try {
            while (controller.readLine() != null) {
                continue;
            }
        } catch (IOException gone) {
            // As at the end of the stream.
        }
        Runtime.getRuntime().halt(1);
    }
}
