package org.careerrelay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    @Proves("H22")
    void englishStaysEnglishOnAJapaneseMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertThat(Texts.of("violation.simulation.share", Locale.ENGLISH, Map.of()))
                    .startsWith("a share lies");
            assertThat(Texts.of("violation.simulation.share", Locale.JAPANESE, Map.of()))
                    .startsWith("割合");
        } finally {
            Locale.setDefault(before);
        }
    }
}
