/** The agency transport over HTTPS and the candidate's pages. */
module org.careerrelay.http {
    requires transitive org.careerrelay;
    requires java.net.http;
    requires jdk.httpserver;
    requires org.careerrelay.json;
    requires static org.jspecify;
}
