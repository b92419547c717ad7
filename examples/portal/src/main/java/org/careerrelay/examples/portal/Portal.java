package org.careerrelay.examples.portal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.careerrelay.examples.program.Arguments;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.Program;

/** Starts the portal and serves it until the process is ended, or tells one cycle of a group and ends. Everything is kept in memory; the next start begins anew. */
public final class Portal implements Program {

    private static final String PORT = "--port";
    private static final String GROUP = "--group";
    private static final int USUAL_PORT = 8090;
    private static final int LAST_PORT = 65_535;

    Portal() {}

    /**
     * Starts the portal.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // Without it the JDK's server answers each request on a kept connection 40 ms late (JDK-6968351).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        new Portal().start(args);
    }

    @Override
    public int run(List<String> args, Console console) throws InterruptedException {
        Arguments given = Arguments.of(args, Set.of(PORT), Set.of(GROUP));
        int port = given.number(PORT, USUAL_PORT, 0, LAST_PORT);
        if (given.has(GROUP)) {
            try (PortalServer server = PortalServer.start(port, Parties::introduce)) {
                new GroupCycle(server.world(), console.out()).tell();
            }
            return DONE;
        }
        try (PortalServer server = PortalServer.start(port)) {
            console.out().println("ポータル / portal: " + server.home());
            console.out().println("終了 / end: Ctrl+C");
            new CountDownLatch(1).await();
        }
        return DONE;
    }
}
