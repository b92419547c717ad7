package org.careerrelay.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.export.ExportedRow.OfProgramme;
import org.careerrelay.model.export.ExportedRow.OfSetting;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.storage.SettingStore;

/** Settings by name, and programmes by number. */
final class MemorySettings implements SettingStore {

    private static final Comparator<StoredSetting> LATEST =
            Comparator.comparing(StoredSetting::effectiveFrom).thenComparing(StoredSetting::version);

    private final Transaction transaction;
    private final PerTenant<Tables> tables;
    private final MemoryCredits credits;

    MemorySettings(Transaction transaction, MemoryCredits credits) {
        this.transaction = transaction;
        tables = new PerTenant<>(transaction, Tables::new);
        this.credits = credits;
    }

    @Override
    public int put(TenantId tenant, Instant effectiveFrom, Setting setting) {
        Tables rows = tables.of(tenant);
        List<StoredSetting> before = rows.byName.rows().getOrDefault(setting.settingName(), List.of());
        List<StoredSetting> after = new ArrayList<>(before);
        int version = before.size() + 1;
        after.add(new StoredSetting(version, notBefore(before, effectiveFrom), setting));
        rows.byName.put(setting.settingName(), after);
        return version;
    }

    @Override
    public List<StoredSetting> effective(TenantId tenant, Instant at) {
        return tables.of(tenant).byName.values().stream()
                .flatMap(versions ->
                        versions.stream()
                                .filter(setting -> !setting.effectiveFrom().isAfter(at))
                                .max(LATEST)
                                .stream())
                .toList();
    }

    @Override
    public Optional<StoredSetting> latest(TenantId tenant, String name) {
        return tables.of(tenant).byName.rows().getOrDefault(name, List.of()).stream()
                .max(Comparator.comparing(StoredSetting::version));
    }

    @Override
    public Optional<StoredSetting> version(TenantId tenant, String name, int version) {
        return tables.of(tenant).byName.rows().getOrDefault(name, List.of()).stream()
                .filter(setting -> setting.version() == version)
                .findFirst();
    }

    @Override
    public ProgrammeKey openProgramme(TenantId tenant, String agency, Instant now) {
        Tables rows = tables.of(tenant);
        for (ProgrammeKey known : rows.programmes.values()) {
            if (known.agency().equals(agency)) {
                return known;
            }
        }
        int number = rows.programmes.rows().size() + 1;
        ProgrammeKey opened = new ProgrammeKey(number, agency);
        rows.programmes.put(number, opened);
        rows.opened.put(number, now);
        credits.open(tenant, number);
        return opened;
    }

    List<OfSetting> settings(TenantId tenant) {
        return tables.of(tenant).byName.values().stream()
                .flatMap(List::stream)
                .map(OfSetting::new)
                .toList();
    }

    void restore(TenantId tenant, OfSetting row) {
        Tables rows = tables.of(tenant);
        String name = row.setting().value().settingName();
        List<StoredSetting> versions = new ArrayList<>(rows.byName.rows().getOrDefault(name, List.of()));
        if (versions.stream().anyMatch(known -> known.version() == row.setting().version())) {
            throw transaction.failure("version of that setting exists already");
        }
        versions.add(row.setting());
        rows.byName.put(name, versions);
    }

    List<OfProgramme> programmeRows(TenantId tenant) {
        Tables rows = tables.of(tenant);
        return rows.programmes.values().stream()
                .map(key -> new OfProgramme(key, rows.opened.rows().getOrDefault(key.number(), Instant.EPOCH)))
                .toList();
    }

    void restore(TenantId tenant, OfProgramme row) {
        Tables rows = tables.of(tenant);
        rows.programmes.insertNew(row.key().number(), row.key(), "programme");
        rows.opened.put(row.key().number(), row.createdAt());
        credits.open(tenant, row.key().number());
    }

    @Override
    public List<ProgrammeKey> programmes(TenantId tenant) {
        return List.copyOf(tables.of(tenant).programmes.values());
    }

    private static Instant notBefore(List<StoredSetting> earlier, Instant effectiveFrom) {
        return Stream.concat(Stream.of(effectiveFrom), earlier.stream().map(StoredSetting::effectiveFrom))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static final class Tables {

        final Table<String, List<StoredSetting>, NavigableMap<String, List<StoredSetting>>> byName;
        final Table<Integer, ProgrammeKey, NavigableMap<Integer, ProgrammeKey>> programmes;
        final Table<Integer, Instant, Map<Integer, Instant>> opened;

        Tables(Transaction transaction) {
            byName = Table.ordered(transaction);
            programmes = Table.ordered(transaction);
            opened = Table.unordered(transaction);
        }
    }
}
