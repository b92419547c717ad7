/** The contract every implementation of the provider interfaces must pass. */
module org.careerrelay.tck {
    requires transitive org.careerrelay.spi;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static org.jspecify;

    exports org.careerrelay.tck;

    opens org.careerrelay.tck to
            org.junit.platform.commons;
}
