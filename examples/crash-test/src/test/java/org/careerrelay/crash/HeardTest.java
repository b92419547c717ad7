package org.careerrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HeardTest {

    @Test
    void aLineIsReadAsItWasWritten() {
        Heard heard = new Heard(Heard.Kind.ANSWER, Firm.ACME, "17", "ACCEPTED_NEW COUNTED");

        assertThat(Heard.parse(heard.line())).hasValue(heard);
    }

    @Test
    void aLineThatWasNotFinishedIsNone() {
        assertThat(Heard.parse("ANSWER ACME 17")).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsNotPassedOver() {
        assertThatIllegalStateException().isThrownBy(() -> Heard.parse("something else was printed here"));
    }
}
