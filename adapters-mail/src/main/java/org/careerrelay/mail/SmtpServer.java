package org.careerrelay.mail;

import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Which server, how the way to it is protected, and as whom we greet it.
 *
 * @param port the port, or 0 for the usual one of the protection
 * @param trusting whom to trust, or null for the JVM's own
 * @param helo the name in the greeting, or null for the machine's address
 */
record SmtpServer(
        String host,
        int port,
        Security security,
        @Nullable SSLContext trusting,
        @Nullable String helo) {

    static SmtpServer of(String host, int port) {
        if (host.isBlank() || !host.codePoints().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("host: a name or address in ASCII is needed");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: 1 to 65535 is needed");
        }
        return new SmtpServer(host, port, Security.STARTTLS, null, null);
    }

    SmtpServer with(Security other) {
        return new SmtpServer(host, port, other, trusting, helo);
    }

    SmtpServer with(SSLContext other) {
        return new SmtpServer(host, port, security, other, helo);
    }

    SmtpServer withHelo(String other) {
        if (!other.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")) {
            throw new IllegalArgumentException("helo: a host name or an address in brackets is needed");
        }
        return new SmtpServer(host, port, security, trusting, other);
    }

    int portToUse() {
        return port == 0 ? security.port() : port;
    }

    @Override
    public String toString() {
        return host + ":" + portToUse() + ", " + security;
    }
}
