package org.careerrelay.mail;

/** How the connection to the mail server is protected. */
enum Security {
    /** Begins in the clear and turns to TLS before anything is said; a server that cannot is refused. */
    STARTTLS(587),
    /** TLS from the first byte. */
    IMPLICIT(465),
    /** None. */
    PLAIN(25);

    private final int port;

    Security(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }
}
