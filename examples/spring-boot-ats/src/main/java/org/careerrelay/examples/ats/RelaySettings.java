package org.careerrelay.examples.ats;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the library has to be told, from the host's settings.
 *
 * @param links where people reach the pages, such as {@code https://jobs.example.co.jp/r/}
 * @param agency where the agency's installation takes messages
 * @param secret what both sides sign messages with
 * @param keyStore the PKCS #12 store of the keys, which never lie in the database
 * @param password of the key store
 */
@ConfigurationProperties("career-relay")
record RelaySettings(URI links, URI agency, String secret, Path keyStore, String password) {

    /** Without what is secret. */
    @Override
    public String toString() {
        return "RelaySettings[" + links + ", " + agency + "]";
    }
}
