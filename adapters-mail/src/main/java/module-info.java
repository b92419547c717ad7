/** Composing and sending mail. */
module org.careerrelay.mail {
    requires transitive org.careerrelay.spi;
    requires org.careerrelay.json;
    requires com.samskivert.jmustache;
    requires jakarta.mail;
    requires org.eclipse.angus.mail;
    requires static org.jspecify;

    exports org.careerrelay.mail;
}
