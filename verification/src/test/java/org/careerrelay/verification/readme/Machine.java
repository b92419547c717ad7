package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** What one side's host has: a web server, an executor, a database in a file. */
final class Machine implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final JdbcDataSource dataSource = new JdbcDataSource();

    Machine(Path database) {
        dataSource.setURL("jdbc:h2:file:" + database + ";DB_CLOSE_DELAY=-1");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    DataSource dataSource() {
        return dataSource;
    }

    HttpServer server() {
        return server;
    }

    ScheduledExecutorService executor() {
        return executor;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        executor.shutdownNow();
        server.stop(0);
        threads.shutdownNow();
    }
}
