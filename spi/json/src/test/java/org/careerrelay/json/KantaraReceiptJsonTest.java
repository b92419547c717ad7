package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The export for Kantara 1.1, judged by a schema of our own written from the specification's list of fields, and by the published one where
 * {@code -Dcareerrelay.data=FOLDER} says where it lies.
 */
class KantaraReceiptJsonTest {

    private static final String POLICY = "https://jobs.example.co.jp/privacy";

    static List<JsonNode> schemas() throws IOException {
        List<JsonNode> schemas = new ArrayList<>();
        try (InputStream in = KantaraReceiptJsonTest.class.getResourceAsStream("kantara-consent-receipt-1.1.json")) {
            schemas.add(schema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)));
        }
        String data = System.getProperty("careerrelay.data", "");
        if (!data.isEmpty()) {
            schemas.add(schema(Files.readString(Path.of(data, "kantara", "consent-receipt-v1_1-schema.json"))));
        }
        return schemas;
    }

    /** The published file begins its body with comments, which no JSON has. */
    private static JsonNode schema(String text) {
        return JsonText.read(
                text.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @Proves({"V-C21", "R-15"})
    void receiptsAreValid(JsonNode schema) {
        assertThat(SchemaCheck.errors(schema, tree(Receipts.given(Purpose.AGENCY_REGISTRATION))))
                .isEmpty();
        assertThat(SchemaCheck.errors(schema, tree(Receipts.given(Purpose.values()))))
                .isEmpty();
        assertThat(SchemaCheck.errors(schema, tree(Receipts.withdrawn()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @Proves("V-C22")
    void aDisclosureToNobodyIsAnError(JsonNode schema) {
        ObjectNode receipt = tree(Receipts.given(Purpose.AGENCY_REGISTRATION));
        ((ObjectNode) receipt.at("/services/0/purposes/0")).remove("thirdPartyName");
        assertThat(SchemaCheck.errors(schema, receipt))
                .anyMatch(error -> error.contains("purposes[0].thirdPartyName: is missing but it is required"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @Proves("V-C23")
    void aTimeInWordsIsAnError(JsonNode schema) {
        ObjectNode receipt = tree(Receipts.given(Purpose.AGENCY_REGISTRATION));
        receipt.put("consentTimestamp", "2026-11-15T00:00:00Z");
        assertThat(SchemaCheck.errors(schema, receipt))
                .containsExactly("$.consentTimestamp: string found, integer expected");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldThatIsRequiredIsMissed(JsonNode schema) {
        for (String name : List.of(
                "version",
                "jurisdiction",
                "collectionMethod",
                "consentReceiptID",
                "piiPrincipalId",
                "piiControllers",
                "services",
                "policyUrl",
                "sensitive",
                "spiCat")) {
            ObjectNode receipt = tree(Receipts.given(Purpose.AGENCY_REGISTRATION));
            receipt.remove(name);
            assertThat(SchemaCheck.errors(schema, receipt))
                    .containsExactly("$." + name + ": is missing but it is required");
        }
        ObjectNode receipt = tree(Receipts.given(Purpose.AGENCY_REGISTRATION));
        ((ObjectNode) receipt.at("/piiControllers/0")).remove("phone");
        assertThat(SchemaCheck.errors(schema, receipt))
                .containsExactly("$.piiControllers[0].phone: is missing but it is required");
    }

    @Test
    void itSaysWhoReceivesWhatAndNeverMoreThanWasAgreedTo() {
        JsonNode receipt = tree(Receipts.given(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY));
        assertThat(receipt.get("consentTimestamp").longValue()).isEqualTo(1794700800L);
        assertThat(receipt.at("/services/0/purposes")).hasSize(2);
        assertThat(receipt.at("/services/0/purposes/0/thirdPartyName").textValue())
                .isEqualTo("見本人材株式会社");
        assertThat(receipt.at("/services/0/purposes/0/piiCategory")).hasSize(3);
        assertThat(receipt.at("/services/0/purposes/1/thirdPartyName").textValue())
                .isEqualTo("株式会社サンプル");
        assertThat(receipt.get("sensitive").booleanValue()).isFalse();
        assertThat(receipt.get("spiCat")).isEmpty();
    }

    private static ObjectNode tree(ConsentReceipt receipt) {
        return (ObjectNode)
                JsonText.read(new String(KantaraReceiptJson.write(receipt, POLICY), StandardCharsets.UTF_8));
    }
}
