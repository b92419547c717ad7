package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates, made by the JDK's own tool. */
final class Certificates {

    private static final String PASSWORD = "changeit";
    private static final String SERVER = "smtp";
    private static final String AUTHORITY = "authority";

    private final KeyStore store;
    private final String trusted;

    private Certificates(KeyStore store, String trusted) {
        this.store = store;
        this.trusted = trusted;
    }

    /** A certificate for a host that it has signed itself. */
    static Certificates of(Path folder, String host) throws Exception {
        Path file = Files.createTempDirectory(folder, "own").resolve("keys.p12");
        generate(file, SERVER, host, List.of("-ext", "SAN=dns:" + host));
        return new Certificates(read(file), SERVER);
    }

    /** A certificate for a host that an authority has signed, which holds from a time on for some days. */
    static Certificates issued(Path folder, String host, String from, int days) throws Exception {
        Path file = Files.createTempDirectory(folder, "issued").resolve("keys.p12");
        generate(file, AUTHORITY, "authority.example.com", List.of("-ext", "bc:c", "-startdate", "-60d"));
        generate(
                file,
                SERVER,
                host,
                List.of(
                        "-ext",
                        "SAN=dns:" + host,
                        "-signer",
                        AUTHORITY,
                        "-startdate",
                        from,
                        "-validity",
                        Integer.toString(days)));
        return new Certificates(read(file), AUTHORITY);
    }

    private static void generate(Path file, String alias, String name, List<String> more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString()));
        command.addAll(more);
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static KeyStore read(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    /** What the server shows. */
    SSLContext server() throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry(
                SERVER,
                store.getKey(SERVER, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                store.getCertificateChain(SERVER));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** The server's key and certificate as programs other than Java's read them. */
    Path pem(Path folder) throws Exception {
        return Files.writeString(
                Files.createTempFile(folder, "server", ".pem"),
                pem("PRIVATE KEY", store.getKey(SERVER, PASSWORD.toCharArray()).getEncoded())
                        + pem("CERTIFICATE", store.getCertificate(SERVER).getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    /** A client that trusts this certificate, or the authority that signed it, and nothing else. */
    SSLContext trusted() throws Exception {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry(trusted, store.getCertificate(trusted));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
