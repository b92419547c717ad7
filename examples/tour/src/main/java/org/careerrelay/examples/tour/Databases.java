package org.careerrelay.examples.tour;

import java.util.Optional;
import javax.sql.DataSource;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.spi.storage.Storage;

/** The two installations' storages: neither sees the other's. */
interface Databases extends AutoCloseable {

    /** Opens them as the options say. */
    static Databases open(StorageChoice choice, WorkFolder work) {
        return switch (choice) {
            case H2 -> H2Databases.in(work.h2());
            case POSTGRES -> PostgresDatabases.in(work.postgres());
            case MEMORY -> inMemory();
        };
    }

    /** The company's. */
    Storage company();

    /** The agency's. */
    Storage agency();

    /** The company's database, where there is one. */
    Optional<DataSource> companySource();

    @Override
    void close();

    private static Databases inMemory() {
        Storage company = MemoryStorage.create();
        Storage agency = MemoryStorage.create();
        return new Databases() {
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
                return Optional.empty();
            }

            @Override
            public void close() {
                // Nothing is held but memory.
            }
        };
    }
}
