package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is shown of groups beside a sum that everybody knows. */
class SmallGroupsProperties {

    @Property
    void nobodyIsReadFromTheSum(@ForAll @Size(max = 8) List<@LongRange(min = 0, max = 40) Long> numbers) {
        Map<String, Long> people = new HashMap<>();
        numbers.forEach(number -> people.put("group " + people.size(), number));

        Map<String, Long> shown = SmallGroups.shown(people);

        assertThat(shown)
                .allSatisfy((group, number) -> assertThat(number).isPositive().isEqualTo(people.get(group) / 10 * 10));
        Set<String> hidden = people.keySet().stream()
                .filter(group -> !shown.containsKey(group))
                .collect(Collectors.toSet());
        if (!shown.isEmpty() && !hidden.isEmpty()) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(hidden.stream().mapToLong(people::get).sum()).isGreaterThanOrEqualTo(10);
            assertThat(hidden).anySatisfy(group -> assertThat(people.get(group)).isGreaterThanOrEqualTo(10L));
        }
    }

    /** The reader knows the sum and this rule: of the hidden, one has ten at least and no more than any that is shown. */
    @Property
    void ofASmallGroupEveryNumberIsPossible(@ForAll @Size(max = 6) List<@LongRange(min = 0, max = 40) Long> numbers) {
        Map<String, Long> people = new HashMap<>();
        numbers.forEach(number -> people.put("group " + people.size(), number));
        long sum = numbers.stream().mapToLong(Long::longValue).sum();

        Map<String, Long> shown = SmallGroups.shown(people);

        int others = people.size() - shown.size() - 2;
        if (!shown.isEmpty() && others >= 0) {
            long least = shown.values().stream().mapToLong(Long::longValue).sum() + 10;
            long most = shown.values().stream().mapToLong(tens -> tens + 9).sum()
                    + shown.values().stream().mapToLong(tens -> tens + 9).min().orElseThrow();
            for (long small = 0; small < 10; small++) {
                assertThat(sum).isBetween(least + small, most + small + 9L * others);
            }
        }
    }

    @Example
    void nobodyAndEverybodyOfThreeWouldBeReadFromTheSum() {
        assertThat(SmallGroups.shown(Map.of("sales", 10L, "office", 10L, "night", 0L)))
                .isEmpty();
        assertThat(SmallGroups.shown(Map.of("sales", 19L, "office", 19L, "night", 3L)))
                .isEmpty();
        assertThat(SmallGroups.shown(Map.of("sales", 17L, "office", 11L, "night", 3L)))
                .isEqualTo(Map.of("sales", 10L));
    }
}
