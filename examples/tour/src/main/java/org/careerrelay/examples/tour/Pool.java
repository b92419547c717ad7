package org.careerrelay.examples.tour;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A pool of connections as a host has one; the library only borrows from it. */
final class Pool {

    private static final int CONNECTIONS = 4;

    private Pool() {}

    static HikariDataSource of(String name, String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
