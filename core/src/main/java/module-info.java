/**
 * The engine of Career Relay: the rules, the doors, and providers in memory. It reaches the outside only through the interfaces of
 * {@link org.careerrelay.spi}.
 */
module org.careerrelay {
    requires transitive org.careerrelay.spi;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.careerrelay;
    exports org.careerrelay.identity;
    exports org.careerrelay.intake;
    exports org.careerrelay.keys;
    exports org.careerrelay.memory;
    exports org.careerrelay.metrics;
    exports org.careerrelay.pairing;
    exports org.careerrelay.recognition;
    exports org.careerrelay.signature;
    exports org.careerrelay.simulation;
    exports org.careerrelay.template;
}
