package org.careerrelay.jdbc;

/** The databases that a {@link JdbcStorage} knows (H12). */
public enum SqlDialect {

    /** PostgreSQL 12 and up. */
    POSTGRESQL,

    /** MariaDB 10.6 and up. MySQL is another database. */
    MARIADB,

    /** H2 2.2.220 and up. */
    H2
}
