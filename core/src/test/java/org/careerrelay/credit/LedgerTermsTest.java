package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a credit begins and ends, by the days and months of the programme's zone. */
class LedgerTermsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T03:00:00Z"); // 12:00 in Japan

    @Test
    @Proves({"A26", "Q7"})
    void byDefaultACreditIsUsableAtOnceAndNeverRunsOut() {
        LedgerTerms terms = terms(CreditPolicy.DEFAULT, NOON);

        assertThat(terms.rule()).isEqualTo(CreditRule.TEN_FOR_ONE);
        assertThat(terms.usableFrom()).isNull();
        assertThat(terms.expiresAt()).isNull();
        assertThat(terms.contractVersion()).isEqualTo(5);
        assertThat(terms.now()).isEqualTo(NOON);
    }

    @Test
    @Proves("A27")
    void aHoldOfFourteenDaysEndsWithTheFourteenthMidnight() {
        LedgerTerms terms = terms(CreditPolicy.DEFAULT.holdDays(14), NOON);

        assertThat(terms.usableFrom()).isEqualTo(Instant.parse("2026-12-04T15:00:00Z")); // 5 December in Japan
    }

    /** The day of the grant is not counted and the last day is whole: Civil Code, articles 140, 141 and 143. */
    @ParameterizedTest(name = "{1} months from {0} end at {2}")
    @Proves("A25")
    @CsvSource({
        "2026-11-21T03:00:00Z,1,2026-12-21T15:00:00Z",
        "2026-11-21T14:59:59Z,12,2027-11-21T15:00:00Z",
        "2026-11-21T15:00:00Z,12,2027-11-22T15:00:00Z",
        "2026-08-31T03:00:00Z,6,2027-02-28T15:00:00Z",
        "2027-08-31T03:00:00Z,6,2028-02-29T15:00:00Z"
    })
    void monthsEndWithTheSameDayOrTheLastOne(String granted, int months, String end) {
        assertThat(terms(CreditPolicy.DEFAULT.expiryMonths(months), Instant.parse(granted))
                        .expiresAt())
                .isEqualTo(Instant.parse(end));
    }

    private static LedgerTerms terms(CreditPolicy policy, Instant now) {
        Programme programme = Programme.tenForOne("agency-1").policies(Policies.DEFAULT.credits(policy));
        return LedgerTerms.of(new Contract(1, 5, programme), now);
    }
}
