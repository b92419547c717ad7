/** Exports and imports as CSV. */
module org.careerrelay.csv {
    requires transitive org.careerrelay.spi;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.careerrelay.csv;
}
