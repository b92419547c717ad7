package org.careerrelay.http.internal;

import java.net.URI;
import java.util.Locale;

/** The rule for every URL that people's data travels to: TLS, or not beyond this machine. */
public final class PublicUrl {

    private PublicUrl() {}

    /**
     * Checks a URL.
     *
     * @param uri the URL
     * @return the same
     * @throws IllegalArgumentException when it is not absolute, names a user or a fragment, or is neither https nor http on this machine
     */
    public static URI checked(URI uri) {
        if (uri.getScheme() == null
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException("an absolute URL without user and fragment is needed");
        }
        if (!isSecure(uri) && !(uri.getScheme().equalsIgnoreCase("http") && isLoopback(uri.getHost()))) {
            throw new IllegalArgumentException("https is needed; http is taken on this machine only");
        }
        return uri;
    }

    /**
     * Whether it is reached over TLS.
     *
     * @param uri an absolute URL
     * @return true for https
     */
    public static boolean isSecure(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /**
     * Whether it names this machine.
     *
     * @param uri an absolute URL
     * @return true for {@code localhost} and literals of the loopback, by their text alone
     */
    public static boolean isThisMachine(URI uri) {
        return isLoopback(uri.getHost());
    }

    /** By its text alone: a name server is not asked. */
    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.[0-9]{1,3}){3}");
    }
}
