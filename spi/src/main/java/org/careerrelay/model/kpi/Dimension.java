package org.careerrelay.model.kpi;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * By what people are grouped, and how that is made coarser where groups are small (B09).
 *
 * @param name its name, as in the attributes of a record
 * @param steps how a value is made coarser, step by step; each takes what the one before gave. After the last one everybody is the same
 */
public record Dimension(String name, List<UnaryOperator<String>> steps) {

    /** What everybody is the same in. */
    static final String ALL = "*";

    /** Copies the list. */
    public Dimension {
        steps = List.copyOf(steps);
    }

    /**
     * One that is shown as it is, or not at all.
     *
     * @param name its name
     * @return the dimension
     */
    public static Dimension of(String name) {
        return new Dimension(name, List.of());
    }

    /** How often it can be made coarser; with the last time it says nothing any more. */
    int levels() {
        return steps.size() + 1;
    }

    String at(int level, String value) {
        if (level >= levels()) {
            return ALL;
        }
        String coarser = value;
        for (int i = 0; i < level; i++) {
            coarser = steps.get(i).apply(coarser);
        }
        return coarser;
    }
}
