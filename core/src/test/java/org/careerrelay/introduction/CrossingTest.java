package org.careerrelay.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From which country to which, and on which basis. */
class CrossingTest {

    private static final Crossing HOME = new Crossing("JP", "JP");
    private static final Crossing ABROAD = new Crossing("JP", "US");
    private static final Crossing UNKNOWN = new Crossing("JP", null);

    @ParameterizedTest
    @EnumSource(CrossBorderBasis.class)
    @Proves("R-28")
    void insideOneCountryEverythingGoesAndIsDomestic(CrossBorderBasis basis) {
        assertThat(HOME.refusal(said(basis))).isEmpty();
        assertThat(HOME.refusal(null)).isEmpty();
        assertThat(HOME.basis(said(basis))).isEqualTo(CrossBorder.DOMESTIC);
        assertThat(HOME.basis(null)).isEqualTo(CrossBorder.DOMESTIC);
        assertThat(HOME.country()).isEqualTo("JP");
    }

    @Test
    @Proves("R-28")
    void abroadTheBasisHasToHoldForThatCountry() {
        assertThat(ABROAD.refusal(null)).contains("transfer.cross-border");
        assertThat(ABROAD.refusal(CrossBorder.DOMESTIC)).contains("transfer.cross-border");
        assertThat(ABROAD.refusal(said(CrossBorderBasis.ADEQUATE_EEA_UK))).contains("transfer.cross-border");
        assertThat(ABROAD.refusal(said(CrossBorderBasis.CONSENT_28))).isEmpty();
        assertThat(ABROAD.refusal(said(CrossBorderBasis.EQUIVALENT_MEASURES))).isEmpty();
        assertThat(new Crossing("JP", "FR").refusal(said(CrossBorderBasis.ADEQUATE_EEA_UK)))
                .isEmpty();
        assertThat(ABROAD.basis(said(CrossBorderBasis.CONSENT_28))).isEqualTo(said(CrossBorderBasis.CONSENT_28));
        assertThat(ABROAD.country()).isEqualTo("US");
    }

    @ParameterizedTest
    @EnumSource(CrossBorderBasis.class)
    @Proves("R-28")
    void whereACountryIsNotKnownOnlyTheSameOneIsTaken(CrossBorderBasis basis) {
        boolean domestic = basis == CrossBorderBasis.DOMESTIC;
        assertThat(UNKNOWN.refusal(said(basis)).isEmpty()).isEqualTo(domestic);
        assertThat(UNKNOWN.refusal(null)).contains("recipient.country-unknown");
        assertThat(UNKNOWN.basis(said(basis))).isEqualTo(CrossBorder.DOMESTIC);
        assertThat(UNKNOWN.country()).isEqualTo("JP");
    }

    private static CrossBorder said(CrossBorderBasis basis) {
        return new CrossBorder(basis, "https://example.com/system", "https://example.com/measures");
    }
}
