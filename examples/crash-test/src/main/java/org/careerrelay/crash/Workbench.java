package org.careerrelay.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.jdbc.JdbcOptions;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.storage.StorageException;

/** One process's engine, on the keys, the clock and the database of all. */
final class Workbench implements AutoCloseable {

    /** Shorter than a leap of the clock: what a killed process had claimed can be claimed again soon. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** A database that is being started again is not there for a while; a try that it took with it is given up sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration ONE_TRY = Duration.ofSeconds(5);

    private static final int CONNECTIONS = 6;
    private static final int PAUSE_MICROSECONDS = 50_000;

    private final HikariDataSource pool;
    private final JdbcStorage storage;
    private final CareerRelay relay;

    private Workbench(HikariDataSource pool, JdbcStorage storage, CareerRelay relay) {
        this.pool = pool;
        this.storage = storage;
        this.relay = relay;
    }

    static Workbench open(String url, KeyRing keys, InstantSource clock, MailTransport mail, AgencyTransport agency) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HikariDataSource pool = null;
            try {
                pool = pool(url);
                JdbcStorage storage =
                        JdbcStorage.on(pool, JdbcOptions.defaults().schema(Database.SCHEMA));
                return new Workbench(
                        pool,
                        storage,
                        CareerRelay.builder()
                                .storage(storage)
                                .keys(keys)
                                .mail(mail)
                                .agency(agency)
                                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                                .clock(clock)
                                .lease(LEASE)
                                .build());
            } catch (PoolInitializationException | StorageException e) {
                // The database may have been killed in this moment too: the next try has a pool of its own.
                if (pool != null) {
                    pool.close();
                }
                if (System.nanoTime() > end) {
                    throw e;
                }
                Threads.pause(PAUSE_MICROSECONDS);
            }
        }
    }

    /** Makes the keys of all processes. They protect invented people, so their password is no secret. */
    static KeyRing makeKeys(Path file) {
        KeyRing keys = KeyRing.random(new SecureRandom());
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            keys.toPkcs12(out, password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    static KeyRing readKeys(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return KeyRing.fromPkcs12(in, password(), new SecureRandom());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JdbcStorage storage() {
        return storage;
    }

    CareerRelay relay() {
        return relay;
    }

    @Override
    public void close() {
        relay.close();
        pool.close();
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("crash-test");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(ONE_TRY.toMillis());
        return new HikariDataSource(config);
    }

    private static char[] password() {
        return "crash-test".toCharArray();
    }
}
