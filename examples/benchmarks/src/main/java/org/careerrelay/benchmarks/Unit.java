package org.careerrelay.benchmarks;

import java.util.List;
import java.util.Locale;

/** What a figure is a number of. Each is written with three digits: more would say more than was measured. */
enum Unit {
    /** Operations a second. */
    PER_SECOND(1000, "/s", " k/s", " M/s"),
    /** Time, kept in milliseconds. */
    MILLISECONDS(1000, " ms", " s"),
    /** Memory or disk, kept in bytes. */
    BYTES(1000, " B", " kB", " MB", " GB"),
    /** A number of things. */
    COUNT(1000, "", " k", " M");

    private final double step;
    private final List<String> names;

    Unit(double step, String... names) {
        this.step = step;
        this.names = List.of(names);
    }

    /** The figure with its unit. */
    String text(double value) {
        double scaled = value;
        int name = 0;
        while (scaled >= step - 0.5 && name < names.size() - 1) {
            scaled /= step;
            name++;
        }
        boolean whole = scaled == Math.rint(scaled) && name == 0;
        return (whole ? Long.toString((long) scaled) : digits(scaled)) + names.get(name);
    }

    /** Three digits. */
    static String digits(double value) {
        int decimals = value >= 99.5 ? 0 : value >= 9.95 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
