package org.careerrelay.recognition;

import java.util.Arrays;

/** How many typing errors lie between two texts: a letter more, less, another one, or two neighbours swapped (optimal string alignment). */
final class TypingErrors {

    private TypingErrors() {}

    /** What it costs to have typed one character for another, or one too many or too few (the other is 0 then). */
    interface Cost {
        int of(char one, char other);
    }

    static boolean atMost(int limit, String one, String other) {
        return atMost(limit, one, other, (a, b) -> 1);
    }

    static boolean atMost(int limit, String one, String other, Cost cost) {
        return Math.abs(one.length() - other.length()) <= limit && between(one, other, cost) <= limit;
    }

    private static int between(String one, String other, Cost cost) {
        int[] twoBefore = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            before[j] = before[j - 1] + cost.of((char) 0, other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            char a = one.charAt(i - 1);
            now[0] = before[0] + cost.of(a, (char) 0);
            for (int j = 1; j <= other.length(); j++) {
                char b = other.charAt(j - 1);
                now[j] = Math.min(
                        before[j - 1] + (a == b ? 0 : cost.of(a, b)),
                        Math.min(before[j] + cost.of(a, (char) 0), now[j - 1] + cost.of((char) 0, b)));
                if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
                    now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
                }
            }
            int[] free = twoBefore;
            twoBefore = before;
            before = now;
            now = free;
            Arrays.fill(now, 0);
        }
        return before[other.length()];
    }
}
