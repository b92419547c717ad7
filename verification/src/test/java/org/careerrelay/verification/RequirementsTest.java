package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests speak of requirements that exist; what none of them proves is printed with every build. */
class RequirementsTest {

    private final Requirements requirements = Requirements.of(Part.root());

    @Test
    void everyNumberATestCarriesIsARequirement() {
        System.out.print(requirements.report());

        assertThat(requirements.unknown())
                .as("numbers that docs/requirements.md does not know")
                .isEmpty();
    }

    @Test
    void theTableIsWhole() {
        assertThat(requirements.known())
                .hasSize(485)
                .contains("A01", "A38", "B21", "C19", "D29", "E17", "F20", "G38", "H22")
                .contains("FX-12", "CMP-22", "Q35", "INV-15", "R-94", "V-L21", "V-C25", "V-S8", "PERF-14");
    }
}
