package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.company.OperatorProfile;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs the installation. */
class OperatorProfileTest {

    private static final String NAME = "株式会社サンプル運営";

    @Test
    @Proves("R-65")
    void theNumberOfTheNotificationOrTheReasonWhyThereIsNone() {
        try (World world = World.empty()) {
            OperatorDesk operator = world.company().operator();
            assertThat(operator.profile()).isEmpty();
            OperatorProfile notApplicable = new OperatorProfile(NAME, null, "自社の応募者だけに案内するため");
            operator.profile(notApplicable);
            assertThat(operator.profile()).contains(notApplicable);
            OperatorProfile notified = new OperatorProfile(NAME, "51-募-000001", null);
            operator.profile(notified);
            assertThat(operator.profile()).contains(notified);
        }
    }

    @ParameterizedTest
    @Proves("R-65")
    @CsvSource({",", "51-募-000001,理由", "51-000001,", ",''"})
    void neitherBothNorSomethingElse(String number, String reason) {
        try (World world = World.empty()) {
            assertThatThrownBy(() -> world.company().operator().profile(new OperatorProfile(NAME, number, reason)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }
}
