/** The printed report of a company: one HTML page that needs nothing else, and a summary to share. */
module org.careerrelay.report {
    requires transitive org.careerrelay.spi;
    requires static org.jspecify;

    exports org.careerrelay.report;
}
