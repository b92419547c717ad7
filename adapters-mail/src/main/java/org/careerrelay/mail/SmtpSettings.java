package org.careerrelay.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where and how mail is handed over.
 *
 * @param port the port, or 0 for the usual one of the protection
 */
record SmtpSettings(
        String host,
        int port,
        Security security,
        @Nullable SSLContext trusting,
        @Nullable Login login,
        @Nullable String helo,
        @Nullable InstantSource clock,
        Duration connectTimeout,
        Duration replyTimeout) {

    /** A user and where the password comes from; asked anew for each connection, so that it may change. */
    record Login(String user, Supplier<String> password) {}

    static SmtpSettings of(String host, int port) {
        if (host.isBlank() || !host.codePoints().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("host: a name or address in ASCII is needed");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: 1 to 65535 is needed");
        }
        return new SmtpSettings(
                host, port, Security.STARTTLS, null, null, null, null, Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    SmtpSettings with(Security other) {
        return new SmtpSettings(host, port, other, trusting, login, helo, clock, connectTimeout, replyTimeout);
    }

    SmtpSettings with(SSLContext other) {
        return new SmtpSettings(host, port, security, other, login, helo, clock, connectTimeout, replyTimeout);
    }

    SmtpSettings with(Login other) {
        return new SmtpSettings(host, port, security, trusting, other, helo, clock, connectTimeout, replyTimeout);
    }

    SmtpSettings with(InstantSource other) {
        return new SmtpSettings(host, port, security, trusting, login, helo, other, connectTimeout, replyTimeout);
    }

    SmtpSettings withHelo(String other) {
        if (!other.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")) {
            throw new IllegalArgumentException("helo: a host name or an address in brackets is needed");
        }
        return new SmtpSettings(host, port, security, trusting, login, other, clock, connectTimeout, replyTimeout);
    }

    SmtpSettings with(Duration connect, Duration reply) {
        if (!inRange(connect) || !inRange(reply)) {
            throw new IllegalArgumentException("timeout: 1 ms to 1 hour is needed");
        }
        return new SmtpSettings(host, port, security, trusting, login, helo, clock, connect, reply);
    }

    int portToUse() {
        return port == 0 ? security.port() : port;
    }

    /**
     * What the mail library is told; nothing is read from the system's properties.
     *
     * @param greeting the name to greet with where none was set: the library would tell the machine's own
     * @param utf8 whether the connection is for addresses outside ASCII
     */
    Properties properties(String greeting, boolean utf8) {
        Properties properties = new Properties();
        properties.put("mail.smtp.localhost", helo == null ? greeting : helo);
        properties.put("mail.smtp.auth", Boolean.toString(login != null));
        // The others parse what the server sends them before it has shown that it is trusted with more.
        properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.IMPLICIT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        // Without this the library tries once more without the given sockets when a connection fails.
        properties.put("mail.smtp.socketFactory.fallback", "false");
        if (trusting != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusting.getSocketFactory());
        }
        properties.put("mail.smtp.connectiontimeout", Long.toString(connectTimeout.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(replyTimeout.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(replyTimeout.toMillis()));
        // A server that took the letters need not be waited for when saying goodbye.
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
        return properties;
    }

    private static boolean inRange(Duration timeout) {
        return timeout.compareTo(Duration.ofMillis(1)) >= 0 && timeout.compareTo(Duration.ofHours(1)) <= 0;
    }
}
