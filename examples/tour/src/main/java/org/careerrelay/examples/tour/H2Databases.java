package org.careerrelay.examples.tour;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.spi.storage.Storage;
import org.h2.mvstore.MVStore;

/** Two H2 files. Every commit is in the file before the caller goes on, and after a killed run the last one is looked for. */
final class H2Databases implements Databases {

    private static final String USER = "sa";
    private static final String SUFFIX = ".mv.db";

    private final HikariDataSource companySource;
    private final HikariDataSource agencySource;
    private final Storage company;
    private final Storage agency;

    private H2Databases(HikariDataSource companySource, HikariDataSource agencySource) {
        this.companySource = companySource;
        this.agencySource = agencySource;
        this.company = JdbcStorage.on(companySource);
        this.agency = JdbcStorage.on(agencySource);
    }

    static H2Databases in(Path folder) {
        return new H2Databases(open(folder, "company"), open(folder, "agency"));
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
    }

    /** H2 commits after every statement that changes the schema, so a schema is made under another name and moved when it is whole. */
    private static HikariDataSource open(Path folder, String name) {
        Path file = folder.resolve(name + SUFFIX);
        if (!Files.exists(file)) {
            String unfinished = name + "-new";
            try {
                Files.deleteIfExists(folder.resolve(unfinished + SUFFIX));
                try (HikariDataSource source = Pool.of(unfinished, url(folder, unfinished), USER)) {
                    JdbcStorage.on(source).migrate();
                }
                Files.move(folder.resolve(unfinished + SUFFIX), file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        lookForLastCommit(file);
        return Pool.of(name, url(folder, name), USER);
    }

    /**
     * After a killed run H2 follows the header of its file, which may be some commits behind, and forgets what was committed since. The
     * scan of the whole file finds the last whole commit; on closing, the header is put right.
     */
    private static void lookForLastCommit(Path file) {
        new MVStore.Builder()
                .fileName(file.toString())
                .recoveryMode()
                .autoCommitDisabled()
                .open()
                .close();
    }

    private static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
