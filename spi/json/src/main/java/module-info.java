/** The one JSON form of the vocabulary. */
module org.careerrelay.json {
    requires transitive org.careerrelay.spi;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.careerrelay.json;
}
