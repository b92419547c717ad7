package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
}
