package org.careerrelay.examples.nocode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that somebody downloads, started as they would, in an empty folder. */
class NoCodeJarIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    @TempDir
    private Path folder;

    private Process running;

    @AfterEach
    void end() {
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @Test
    void itWritesSettingsAndThenSendsMailsAndServesPages() throws Exception {
        Process first = start();
        assertThat(first.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).as(output()).isZero();
        Path settings = folder.resolve("career-relay.properties");
        assertThat(settings).hasSameTextualContentAs(Path.of("career-relay.properties"));

        try (ListeningMailServer mail = new ListeningMailServer()) {
            Files.writeString(
                    settings,
                    Files.readString(settings)
                            .replace("live=no", "live=yes")
                            .replace("port=8080", "port=0")
                            .replaceAll("(?m)^smtp\\..*$", "")
                            .concat("\nsmtp.host=localhost\nsmtp.port=" + mail.port() + "\nsmtp.tls=none\n"));
            Path inbox = Files.createDirectory(folder.resolve("inbox"));
            LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(1);
            Files.writeString(
                    inbox.resolve("week.csv"),
                    "応募ID,氏名,メールアドレス,応募経路,選考ステータス,不採用日\nA-1,山田 太郎,taro@example.jp,自社サイト,不採用," + yesterday + "\n");
            Files.createFile(inbox.resolve("week.csv.complete"));

            running = start();
            await().atMost(LONG)
                    .until(() -> !running.isAlive() || mail.received().size() == 1);
            assertThat(mail.received())
                    .as(output())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("taro@example.jp", "List-Unsubscribe"));
            assertThat(names("inbox/done")).containsExactly("week.csv");
            assertThat(folder.resolve("career-relay.p12")).exists();
            Matcher address = ADDRESS.matcher(output());
            assertThat(address.find()).as(output()).isTrue();
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address.group() + "/r/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();

            running.destroy();
            assertThat(running.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Dfile.encoding=UTF-8", "-jar", jar().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()));
        builder.environment().put("CAREER_RELAY_KEYS_PASSWORD", "a password of the test");
        return builder.start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-all.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
    }
}
