package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.spi.storage.IntakeSourceStore;

/**
 * How far applicant tracking systems were read.
 *
 * @param sql the transaction
 */
record JdbcIntakeSources(Sql sql) implements IntakeSourceStore {

    static final Table<IntakeSource> TABLE = Table.of(
            "intake_source",
            Columns.<IntakeSource>none()
                    .key("name", IntakeSource::name)
                    .text("read_to", IntakeSource::readTo)
                    .instant("heard_at", IntakeSource::heardAt)
                    .instant("row_at", IntakeSource::rowAt)
                    .instant("failing_since", IntakeSource::failingSince)
                    .text("fault", IntakeSource::fault)
                    .int32("silent_hours", IntakeSource::silentHours),
            "name");

    private static final String ALL =
            "SELECT " + TABLE.columns().names("t.") + " FROM {intake_source} t WHERE t.tenant = ?";

    @Override
    public Optional<IntakeSource> lock(TenantId tenant, String name) {
        return sql.lock(ALL + " AND t.name = ?", "t.name", JdbcIntakeSources::read, tenant, name).stream()
                .findFirst();
    }

    @Override
    public void put(TenantId tenant, IntakeSource source) {
        sql.put(TABLE, tenant, List.of(source));
    }

    @Override
    public List<IntakeSource> all(TenantId tenant) {
        return sql.list(ALL + " ORDER BY t.name", JdbcIntakeSources::read, tenant);
    }

    static IntakeSource read(Row row) throws SQLException {
        return new IntakeSource(
                row.text(1),
                row.text(2),
                row.instantOrNull(3),
                row.instantOrNull(4),
                row.instantOrNull(5),
                row.text(6),
                row.int32(7));
    }
}
