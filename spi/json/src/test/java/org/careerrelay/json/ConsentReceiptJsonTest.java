package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentReceiptJsonTest {

    @Test
    void itHasTheFormThatIsPublishedWithIt() throws IOException {
        assertThat(SchemaCheck.errors(schema(), tree(Receipts.given(Purpose.values()))))
                .isEmpty();
        assertThat(SchemaCheck.errors(schema(), tree(Receipts.withdrawn()))).isEmpty();
        ObjectNode cut = (ObjectNode) tree(Receipts.withdrawn());
        cut.remove("notice");
        assertThat(SchemaCheck.errors(schema(), cut)).containsExactly("$.notice: is missing but it is required");
    }

    @Test
    void itSaysWhatWasAgreedToWithWhomAndUntilWhen() {
        JsonNode receipt = tree(Receipts.withdrawn());
        assertThat(receipt.get("receiptId").textValue())
                .isEqualTo(receipt.get("recordId").textValue() + "-3");
        assertThat(receipt.get("state").textValue()).isEqualTo("ConsentWithdrawn");
        assertThat(receipt.at("/recipient/legalName").textValue()).isEqualTo("見本人材株式会社");
        assertThat(receipt.at("/recipient/licence").textValue()).isEqualTo("13-ユ-010554");
        assertThat(receipt.at("/purposes/0/purpose").textValue()).isEqualTo("AGENCY_REGISTRATION");
        assertThat(receipt.at("/purposes/0/necessary").booleanValue()).isTrue();
        assertThat(receipt.at("/validity/until").textValue()).isEqualTo("2027-11-15T00:00:00.123456Z");
        assertThat(receipt.at("/events")).hasSize(3);
    }

    @Test
    void theSameReceiptHasTheSameBytes() {
        assertThat(ConsentReceiptJson.write(Receipts.given(Purpose.values())))
                .isEqualTo(ConsentReceiptJson.write(Receipts.given(Purpose.values())));
    }

    /** Exactly the names of the vocabulary, which the schema lists. */
    @ParameterizedTest
    @EnumSource(ConsentState.class)
    void statesAreNamedAsInTheVocabulary(ConsentState state) throws IOException {
        ConsentReceipt given = Receipts.given(Purpose.AGENCY_REGISTRATION);
        ConsentReceipt other = new ConsentReceipt(
                given.principal(),
                given.consent(),
                given.events().stream()
                        .map(event ->
                                new ConsentEvent(event.consent(), event.sequence(), state, event.at(), event.by()))
                        .toList(),
                given.company(),
                given.agency(),
                null,
                new CrossBorder(
                        CrossBorderBasis.CONSENT_28, "https://example.com/us/system", "https://example.com/measures"));
        assertThat(SchemaCheck.errors(schema(), tree(other))).isEmpty();
        assertThat(tree(other).get("recipient").has("licence")).isFalse();
        assertThat(tree(other).get("recipient").get("abroad").toString())
                .isEqualTo("{\"basis\":\"CONSENT_28\",\"systemOfProtection\":\"https://example.com/us/system\","
                        + "\"measures\":\"https://example.com/measures\"}");
        assertThat(tree(given).get("recipient").has("abroad")).isFalse();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ConsentReceiptJson.class.getResourceAsStream("consent-receipt-1.schema.json")) {
            return JsonText.read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode tree(ConsentReceipt receipt) {
        return JsonText.read(new String(ConsentReceiptJson.write(receipt), StandardCharsets.UTF_8));
    }
}
