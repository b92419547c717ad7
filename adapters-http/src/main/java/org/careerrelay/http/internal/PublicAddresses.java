package org.careerrelay.http.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses that anybody on the Internet can have from those of a machine or a network of one's own (IANA special-purpose registries, RFC 6890). */
public final class PublicAddresses {

    private PublicAddresses() {}

    /**
     * Whether a host leads somewhere private.
     *
     * @param host name or literal, as a URL has it
     * @return true where one of its addresses is not public; false also for a name that is not known: nobody can be reached by it
     */
    public static boolean leadsInside(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(address -> !isPublic(address));
        } catch (UnknownHostException e) {
            // Whoever connects finds the same out, and says so with an outcome of its own.
            return false;
        }
    }

    /**
     * Whether an address is one of the public Internet.
     *
     * @param address the address
     * @return false for addresses of this machine, of networks of one's own, of links, of groups, and of documentation, tests and the future
     */
    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        return address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first != 0 // this network
                && !(first == 100 && (second & 0xc0) == 64) // shared by a provider's customers
                && !(first == 192 && second == 0 && (third == 0 || third == 2)) // protocols, documentation
                && !(first == 198 && (second & 0xfe) == 18) // measurements
                && !(first == 198 && second == 51 && third == 100) // documentation
                && !(first == 203 && second == 0 && third == 113) // documentation
                && first < 240; // the future, broadcast
    }

    /** Only 2000::/3 is given out; in it, what wraps an address of version 4 is as public as that. */
    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xe0) != 0x20) {
            return isNat64(bytes) && isPublic4(Arrays.copyOfRange(bytes, 12, 16)) && !isOwn4(bytes, 12);
        }
        boolean isTunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
        if (isTunnelled) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6)) && !isOwn4(bytes, 2);
        }
        boolean isProtocolOrDocumentation = bytes[0] == 0x20
                && bytes[1] == 0x01
                && (((bytes[2] & 0xfe) == 0) || (bytes[2] == 0x0d && bytes[3] == (byte) 0xb8));
        return !isProtocolOrDocumentation;
    }

    private static boolean isNat64(byte[] bytes) {
        byte[] prefix = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
        return Arrays.equals(Arrays.copyOf(bytes, prefix.length), prefix);
    }

    /** The ranges of version 4 for which the platform has an answer of its own. */
    private static boolean isOwn4(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        return first == 10
                || first == 127
                || (first == 169 && second == 254)
                || (first == 172 && (second & 0xf0) == 16)
                || (first == 192 && second == 168)
                || first >= 224;
    }
}
