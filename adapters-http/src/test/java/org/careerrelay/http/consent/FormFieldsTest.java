package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

    @Test
    void readsWhatABrowserSends() {
        FormFields fields = FormFields.parse(
                        "purpose=A&purpose=B&name=%E5%B1%B1%E7%94%B0+%E5%A4%AA%E9%83%8E&wishes=a%0D%0Ab&empty=")
                .orElseThrow();

        assertThat(fields.text("name")).isEqualTo("山田 太郎");
        assertThat(fields.text("wishes")).isEqualTo("a\nb");
        assertThat(fields.text("empty")).isEmpty();
        assertThat(fields.text("missing")).isEmpty();
        assertThat(fields.text("purpose")).as("nobody knows which is meant").isEmpty();
        assertThat(fields.has("purpose", "B")).isTrue();
        assertThat(fields).hasToString("FormFields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%zz", "name=%00", "name=a%0Db", "name=a%1b"})
    void refusesWhatNobodyTypes(String body) {
        assertThat(FormFields.parse(body)).isEmpty();
    }

    @Test
    void refusesAFloodOfFields() {
        assertThat(FormFields.parse("a=1&".repeat(100))).isEmpty();
    }

    @Property
    void bringsBackEveryTextWithoutControls(@ForAll String value) {
        String typed = value.codePoints()
                .filter(c -> !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String body = "field=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);

        assertThat(FormFields.parse(body.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text("field"))
                .isEqualTo(typed);
    }

    @Property
    void survivesAnything(@ForAll byte[] body) {
        FormFields.parse(body).ifPresent(fields -> assertThat(fields.all("x")).isNotNull());
    }
}
