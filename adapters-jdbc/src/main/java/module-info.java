/**
 * Storage on any {@code DataSource}. The scripts of the schema lie in {@code db/<dialect>}, open to a host's own Flyway.
 */
@SuppressWarnings("opens") // the folders of the scripts hold no classes
module org.careerrelay.jdbc {
    requires transitive java.sql;
    requires transitive org.careerrelay.spi;
    requires org.careerrelay.json;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.careerrelay.jdbc;

    opens db.h2;
    opens db.mariadb;
    opens db.postgresql;
}
