package org.careerrelay.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.careerrelay.model.TenantId;
import org.junit.jupiter.api.Test;

class SingleAnswersTest {

    private static final int NUMBERS_PER_ROUTE = 1 << 16;

    /** One database with many companies, or a database for each: a busy company is alone on its stripe. */
    @Test
    void companiesAreSpreadOverAllStripesHoweverTheyAreNumbered() {
        assertThat(stripes(1)).containsExactlyElementsOf(allStripes());
        assertThat(stripes(NUMBERS_PER_ROUTE)).containsExactlyElementsOf(allStripes());
    }

    private static Iterable<Integer> stripes(int step) {
        return IntStream.range(0, SingleAnswers.STRIPES)
                .map(i -> SingleAnswers.stripe(new TenantId(1 + i * step)))
                .sorted()
                .boxed()
                .toList();
    }

    private static Iterable<Integer> allStripes() {
        return IntStream.range(0, SingleAnswers.STRIPES).boxed().toList();
    }
}
