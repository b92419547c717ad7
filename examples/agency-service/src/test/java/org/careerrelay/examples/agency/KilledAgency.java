package org.careerrelay.examples.agency;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;

/**
 * A company refers people over HTTP to an agency in a process of its own, which is killed with SIGKILL at random moments and
 * started again on the same file. In the end every person has to be at the agency once and counted at the company once.
 */
final class KilledAgency {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private KilledAgency() {}

    /** What was found. */
    record Outcome(int people, int kills, long counted, long sent, long answers, Duration took) {

        boolean isExact() {
            return counted == people && sent == people && answers == people;
        }

        @Override
        public String toString() {
            return people + " people, " + kills + " kills, " + took.toSeconds() + " s: " + sent + " delivered, "
                    + answers
                    + " answered, " + counted + " counted; lost " + (people - Math.min(counted, answers)) + ", twice "
                    + Math.max(0, Math.max(counted, answers) - people);
        }
    }

    static Outcome run(Path folder, int people, int kills, long seed) throws Exception {
        Random random = new Random(seed);
        long begun = System.nanoTime();
        try (Company acme = new Company("acme", SECRET, InstantSource.system())) {
            acme.listen();
            int port = freePort();
            acme.reach(port);
            Path settings = settings(folder, acme, port);
            int killed = 0;
            Process agency = start(settings, folder);
            try {
                int referred = 0;
                while (counted(acme) < people && System.nanoTime() - begun < LONGEST.toNanos()) {
                    for (int i = 0; i < 10 && referred < people; i++, referred++) {
                        acme.refer("application-" + referred, "person" + referred + "@example.jp");
                    }
                    acme.relay.operator().dispatch();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20 + random.nextInt(200)));
                    if (killed < kills && random.nextInt(20) == 0) {
                        agency.destroyForcibly().waitFor();
                        agency = start(settings, folder);
                        killed++;
                    }
                }
            } finally {
                agency.destroyForcibly().waitFor();
            }
            return new Outcome(
                    people,
                    killed,
                    counted(acme),
                    count(acme, EventType.REFERRAL_SENT),
                    count(acme, EventType.REFERRAL_ACKNOWLEDGED),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static Process start(Path settings, Path folder) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AgencyService.class.getName(),
                        settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("agency.out").toFile()))
                .start();
    }

    private static Path settings(Path folder, Company company, int port) throws IOException {
        Path keys = folder.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(keys)) {
            KeyRing.random(new SecureRandom()).toPkcs12(out, "secret".toCharArray());
        }
        Properties settings = new Properties();
        settings.setProperty("agency", "agency-1");
        settings.setProperty("port", Integer.toString(port));
        settings.setProperty(
                "database", "jdbc:h2:" + folder.resolve("agency") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        settings.setProperty("keys", keys.toString());
        settings.setProperty("keys.password", "secret");
        settings.setProperty("company.acme.url", company.exchange().toString());
        settings.setProperty("company.acme.secret", SECRET);
        Path file = folder.resolve("agency.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, StandardCharsets.UTF_8.name());
        }
        return file;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static long counted(Company company) {
        return count(company, EventType.PERSON_COUNTED);
    }

    private static long count(Company company, EventType type) {
        return company.relay.operator().events(TenantKind.COMPANY, company.key, 0, 1_000_000).stream()
                .map(NumberedEvent::event)
                .filter(event -> event.type() == type)
                .count();
    }
}
