package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.spi.storage.PickupStore;

/**
 * What agencies pick up.
 *
 * @param sql the transaction
 */
record JdbcPickups(Sql sql) implements PickupStore {

    static final Table<Pickup> TABLE = Table.of(
            "pickup",
            Columns.<Pickup>none()
                    .int32("programme", Pickup::programme)
                    .instant("told_at", Pickup::toldAt)
                    .int32("key_version", Pickup::keyVersion)
                    .instant("code_until", Pickup::codeUntil)
                    .int32("tries", Pickup::tries)
                    .instant("locked_until", Pickup::lockedUntil),
            "programme");

    private static final String FIND =
            "SELECT " + TABLE.columns().names("t.") + " FROM {pickup} t WHERE t.tenant = ? AND t.programme = ?";

    @Override
    public Optional<Pickup> lock(TenantId tenant, int programme) {
        return sql.lock(FIND, "t.programme", JdbcPickups::read, tenant, programme).stream()
                .findFirst();
    }

    @Override
    public void put(TenantId tenant, Pickup pickup) {
        sql.put(TABLE, tenant, List.of(pickup));
    }

    static Pickup read(Row row) throws SQLException {
        return new Pickup(
                row.int32(1),
                row.instantOrNull(2),
                row.int32(3),
                row.instantOrNull(4),
                row.int32(5),
                row.instantOrNull(6));
    }
}
