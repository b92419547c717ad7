package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes over the wire, judged by programs that nobody here wrote: npm standardwebhooks, and validators of OpenAPI, AsyncAPI and
 * JSON Schema. {@code npm ci} in verification/judges installs them, as .ci/run does.
 */
class JudgesTest {

    private static final Path JUDGES = Path.of("../verification/judges");
    private static final String OPENAPI = "../../docs/api/openapi.json";

    private final InstantSource clock = InstantSource.system();
    private final CareerRelay relay = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .keys(KeyRing.random(new SecureRandom()))
            .agency(MemoryAgency.create())
            .clock(clock)
            .build();

    @TempDir
    private Path folder;

    @BeforeAll
    static void areThere() {
        assumeTrue(Files.isDirectory(JUDGES.resolve("node_modules")), "the judges are not installed: npm ci");
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void bothDocumentsAreValidAndLeadSomewhere() throws Exception {
        judge("documents", OPENAPI, "../../docs/api/asyncapi.json");
    }

    @Test
    @Proves("H11")
    void everyHandlerAnswersAsTheDocumentSays() throws Exception {
        List<String> secrets = List.of(Messages.SECRET);
        try (Loopback machine = new Loopback()) {
            Mount.on(
                    machine.server(),
                    "/agency/exchange",
                    ExchangeHandler.forAgency(relay, "agency-1", "acme", secrets, clock));
            Mount.on(
                    machine.server(),
                    "/company/exchange",
                    ExchangeHandler.forCompany(relay, "agency-1", secrets, clock));
            Mount.on(machine.server(), "/company/fetch", FetchHandler.forCompany(relay, "agency-1", secrets, clock));
            Mount.on(
                    machine.server(),
                    "/agency/fetch",
                    FetchHandler.forAgency(relay, "agency-1", "acme", secrets, clock));
            judge("handlers", OPENAPI, machine.uri("").toString(), Messages.SECRET);
        }
    }

    @Test
    void whatWeSendIsSignedAsTheStandardHasIt() throws Exception {
        try (Partner partner = new Partner(request -> WebResponse.of(503))) {
            HttpAgency.at(partner.uri("/relay"))
                    .secret(Messages.OTHER_SECRET)
                    .secret(Messages.SECRET)
                    .clock(clock)
                    .deliver("agency-1", Messages.handOvers(3));
            WebRequest request = partner.requests.get(0);
            Path body = Files.write(folder.resolve("body"), request.body());
            Path headers = Files.writeString(folder.resolve("headers"), headers(request));

            for (String secret : List.of(Messages.SECRET, Messages.OTHER_SECRET)) {
                judge("verify", secret, headers.toString(), body.toString());
            }
            Files.writeString(body, " ", StandardCharsets.UTF_8);
            assertThat(said("verify", Messages.SECRET, headers.toString(), body.toString()))
                    .as("another body")
                    .contains("No matching signature");
        }
    }

    @Test
    void whatSomebodyElseSignsIsTaken() throws Exception {
        byte[] body = ExchangeJson.write(Messages.handOvers(2));
        Path file = Files.write(folder.resolve("body"), body);
        String now = Long.toString(clock.instant().getEpochSecond());
        String signature = judge("sign", Messages.SECRET, "msg_other", now, file.toString());

        WebResponse answer = ExchangeHandler.forAgency(relay, "agency-1", "acme", List.of(Messages.SECRET), clock)
                .handle(WebRequest.of(
                        "POST",
                        "/relay",
                        "",
                        Map.of(
                                "content-type", List.of(ExchangeJson.MEDIA_TYPE),
                                "webhook-id", List.of("msg_other"),
                                "webhook-timestamp", List.of(now),
                                "webhook-signature", List.of(signature)),
                        body));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(relay.agency("agency-1").inbox().pending(10)).hasSize(2);
    }

    private static String headers(WebRequest request) {
        return List.of(WebhookSecrets.ID, WebhookSecrets.TIMESTAMP, WebhookSecrets.SIGNATURE).stream()
                .map(name -> "\"" + name + "\":\"" + request.header(name).orElseThrow() + "\"")
                .toList()
                .toString()
                .replace('[', '{')
                .replace(']', '}');
    }

    private static String judge(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String said(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said;
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", "judge.mjs"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(JUDGES.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
