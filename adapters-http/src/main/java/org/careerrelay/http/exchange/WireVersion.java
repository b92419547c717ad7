package org.careerrelay.http.exchange;

import java.util.List;
import java.util.Optional;
import org.careerrelay.http.WebRequest;

/**
 * The version of what goes over the wire: apart from the library's. It counts up when an older side could not read what a newer one says; new fields and new
 * types of messages do not count it up. Whoever says none speaks version 1.
 */
final class WireVersion {

    static final String HEADER = "career-relay-version";
    static final int CURRENT = 1;

    private WireVersion() {}

    /** Whether what came in can be read here. */
    static boolean isKnown(WebRequest request) {
        List<String> said = request.headers(HEADER);
        return said.isEmpty() || (said.size() == 1 && isKnown(said.get(0)));
    }

    /** The same for what a partner answered. */
    static boolean isKnown(Optional<String> said) {
        return said.map(WireVersion::isKnown).orElse(true);
    }

    private static boolean isKnown(String text) {
        return text.strip().equals(Integer.toString(CURRENT));
    }
}
