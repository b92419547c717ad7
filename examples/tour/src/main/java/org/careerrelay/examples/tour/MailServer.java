package org.careerrelay.examples.tour;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.careerrelay.mail.SmtpMail;

/**
 * Somebody's mail server, as an option names it.
 *
 * @param host its name
 * @param port its port
 */
record MailServer(String host, int port) {

    private static final int IMPLICIT_TLS = 465;
    private static final int LAST_PORT = 65_535;
    private static final int PATIENCE_MILLIS = 5_000;

    /** Reads {@code host:port}, or {@code [::1]:25}. */
    static MailServer parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("host:port");
        }
        int port = Integer.parseInt(text.substring(colon + 1));
        String host = text.substring(0, colon).replaceAll("[\\[\\]]", "");
        if (port < 1 || port > LAST_PORT || host.isBlank()) {
            throw new IllegalArgumentException("host:port");
        }
        return new MailServer(host, port);
    }

    /**
     * Looks whether somebody answers there, before anything is begun.
     *
     * @throws TourException when nobody does
     */
    void check() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new TourException(
                    "メールサーバー " + this + " に接続できません", "no mail server answers at " + this + " (--smtp)", e);
        }
    }

    /** On this machine in the clear; elsewhere only over TLS, whose certificate must bear the name. */
    SmtpMail transport() {
        SmtpMail mail = SmtpMail.at(host, port);
        if (isLoopback()) {
            return mail.plainText();
        }
        return port == IMPLICIT_TLS ? mail.implicitTls() : mail;
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
