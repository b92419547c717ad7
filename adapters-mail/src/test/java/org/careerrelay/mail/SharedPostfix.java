package org.careerrelay.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.careerrelay.examples.program.LocalPostfix;
import org.junit.jupiter.api.Assumptions;

/** One real Postfix for all tests of this JVM; where there can be none, they say so and are skipped. */
final class SharedPostfix {

    /** Nobody may send from here. */
    static final String FORBIDDEN_SENDER = "forbidden.example.com";

    private SharedPostfix() {}

    static LocalPostfix get() {
        Assumptions.assumeTrue(LocalPostfix.missing().isEmpty(), LocalPostfix.missing());
        return Started.POSTFIX;
    }

    /** What trusts its certificate, which is for localhost. */
    static SSLContext trusted() {
        try {
            return Started.CERTIFICATES.trusted();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was delivered to a domain, as it lies there. */
    static List<String> delivered(String domain) {
        return get().messages(domain).stream().map(SharedPostfix::content).toList();
    }

    /** What is in a file. */
    static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {
        private static final Path FOLDER = folder();
        private static final Certificates CERTIFICATES = made();
        private static final LocalPostfix POSTFIX = LocalPostfix.start(Map.of(
                "smtpd_tls_security_level",
                "may",
                "smtpd_tls_chain_files",
                pem().toString(),
                "smtpd_sender_restrictions",
                "check_sender_access inline:{ {" + FORBIDDEN_SENDER + "=550 5.7.1 not your domain} }",
                "smtpd_delay_reject",
                "no",
                "smtpd_client_connection_count_limit",
                "100"));

        private static Path folder() {
            try {
                return Files.createTempDirectory(Path.of("target"), "postfix-keys")
                        .toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Certificates made() {
            try {
                return Certificates.of(FOLDER, "localhost");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static Path pem() {
            try {
                return CERTIFICATES.pem(FOLDER);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
