package org.careerrelay;

import java.time.Instant;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.UnitOfWork;

/** Stores what companies and agencies decide; it holds from now on. */
final class SettingWrites {

    private SettingWrites() {}

    /**
     * Stores a setting, and opens the programme where it is one.
     *
     * @throws InvalidInputException when it is incomplete
     */
    static void store(Engine engine, TenantKind kind, String key, Setting setting) {
        SettingRules.check(engine.inputs(), setting, engine.now());
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants().create(kind, key, now).id();
            if (setting instanceof Programme programme) {
                unit.settings().openProgramme(tenant, programme.agency(), now);
            }
            return put(engine, unit, tenant, setting, now);
        });
    }

    /** Stores a setting that is as it must be; false where the same was said last. */
    static boolean put(Engine engine, UnitOfWork unit, TenantId tenant, Setting setting, Instant now) {
        if (saidLast(unit, tenant, setting)) {
            return false;
        }
        int version = unit.settings().put(tenant, now, setting);
        engine.happened(
                unit,
                tenant,
                now,
                EventType.SETTING_STORED,
                engine.ids().next(tenant, now),
                Map.of("name", setting.settingName(), "version", Integer.toString(version)));
        return true;
    }

    /**
     * Storing what was said last would only make a new version of the same: a host may say its settings at every start. What holds at
     * this moment is not asked for: a node whose clock is ahead may have said something else that does not hold here yet.
     */
    private static boolean saidLast(UnitOfWork unit, TenantId tenant, Setting setting) {
        return unit.settings()
                .latest(tenant, setting.settingName())
                .filter(stored -> stored.value().equals(setting))
                .isPresent();
    }
}
