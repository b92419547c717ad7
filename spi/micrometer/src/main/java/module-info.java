/** What the engine counts and times of its own work, passed to Micrometer. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.careerrelay.micrometer {
    requires transitive org.careerrelay.spi;
    requires transitive micrometer.core;
    requires static org.jspecify;

    exports org.careerrelay.micrometer;
}
