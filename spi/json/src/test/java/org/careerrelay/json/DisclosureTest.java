package org.careerrelay.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.Disclosure.Row;
import org.careerrelay.model.rights.Disclosure.Section;
import org.careerrelay.model.rights.Disclosure.Topic;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What is held about a person, in JSON and as a page. */
class DisclosureTest {

    private static final Disclosure DISCLOSURE = new Disclosure(
            "株式会社<例示>",
            Instant.parse("2026-11-15T00:00:00Z"),
            List.of(
                    new Section(Topic.PROVISIONS, List.of(row("recipient", "見本人材株式会社", "items", "MAIL NAME"))),
                    new Section(Topic.RECEIPTS, List.of())));

    @Test
    @Proves({"B14", "V-C14"})
    void theJsonHasEverySectionAndEveryField() {
        assertThat(DisclosureJson.write(DISCLOSURE).replaceAll("\\s+", ""))
                .isEqualTo("{\"format\":1,\"company\":\"株式会社<例示>\",\"madeAt\":\"2026-11-15T00:00:00Z\",\"sections\":["
                        + "{\"topic\":\"PROVISIONS\",\"rows\":[{\"recipient\":\"見本人材株式会社\",\"items\":\"MAILNAME\"}]},"
                        + "{\"topic\":\"RECEIPTS\",\"rows\":[]}]}");
    }

    @Test
    @Proves("V-C14")
    void thePageSaysItInJapaneseAndNothingInItIsMarkup() {
        assertThat(DisclosureHtml.write(DISCLOSURE))
                .contains("<h2>第三者提供の記録</h2>", "<dt>recipient</dt><dd>見本人材株式会社</dd>", "株式会社&lt;例示&gt;", "ありません。")
                .doesNotContain("<例示>", "<script", "http");
    }

    @Test
    void theSchemaKnowsEveryTopic() throws IOException {
        try (InputStream schema = DisclosureJson.class.getResourceAsStream("disclosure-1.schema.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), UTF_8);
            assertThat(Topic.values()).allSatisfy(topic -> assertThat(text).contains('"' + topic.name() + '"'));
        }
    }

    @Test
    void itIsNotPrintedByAccident() {
        assertThat(DISCLOSURE.toString()).doesNotContain("見本人材");
    }

    private static Row row(String... namesAndValues) {
        Map<String, Pii<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], Pii.of(namesAndValues[i + 1]));
        }
        return new Row(fields);
    }
}
