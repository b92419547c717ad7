package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.json.SettingJson;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.storage.SettingStore;

/**
 * Settings as JSON, and programmes. A setting's next version is the highest and one, made sure of by the key: who comes second waits for the
 * first and then takes the one after; its effective date is decided together with its version.
 *
 * @param sql the transaction
 */
record JdbcSettings(Sql sql) implements SettingStore {

    private static final String PUT = """
            INSERT INTO {setting} (tenant, name, version, effective_from, body)
            SELECT CAST(? AS INTEGER), CAST(? AS VARCHAR), COALESCE(MAX(version), 0) + 1,
                   CASE WHEN MAX(effective_from) > CAST(? AS TIMESTAMP WITH TIME ZONE) THEN MAX(effective_from)
                        ELSE CAST(? AS TIMESTAMP WITH TIME ZONE) END,
                   CAST(? AS VARCHAR)
            FROM {setting} WHERE tenant = ? AND name = ?""";

    private static final String CREATE_PROGRAMME = """
            INSERT INTO {programme} (tenant, programme, agency, created_at)
            SELECT v.* FROM (SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS INTEGER) AS programme, CAST(? AS VARCHAR) AS agency,
                    CAST(? AS TIMESTAMP WITH TIME ZONE) AS created_at) v""";

    private static final String SAME_PROGRAMME = """
            SELECT 1 FROM {programme} t
                WHERE t.tenant = v.tenant AND (t.programme = v.programme OR t.agency = v.agency)""";

    private static final String CREATE_BALANCE = """
            INSERT INTO {balance} (tenant, programme, last_sequence, counted, progress, granted, revoked, reserved, consumed,
                                   expired, grants, cycle_threshold, cycle_grant)
            VALUES (?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)""";

    @Override
    public int put(TenantId tenant, Instant effectiveFrom, Setting setting) {
        String name = setting.settingName();
        String body = SettingJson.write(setting);
        return sql.insertNext(
                PUT, "version", tenant, new KeyText(name), effectiveFrom, effectiveFrom, body, tenant, name);
    }

    /** Ordered here: a database orders texts by its own collation. */
    @Override
    public List<StoredSetting> effective(TenantId tenant, Instant at) {
        return effectiveLater(tenant, at).get();
    }

    Supplier<List<StoredSetting>> effectiveLater(TenantId tenant, Instant at) {
        Supplier<List<StoredSetting>> settings = sql.listLater("""
                SELECT version, effective_from, body FROM (
                    SELECT version, effective_from, body,
                           ROW_NUMBER() OVER (PARTITION BY name ORDER BY effective_from DESC, version DESC) AS place
                    FROM {setting} WHERE tenant = ? AND effective_from <= ?) s
                WHERE place = 1""", this::setting, tenant, at);
        return () -> settings.get().stream()
                .sorted(Comparator.comparing(stored -> stored.value().settingName()))
                .toList();
    }

    @Override
    public Optional<StoredSetting> latest(TenantId tenant, String name) {
        return sql.first(
                "SELECT version, effective_from, body FROM {setting} WHERE tenant = ? AND name = ? ORDER BY version DESC LIMIT 1",
                this::setting,
                tenant,
                name);
    }

    @Override
    public Optional<StoredSetting> version(TenantId tenant, String name, int version) {
        return sql.first(
                "SELECT version, effective_from, body FROM {setting} WHERE tenant = ? AND name = ? AND version = ?",
                this::setting,
                tenant,
                name,
                version);
    }

    @Override
    public ProgrammeKey openProgramme(TenantId tenant, String agency, Instant now) {
        Optional<ProgrammeKey> known = find(tenant, agency);
        if (known.isPresent()) {
            return known.get();
        }
        sql.lock("SELECT t.id FROM {tenant} t WHERE t.id = ?", "t.id", row -> row.int32(1), tenant);
        return find(tenant, agency).orElseGet(() -> create(tenant, agency, now));
    }

    @Override
    public List<ProgrammeKey> programmes(TenantId tenant) {
        return sql.list(
                "SELECT programme, agency FROM {programme} WHERE tenant = ? ORDER BY programme",
                row -> new ProgrammeKey(row.int32(1), row.text(2)),
                tenant);
    }

    private StoredSetting setting(Row row) throws SQLException {
        return new StoredSetting(row.int32(1), row.instant(2), sql.settings().of(row.text(3)));
    }

    private Optional<ProgrammeKey> find(TenantId tenant, String agency) {
        return sql.first(
                "SELECT programme FROM {programme} WHERE tenant = ? AND agency = ?",
                row -> new ProgrammeKey(row.int32(1), agency),
                tenant,
                agency);
    }

    /** With the tenant locked, so that no other transaction takes the number or the agency meanwhile. */
    private ProgrammeKey create(TenantId tenant, String agency, Instant now) {
        int number =
                programmes(tenant).stream().mapToInt(ProgrammeKey::number).max().orElse(0) + 1;
        // In a host's transaction above READ COMMITTED, what is read after the lock may be older than the lock.
        boolean created =
                sql.insertUnlessThere(CREATE_PROGRAMME, SAME_PROGRAMME, tenant, number, new KeyText(agency), now);
        if (!created) {
            throw sql.refusal("a programme that was just not there is there");
        }
        sql.write(CREATE_BALANCE, tenant, number);
        return new ProgrammeKey(number, agency);
    }
}
