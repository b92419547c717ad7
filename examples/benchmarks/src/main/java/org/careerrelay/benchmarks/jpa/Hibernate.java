package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/** Opens Hibernate on tables of a schema and a prefix. */
public final class Hibernate {

    /** All that a rejection writes, but for the sums. */
    public static final List<Class<?>> REJECTED = List.of(
            PersonRow.class,
            PersonHash.class,
            RejectionRow.class,
            ReferralRow.class,
            SealedBox.class,
            OutboxEntry.class,
            PendingEvent.class);

    private static final int BATCH = 500;

    private Hibernate() {}

    /**
     * Opens it as one who knows it would: rows in batches, ordered by table.
     *
     * @param source of connections
     * @param schema of the tables
     * @param prefix of the tables
     * @param entities what is mapped
     * @return the factory
     */
    public static SessionFactory tuned(DataSource source, String schema, String prefix, List<Class<?>> entities) {
        return configured(source, schema, prefix, entities)
                .setProperty(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .setProperty(BatchSettings.ORDER_INSERTS, true)
                .buildSessionFactory();
    }

    /**
     * Opens it as it comes, and has it make its tables.
     *
     * @param source of connections
     * @param schema of the tables
     * @param prefix of the tables
     * @param entities what is mapped
     * @return the factory
     */
    public static SessionFactory making(DataSource source, String schema, String prefix, List<Class<?>> entities) {
        return configured(source, schema, prefix, entities)
                .setProperty(SchemaToolingSettings.HBM2DDL_AUTO, "create")
                .setProperty(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .buildSessionFactory();
    }

    /**
     * The table that an entity is mapped to.
     *
     * @param entity the entity
     * @return its name without the prefix
     */
    public static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    private static Configuration configured(DataSource source, String schema, String prefix, List<Class<?>> entities) {
        Configuration configuration = new Configuration();
        entities.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        configuration.setProperty(
                ValidationSettings.JAKARTA_VALIDATION_MODE, "none"); // nothing to check, and no EL here
        configuration.setProperty(MappingSettings.DEFAULT_SCHEMA, schema);
        configuration.setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl() {
            @Override
            public @Nullable Identifier toPhysicalTableName(@Nullable Identifier logical, JdbcEnvironment environment) {
                return logical == null
                        ? null
                        : Identifier.toIdentifier(prefix + logical.getText().toLowerCase(Locale.ROOT));
            }
        });
        return configuration;
    }
}
