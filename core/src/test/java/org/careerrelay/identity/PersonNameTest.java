package org.careerrelay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.careerrelay.model.Violation;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void aNameIsKeptAsItWasWritten() {
        assertThat(name("　𠮷野　ﾀﾛｳ ")).contains("𠮷野　ﾀﾛｳ");
        assertThat(name("葛\uDB40\uDD00城")).contains("葛\uDB40\uDD00城");
        assertThat(name("?橋 一郎")).contains("?橋 一郎");
    }

    @Test
    @Proves("V-N21")
    void halfOfACharacterIsRefused() {
        assertThat(code("\uD842野家")).contains("name.characters");
        assertThat(code("野\uDFB7")).contains("name.characters");
    }

    @Test
    @Proves("V-N22")
    void anEndlessNameIsRefused() {
        assertThat(code("山".repeat(2000))).contains("name.long");
        assertThat(code("𠮷".repeat(101))).contains("name.long");
        assertThat(name("𠮷".repeat(100))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u00A0\u200B\uFEFF", " 　 "})
    void anEmptyNameIsNone(String text) {
        assertThat(code(text)).contains("name.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田\r\nBcc: x", "山田\n太郎", "山田\t太郎", "山田\u0000", "\u2028山田", "山\u0085田"})
    void whatBreaksALineIsRefused(String text) {
        assertThat(code(text)).contains("name.characters");
    }

    @Test
    void itPrintsWithoutTheName() {
        assertThat(PersonName.parse("山田 太郎").orElseThrow().toString()).isEqualTo("[name]");
    }

    private static Optional<String> name(String text) {
        assertThat(PersonName.isValid(text)).isTrue();
        return PersonName.parse(text).map(PersonName::text);
    }

    private static Optional<String> code(String text) {
        assertThat(PersonName.parse(text)).isEmpty();
        assertThat(PersonName.isValid(text)).isFalse();
        return PersonName.violation("name", text).map(Violation::code);
    }
}
