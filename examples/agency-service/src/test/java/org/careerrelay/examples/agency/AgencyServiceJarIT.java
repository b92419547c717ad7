package org.careerrelay.examples.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that somebody downloads, started as they would, with the settings as they are delivered. */
class AgencyServiceJarIT {

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
    void itMakesItsKeyStoreAndSaysHowFarItIs() throws IOException {
        int port = freePort();
        Files.writeString(
                folder.resolve("agency.properties"),
                Files.readString(Path.of("agency.properties")).replaceAll("(?m)^port=.*$", "port=" + port));
        running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        HttpRequest status = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/status"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> answer = await().atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> client.send(status, HttpResponse.BodyHandlers.ofString()), got -> got.statusCode() == 200);
        assertThat(answer.body()).contains("waiting for an answer: 0");
        assertThat(Files.getPosixFilePermissions(folder.resolve("agency-keys.p12")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(folder.resolve("output"))).contains("keep a copy elsewhere");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-all.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
