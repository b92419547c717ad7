package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careerrelay.credit.Ageing.Owed;
import org.careerrelay.model.credit.OutstandingCredits.Age;
import org.careerrelay.model.programme.Programme;
import org.junit.jupiter.api.Test;

class AgeingTest {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");

    @Test
    void eachCreditIsOfOneAgeByWholeMonthsInTheProgrammesZone() {
        List<Owed> owed = List.of(
                owed("2026-11-15T00:00:00Z", true),
                owed("2026-11-16T00:00:00Z", false),
                owed("2026-08-15T15:00:00Z", false),
                owed("2026-08-15T14:59:59Z", false),
                owed("2025-11-15T00:00:00Z", true),
                owed("2024-11-15T00:00:00Z", false),
                owed("2019-01-01T00:00:00Z", false));
        assertThat(Ageing.of(owed, NOW, Programme.JAPAN))
                .containsExactly(
                        new Age(0, 3, 2, 1),
                        new Age(3, 6, 1, 0),
                        new Age(6, 12, 0, 0),
                        new Age(12, 24, 0, 1),
                        new Age(24, null, 2, 0));
    }

    @Property(tries = 200)
    void nothingIsLostAndNothingTwice(
            @ForAll List<@IntRange(min = -1000, max = 100_000) Integer> hoursAgo, @ForAll boolean reserved) {
        List<Owed> owed = hoursAgo.stream()
                .map(hours -> new Owed(NOW.minusSeconds(3600L * hours), reserved))
                .toList();
        List<Age> ages = Ageing.of(owed, NOW, Programme.JAPAN);
        assertThat(ages).hasSize(5);
        assertThat(ages.stream().mapToLong(Age::reserved).sum()).isEqualTo(reserved ? owed.size() : 0);
        assertThat(ages.stream().mapToLong(Age::available).sum()).isEqualTo(reserved ? 0 : owed.size());
    }

    private static Owed owed(String grantedAt, boolean reserved) {
        return new Owed(Instant.parse(grantedAt), reserved);
    }
}
