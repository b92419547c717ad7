/** The agency transport over HTTPS and the candidate's pages. */
module org.careerrelay.http {
    requires transitive org.careerrelay;
    requires transitive java.net.http;
    requires transitive jdk.httpserver;
    requires transitive org.careerrelay.json;
    requires org.slf4j;
    requires static transitive jakarta.servlet; // the host's, where it has one
    requires static org.jspecify;

    exports org.careerrelay.http;
    exports org.careerrelay.http.ats;
    exports org.careerrelay.http.consent;
    exports org.careerrelay.http.exchange;
    exports org.careerrelay.http.servlet;
}
