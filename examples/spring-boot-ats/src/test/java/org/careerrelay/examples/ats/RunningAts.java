package org.careerrelay.examples.ats;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The system in this process, with everything around it. */
record RunningAts(DemoParts parts, ConfigurableApplicationContext context) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String[] QUIET = {"--logging.level.root=warn", "--spring.main.banner-mode=off"};

    static RunningAts start(String... more) throws IOException {
        DemoParts parts = DemoParts.start(freePort());
        String[] arguments =
                Stream.of(parts.arguments(), QUIET, more).flatMap(Stream::of).toArray(String[]::new);
        return new RunningAts(parts, SpringApplication.run(AtsApplication.class, arguments));
    }

    /** The links name the port before the server has it. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody applies. */
    void apply(String id, String mail) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                "/applications",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"id":"%s","name":"山田 太郎","mail":"%s","job":"営業"}""".formatted(id, mail))));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("not added: " + answer.statusCode());
        }
    }

    /** A recruiter rejects; gives the status of the answer. */
    int reject(String id) throws IOException, InterruptedException {
        return send(
                        "/applications/" + id + "/rejection",
                        HttpRequest.newBuilder().POST(BodyPublishers.noBody()))
                .statusCode();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder());
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        URI uri = parts.at(path);
        return CLIENT.send(request.uri(uri).build(), ofString(StandardCharsets.UTF_8));
    }

    /** What stands in the tables, the host's and ours, row by row. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = parts.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names =
                    column(statement, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
            for (String name : names) {
                tables.put(name, column(statement, "SELECT t::text FROM " + name + " t ORDER BY 1"));
            }
        }
        return tables;
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        context.close();
        parts.close();
    }
}
