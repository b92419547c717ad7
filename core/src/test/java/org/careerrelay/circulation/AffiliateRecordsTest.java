package org.careerrelay.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when, and until when, somebody who applies at another company of the group came back. */
class AffiliateRecordsTest {

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "184, true", "366, true", "367, false"})
    void whoAppliesFromTheNextDayOnWithinTwelveMonthsCameBack(long days, boolean back) {
        LocalDate rejected = LocalDate.of(2027, 3, 15);
        assertThat(AffiliateRecords.isReturn(rejected, rejected.plusDays(days))).isEqualTo(back);
    }
}
