package org.careerrelay.examples.agency;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * How long answers take from an agency's decision to the company's count, over HTTP: the agency's database is H2 on disk, the
 * company's is in memory.
 */
final class Acknowledgements {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final int BATCH = 500;

    private Acknowledgements() {}

    /** From the first decision until the company has taken every answer. */
    static Duration measure(Path folder, int people) throws IOException {
        InstantSource clock = InstantSource.system();
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:" + folder.resolve("agency") + ";WRITE_DELAY=0", "sa", "");
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        try (Company acme = new Company("acme", SECRET, clock)) {
            acme.listen();
            URI endpoint = acme.exchange();
            try (CareerRelay agency = CareerRelay.builder()
                    .storage(storage)
                    .keys(KeyRing.random(new SecureRandom()))
                    .agency(HttpAgency.at(endpoint).secret(SECRET).clock(clock))
                    .clock(clock)
                    .build()) {
                acme.hand((List<ExchangeMessage> messages) ->
                        agency.agency("agency-1").inbox().receive("acme", messages));
                for (int person = 0; person < people; person++) {
                    acme.refer("application-" + person, "person" + person + "@example.jp");
                }
                acme.relay.operator().dispatch();
                long begun = System.nanoTime();
                while (agency.agency("agency-1").inbox().attribute(BATCH) > 0) {
                    agency.operator().dispatch();
                }
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                if (agency.operator().outbox().waiting() > 0) {
                    throw new IllegalStateException("not every answer was taken");
                }
                return took;
            }
        } finally {
            database.dispose();
        }
    }
}
