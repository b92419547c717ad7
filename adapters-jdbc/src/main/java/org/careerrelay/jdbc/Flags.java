package org.careerrelay.jdbc;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerrelay.model.credit.EligibilityCode;

/** Flags as a text: their names with a blank between them, empty for none. */
final class Flags {

    private Flags() {}

    static String text(Set<EligibilityCode> flags) {
        return flags.isEmpty()
                ? ""
                : new TreeSet<>(flags).stream().map(EligibilityCode::name).collect(Collectors.joining(" "));
    }

    static Set<EligibilityCode> read(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(" ")).map(EligibilityCode::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
