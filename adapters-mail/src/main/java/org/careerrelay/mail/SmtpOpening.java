package org.careerrelay.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.careerrelay.spi.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/** Connects, greets, turns to TLS and logs in, in this order; what the server said before TLS is forgotten with it (RFC 3207, section 4.2). */
final class SmtpOpening {

    private static final int READY = 220;
    private static final int OK = 250;

    private final SmtpServer server;
    private final @Nullable SmtpLogin login;
    private final String name;
    private final SmtpWire wire;

    private SmtpOpening(SmtpServer server, @Nullable SmtpLogin login, String name, SmtpWire wire) {
        this.server = server;
        this.login = login;
        this.name = name;
        this.wire = wire;
    }

    /**
     * Opens a connection.
     *
     * @param greeting the name to greet with where none was set
     * @throws SmtpUnavailableException if it cannot be used
     */
    static SmtpSession session(SmtpSettings settings, String greeting) throws SmtpUnavailableException {
        SmtpServer server = settings.server();
        String helo = server.helo();
        SmtpWire wire = null;
        try {
            wire = SmtpWire.to(server, settings.times());
            SmtpSession session =
                    new SmtpOpening(server, settings.login(), helo == null ? greeting : helo, wire).session();
            wire = null;
            return session;
        } catch (IOException e) {
            throw new SmtpUnavailableException(
                    new MailOutcome.TemporaryFailure(isAboutTls(e) ? "smtp.tls" : "smtp.connection"));
        } finally {
            if (wire != null) {
                wire.close();
            }
        }
    }

    private SmtpSession session() throws SmtpUnavailableException, IOException {
        if (server.security() == Security.IMPLICIT) {
            wire.secure(factory());
        }
        expect(wire.read(), READY);
        SmtpSession.Extensions extensions = greet();
        if (server.security() == Security.STARTTLS) {
            if (!extensions.has("STARTTLS") || command("STARTTLS").code() != READY) {
                throw SmtpUnavailableException.unprotected();
            }
            wire.secure(factory());
            extensions = greet();
        }
        if (login != null) {
            logIn(login, extensions);
        }
        return new SmtpSession(wire, extensions);
    }

    private SmtpSession.Extensions greet() throws SmtpUnavailableException, IOException {
        SmtpAnswer answer = command("EHLO " + name);
        if (answer.code() / 100 == 5) {
            expect(command("HELO " + name), OK); // a server from before extensions
            return new SmtpSession.Extensions(List.of());
        }
        expect(answer, OK);
        return new SmtpSession.Extensions(answer.texts().stream()
                .skip(1)
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .toList());
    }

    private void logIn(SmtpLogin login, SmtpSession.Extensions extensions) throws SmtpUnavailableException {
        try {
            login.login(wire, new SmtpLogin.Server(server.host(), server.portToUse(), extensions.parameters("AUTH")));
        } catch (IOException e) {
            throw SmtpUnavailableException.untriedLogin();
        }
    }

    private SmtpAnswer command(String command) throws IOException {
        wire.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return wire.read();
    }

    private SSLSocketFactory factory() {
        SSLContext trusting = server.trusting();
        return trusting == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trusting.getSocketFactory();
    }

    /** A refusal for good is about who we are. */
    private static void expect(SmtpAnswer answer, int code) throws SmtpUnavailableException, IOException {
        int kind = answer.code() / 100;
        if (kind == 4 || kind == 5) {
            String reason = "smtp." + answer.code();
            throw new SmtpUnavailableException(
                    kind == 5 ? new MailOutcome.SenderFault(reason) : new MailOutcome.TemporaryFailure(reason));
        }
        if (answer.code() != code) {
            throw new IOException("another answer than is possible");
        }
    }

    private static boolean isAboutTls(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof SSLException
                        || failure instanceof CertificateException
                        || isAboutTls(failure.getCause()));
    }
}
