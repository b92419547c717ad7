package org.careerrelay.pairing;

import java.net.URI;
import java.util.Locale;

/**
 * Whether an address that a partner says of itself may be used. It comes from somebody else: one that names "this machine" would have the engine talk to whatever else runs beside it. Where a name leads is looked at by
 * whoever connects.
 */
final class PartnerAddress {

    private PartnerAddress() {}

    /**
     * By its text alone.
     *
     * @param theirs the partner's address
     * @param ours one's own: where that names this machine, both are tried out on one, and the partner's may name it too
     */
    static boolean isUsable(URI theirs, URI ours) {
        if (theirs.getScheme() == null
                || theirs.getHost() == null
                || theirs.getUserInfo() != null
                || theirs.getFragment() != null) {
            return false;
        }
        String scheme = theirs.getScheme().toLowerCase(Locale.ROOT);
        if (isThisMachine(theirs)) {
            return isThisMachine(ours) && (scheme.equals("https") || scheme.equals("http"));
        }
        return scheme.equals("https");
    }

    private static boolean isThisMachine(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127(\\.[0-9]{1,3}){3}");
    }
}
