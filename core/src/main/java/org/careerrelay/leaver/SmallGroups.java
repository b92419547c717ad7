package org.careerrelay.leaver;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.kpi.KpiValue;

/** How numbers of people are shown without giving few of them away (design, section 8). Pure. */
final class SmallGroups {

    static final int SMALLEST = 10;

    private SmallGroups() {}

    static boolean few(long people) {
        return people > 0 && people < SMALLEST;
    }

    static KpiValue people(long number) {
        return few(number) ? new KpiValue.Hidden(SMALLEST) : new KpiValue.Known(BigDecimal.valueOf(number));
    }

    /** None to nine are hidden alike, and where all that is hidden is so few together, the next is hidden with them: no total gives them away. */
    static <K extends Enum<K>> Map<K, KpiValue> shown(Class<K> type, Map<K, Long> people) {
        Set<K> hidden = EnumSet.noneOf(type);
        long few = 0;
        for (K key : type.getEnumConstants()) {
            long number = people.getOrDefault(key, 0L);
            if (number < SMALLEST) {
                hidden.add(key);
                few += number;
            }
        }
        if (few(few)) {
            people.entrySet().stream()
                    .filter(entry -> !hidden.contains(entry.getKey()))
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(smallest -> hidden.add(smallest.getKey()));
        }
        Map<K, KpiValue> shown = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            shown.put(key, hidden.contains(key) ? new KpiValue.Hidden(SMALLEST) : people(people.getOrDefault(key, 0L)));
        }
        return shown;
    }
}
