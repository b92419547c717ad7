package org.careerrelay.crash;

import java.util.Locale;

/** Which of the two bodies of a command. */
enum Body {
    /** The one that is meant. */
    PLANNED,
    /** Another one under the same key. */
    OTHER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
