/** Storage on any {@code DataSource}. */
module org.careerrelay.jdbc {
    requires transitive java.sql;
    requires transitive org.careerrelay.spi;
    requires org.careerrelay.json;
    requires static org.jspecify;
}
