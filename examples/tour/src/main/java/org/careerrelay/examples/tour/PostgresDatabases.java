package org.careerrelay.examples.tour;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.spi.storage.Storage;

/** Two databases on one PostgreSQL server, which runs as long as the tour. */
final class PostgresDatabases implements Databases {

    private static final String COMPANY = "company";
    private static final String AGENCY = "agency";

    private final PostgresServer server;
    private final HikariDataSource companySource;
    private final HikariDataSource agencySource;
    private final JdbcStorage company;
    private final JdbcStorage agency;

    private PostgresDatabases(PostgresServer server) {
        this.server = server;
        this.companySource = Pool.of(COMPANY, server.url(COMPANY), PostgresServer.USER);
        this.agencySource = Pool.of(AGENCY, server.url(AGENCY), PostgresServer.USER);
        this.company = JdbcStorage.on(companySource);
        this.agency = JdbcStorage.on(agencySource);
    }

    static PostgresDatabases in(Path folder) {
        PostgresDatabases databases = new PostgresDatabases(PostgresServer.start(folder, List.of(COMPANY, AGENCY)));
        databases.company.migrate();
        databases.agency.migrate();
        return databases;
    }

    @Override
    public Storage company() {
        return company;
    }

    @Override
    public Storage agency() {
        return agency;
    }

    @Override
    public Optional<DataSource> companySource() {
        return Optional.of(companySource);
    }

    @Override
    public void close() {
        agencySource.close();
        companySource.close();
        server.close();
    }
}
