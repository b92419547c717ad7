package org.careerrelay.examples.recognition;

/** How alike two words are, from 0 to 1 (Jaro 1989, Winkler 1990). */
final class JaroWinkler {

    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    private JaroWinkler() {}

    static double of(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            int last = Math.min(other.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    common.append(one.charAt(i));
                    break;
                }
            }
        }
        double matches = common.length();
        if (matches == 0) {
            return 0;
        }
        return (matches / one.length()
                        + matches / other.length()
                        + (matches - outOfOrder(common, other, taken) / 2.0) / matches)
                / 3;
    }

    private static int outOfOrder(CharSequence common, String other, boolean[] taken) {
        int at = 0;
        int differing = 0;
        for (int j = 0; j < other.length(); j++) {
            if (taken[j]) {
                differing += common.charAt(at) == other.charAt(j) ? 0 : 1;
                at++;
            }
        }
        return differing;
    }
}
