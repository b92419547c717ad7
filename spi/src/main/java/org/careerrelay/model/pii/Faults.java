package org.careerrelay.model.pii;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What the log may say of an exception. A provider's message can hold anything, a mail server's answer for example the address it is
 * about, so the log names classes and places and leaves the messages out (B20).
 */
public final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    /**
     * Describes an exception.
     *
     * @param thrown the exception
     * @return its class, where it was thrown, and the same of its causes; never a message
     */
    public static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            text.append(seen.size() == 1 ? "" : " caused by ")
                    .append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append(" at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
