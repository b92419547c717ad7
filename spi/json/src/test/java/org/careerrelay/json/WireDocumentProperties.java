package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.careerrelay.model.exchange.ExchangeMessage;

/**
 * Whatever is written is a CloudEvent to its SDK, and what docs/api/openapi.json says to a validator of JSON Schema, with no field that is not in it. {@code npm ci} in
 * verification/judges installs both, as .ci/run does.
 */
class WireDocumentProperties {

    private static final Path JUDGES = Path.of("../../verification/judges");
    private static final int MESSAGES = 300;

    @Property(tries = 1, seed = "7", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyMessageIsWhatTheDocumentSays(@ForAll("messages") List<ExchangeMessage> messages)
            throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(JUDGES.resolve("node_modules")), "the judges are not installed: npm ci");
        Path batch = Files.createTempFile("batch", ".json");
        try {
            Files.write(batch, ExchangeJson.write(messages));
            Process judge = new ProcessBuilder(
                            "node", "judge.mjs", "messages", "../../docs/api/openapi.json", batch.toString())
                    .directory(JUDGES.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(judge.waitFor()).as(said).isZero();
        } finally {
            Files.delete(batch);
        }
    }

    @Provide
    Arbitrary<List<ExchangeMessage>> messages() {
        return Samples.message().list().ofSize(MESSAGES);
    }
}
