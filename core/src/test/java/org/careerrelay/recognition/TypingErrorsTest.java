package org.careerrelay.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "yamada,yamada,0",
        "yamada,yamdaa,1",
        "yamada,yamad,1",
        "yamada,yamaada,1",
        "yamada,tamads,2",
        "ab,ba,1",
        "abc,cba,2"
    })
    void errorsAreCounted(String one, String other, int errors) {
        assertThat(TypingErrors.atMost(errors, one, other)).isTrue();
        assertThat(errors == 0 || !TypingErrors.atMost(errors - 1, one, other)).isTrue();
    }

    @Property
    void theyAreTheSameBothWays(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String other) {
        for (int limit = 0; limit < 4; limit++) {
            assertThat(TypingErrors.atMost(limit, one, other)).isEqualTo(TypingErrors.atMost(limit, other, one));
        }
    }
}
