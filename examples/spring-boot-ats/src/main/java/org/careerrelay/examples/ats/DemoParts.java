package org.careerrelay.examples.ats;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What surrounds the system where nothing is installed: a PostgreSQL, a mail server, an agency, and a key store that lasts as long as they do.
 *
 * @param database the database server
 * @param mail the mail server
 * @param agency the agency's installation
 * @param keyStore where the keys lie
 * @param port where the system is to listen on this machine
 */
record DemoParts(EmbeddedPostgres database, GreenMail mail, DemoAgency agency, Path keyStore, int port)
        implements AutoCloseable {

    private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String PASSWORD = "of the demo";

    static DemoParts start(int port) throws IOException {
        Path keyStore = Files.createTempDirectory("relay").resolve("keys.p12");
        MakeKeys.main(new String[] {keyStore.toString(), PASSWORD});
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        URI company = URI.create("http://127.0.0.1:" + port + "/exchange");
        EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        return new DemoParts(database, mail, DemoAgency.start(company, SECRET), keyStore, port);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The system's settings, as arguments of its program. */
    String[] arguments() {
        return new String[] {
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.getSmtp().getPort(),
            "--career-relay.links=" + at("/r/"),
            "--career-relay.agency=" + agency.at(),
            "--career-relay.secret=" + SECRET,
            "--career-relay.key-store=" + keyStore,
            "--career-relay.password=" + PASSWORD
        };
    }

    @Override
    public void close() throws IOException {
        agency.close();
        mail.stop();
        database.close();
        Files.delete(keyStore);
        Files.delete(keyStore.resolveSibling(""));
    }
}
