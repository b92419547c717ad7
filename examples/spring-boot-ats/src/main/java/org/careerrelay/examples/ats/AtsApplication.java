package org.careerrelay.examples.ats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.careerrelay.keys.KeyRing;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The applicant tracking system. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class AtsApplication {

    /**
     * Runs it on the database, mail server and agency that the settings name.
     *
     * @param args settings, such as {@code --spring.datasource.url=...}
     */
    public static void main(String[] args) {
        SpringApplication.run(AtsApplication.class, args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    // guide
    @Bean
    KeyRing keys(RelaySettings at) throws IOException {
        try (InputStream store = Files.newInputStream(at.keyStore())) {
            return KeyRing.fromPkcs12(store, at.password().toCharArray(), new SecureRandom());
        }
    }
    // end
}
