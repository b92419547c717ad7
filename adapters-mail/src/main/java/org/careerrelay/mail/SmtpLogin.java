package org.careerrelay.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Who logs in, and with what; asked anew for each connection, so that it may change. */
sealed interface SmtpLogin {

    /**
     * Logs in.
     *
     * @param wire where to
     * @param server whom to, and what it can
     * @throws SmtpUnavailableException if it is refused, or could not be tried
     * @throws IOException if the connection is lost
     */
    void login(SmtpWire wire, Server server) throws SmtpUnavailableException, IOException;

    /**
     * The other side.
     *
     * @param host its name
     * @param port its port
     * @param mechanisms how it lets somebody log in, in capital letters
     */
    record Server(String host, int port, List<String> mechanisms) {}

    /** A user and a password: PLAIN (RFC 4616), or LOGIN where there is only that. */
    record Password(String user, Supplier<String> password) implements SmtpLogin {

        @Override
        public void login(SmtpWire wire, Server server) throws SmtpUnavailableException, IOException {
            if (server.mechanisms.contains("PLAIN")) {
                String both = "\0" + checked(user) + "\0" + checked(asked(password));
                outcome(command(wire, "AUTH PLAIN " + base64(both)));
            } else if (server.mechanisms.contains("LOGIN")) {
                step(command(wire, "AUTH LOGIN"));
                step(command(wire, base64(checked(user))));
                outcome(command(wire, base64(checked(asked(password)))));
            } else {
                throw SmtpUnavailableException.refusedLogin();
            }
        }

        /** Neither the user nor the password. */
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /** A user and an access token: OAUTHBEARER (RFC 7628), or XOAUTH2 where there is only that. */
    record Token(String user, AccessTokens tokens) implements SmtpLogin {

        private static final char SEPARATOR = '\1';
        private static final int REFUSED = 535;

        @Override
        public void login(SmtpWire wire, Server server) throws SmtpUnavailableException, IOException {
            String first = asked(() -> tokens.token(false));
            SmtpAnswer answer = present(first, wire, server);
            if (answer.code() == REFUSED) {
                String second = asked(() -> tokens.token(true));
                answer = second.equals(first) ? answer : present(second, wire, server);
            }
            outcome(answer);
        }

        private SmtpAnswer present(String token, SmtpWire wire, Server server)
                throws SmtpUnavailableException, IOException {
            if (server.mechanisms.contains("OAUTHBEARER")) {
                String name = checked(user).replace("=", "=3D").replace(",", "=2C");
                String message = "n,a=" + name + "," + SEPARATOR + "host=" + server.host + SEPARATOR + "port="
                        + server.port + SEPARATOR + "auth=Bearer " + checked(token) + SEPARATOR + SEPARATOR;
                return verdict(wire, "AUTH OAUTHBEARER " + base64(message), base64(Character.toString(SEPARATOR)));
            }
            if (server.mechanisms.contains("XOAUTH2")) {
                String message =
                        "user=" + checked(user) + SEPARATOR + "auth=Bearer " + checked(token) + SEPARATOR + SEPARATOR;
                return verdict(wire, "AUTH XOAUTH2 " + base64(message), "");
            }
            throw SmtpUnavailableException.refusedLogin();
        }

        /** A server that refuses a token first says why, and refuses once it has heard that this was understood. */
        private static SmtpAnswer verdict(SmtpWire wire, String command, String understood) throws IOException {
            SmtpAnswer answer = command(wire, command);
            return answer.code() == GO_ON ? command(wire, understood) : answer;
        }

        /** Neither the user nor where tokens come from. */
        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /** The code that asks for more. */
    int GO_ON = 334;

    private static SmtpAnswer command(SmtpWire wire, String command) throws IOException {
        wire.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return wire.read();
    }

    private static void step(SmtpAnswer answer) throws SmtpUnavailableException {
        if (answer.code() != GO_ON) {
            outcome(answer);
            throw SmtpUnavailableException.refusedLogin();
        }
    }

    private static void outcome(SmtpAnswer answer) throws SmtpUnavailableException {
        if (answer.code() / 100 == 4) {
            throw SmtpUnavailableException.untriedLogin();
        }
        if (answer.code() != 235) {
            throw SmtpUnavailableException.refusedLogin();
        }
    }

    /** The host's own code runs here, and what it throws must not cost the outcomes of the letters already sent. */
    private static String asked(Supplier<String> secret) throws SmtpUnavailableException {
        try {
            return Objects.requireNonNull(secret.get());
        } catch (RuntimeException e) {
            throw SmtpUnavailableException.untriedLogin();
        }
    }

    /** What a message of the login cannot hold would be read as its end. */
    private static String checked(String value) throws SmtpUnavailableException {
        if (value.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            throw SmtpUnavailableException.refusedLogin();
        }
        return value;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
