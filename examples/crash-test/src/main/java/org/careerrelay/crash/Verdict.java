package org.careerrelay.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was checked, and what speaks against it.
 *
 * @param what what is to hold
 * @param looked how many things were looked at
 * @param violations each in words; empty when it held
 */
record Verdict(String what, long looked, List<String> violations) {

    Verdict {
        violations = List.copyOf(violations);
    }

    boolean held() {
        return violations.isEmpty();
    }

    /** The same of several companies. */
    Verdict and(Verdict other) {
        return new Verdict(
                what,
                looked + other.looked,
                Stream.concat(violations.stream(), other.violations.stream()).toList());
    }

    /** Collects what speaks against one thing. */
    static final class Trial {

        private final String whose;
        private final String what;
        private final List<String> violations = new ArrayList<>();
        private long looked;

        /**
         * Begins.
         *
         * @param whose the company's key, or what else each violation begins with
         * @param what what is to hold
         */
        Trial(String whose, String what) {
            this.whose = whose;
            this.what = what;
        }

        /** One thing is looked at; unless it is as it should be, that is told. */
        void that(boolean asItShouldBe, String otherwise, Object... values) {
            times(1, asItShouldBe, otherwise, values);
        }

        /** The same of several things that are alike. */
        void times(long number, boolean asItShouldBe, String otherwise, Object... values) {
            looked += number;
            if (!asItShouldBe) {
                violations.add(whose + ": " + String.format(Locale.ROOT, otherwise, values));
            }
        }

        Verdict verdict() {
            return new Verdict(what, looked, violations);
        }
    }
}
