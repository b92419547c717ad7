package org.careerrelay.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The databases that a {@link JdbcStorage} knows (H12). */
public enum SqlDialect {

    /** PostgreSQL 12 and up. */
    POSTGRESQL {
        @Override
        Dialect of(DatabaseMetaData metaData) {
            return new PostgreSql();
        }
    },

    /** MariaDB 10.6 and up. MySQL is another database. */
    MARIADB {
        @Override
        Dialect of(DatabaseMetaData metaData) throws SQLException {
            return MariaDb.of(metaData);
        }
    },

    /** H2 2.2.220 and up. */
    H2 {
        @Override
        Dialect of(DatabaseMetaData metaData) {
            return new H2();
        }
    };

    abstract Dialect of(DatabaseMetaData metaData) throws SQLException;
}
