package org.careerrelay.erasure;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.careerrelay.model.erasure.EngineStore;

/** What a store of the host's may be called in reports. */
public final class HolderNames {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private HolderNames() {}

    /**
     * Whether a name can be used.
     *
     * @param name the name
     * @return false for one that is too long, has other characters, or is one of the engine's own stores'
     */
    public static boolean usable(String name) {
        return NAME.matcher(name).matches()
                && Arrays.stream(EngineStore.values()).map(EngineStore::label).noneMatch(name::equals);
    }
}
