package org.careerrelay.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** A process of its own that is asked to end while it is at work. */
@Timeout(180)
class ShutdownTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void askedToEndItAnswersWhatIsUnderWaySendsTheLetterAndEnds() throws Exception {
        try (DemoParts parts = DemoParts.start(RunningAts.freePort())) {
            File output = folder.resolve("output.txt").toFile();
            Process ats = start(parts, output);
            try {
                await().atMost(SOON).until(() -> ats.isAlive() && answers(parts));
                try (Connection connection =
                                parts.database().getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO job_application (id, name, mail, job, status)"
                            + " VALUES ('application-1', '山田 太郎', 'taro@example.jp', '営業', 'OPEN')");
                    connection.setAutoCommit(false);
                    statement.execute("SELECT * FROM job_application FOR UPDATE");
                    CompletableFuture<HttpResponse<String>> underWay = client.sendAsync(
                            HttpRequest.newBuilder(parts.at("/applications/application-1/rejection"))
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
                    await().atMost(SOON).until(() -> somebodyWaits(parts));

                    ats.destroy(); // SIGTERM

                    await().atMost(SOON).until(() -> !answers(parts));
                    assertThat(underWay).isNotDone();
                    assertThat(ats.isAlive()).isTrue();
                    connection.commit();
                    assertThat(underWay.get(90, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
                }
                assertThat(ats.waitFor(90, TimeUnit.SECONDS)).isTrue();
                assertThat(ats.exitValue()).isEqualTo(143);
                assertThat(output).content().doesNotContain("ERROR", "Exception");
                assertThat(count(parts, "SELECT count(*) FROM job_application WHERE status = 'REJECTED'"))
                        .isEqualTo(1);
                assertThat(count(parts, "SELECT count(*) FROM cr_rejection")).isEqualTo(1);
                assertThat(parts.mail().getReceivedMessages()).hasSize(1);
                assertThat(count(parts, "SELECT count(*) FROM job_application WHERE told_at IS NULL"))
                        .isZero();
            } finally {
                ats.destroyForcibly();
            }
            theNextProcessWritesToWhomNobodyHasWritten(parts);
        }
    }

    /** As if the first process had been killed before it came to that: the same letter goes, and nothing is rejected twice. */
    private static void theNextProcessWritesToWhomNobodyHasWritten(DemoParts parts) throws Exception {
        try (Connection connection = parts.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE job_application SET told_at = NULL");
        }
        int before = parts.mail().getReceivedMessages().length;
        try (var next = SpringApplication.run(AtsApplication.class, parts.arguments())) {
            assertThat(next.isRunning()).isTrue();
            await().atMost(SOON).until(() -> parts.mail().getReceivedMessages().length == before + 1);
            await().atMost(SOON)
                    .until(() -> count(parts, "SELECT count(*) FROM job_application WHERE told_at IS NULL") == 0);
        }
        assertThat(count(parts, "SELECT count(*) FROM cr_rejection")).isEqualTo(1);
    }

    private static Process start(DemoParts parts, File output) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.careerrelay.examples.ats.AtsApplication"));
        command.addAll(List.of(parts.arguments()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private boolean answers(DemoParts parts) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(parts.at("/actuator/health")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException refused) {
            return false;
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static boolean somebodyWaits(DemoParts parts) throws SQLException {
        return count(parts, "SELECT count(*) FROM pg_locks WHERE NOT granted") > 0;
    }

    private static long count(DemoParts parts, String sql) throws SQLException {
        try (Connection connection = parts.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
