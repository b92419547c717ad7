package org.careerrelay.circulation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.retention.DataPolicies;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * How far back a company looks for people who come back: what came before is kept no longer, and so not looked at, whether it is deleted already or not.
 *
 * @param since the first instant that is looked at
 * @param zone where the company's days begin
 */
record KeptForRecognition(Instant since, ZoneId zone) {

    static KeptForRecognition at(Engine engine, UnitOfWork unit, TenantId tenant, Instant now) {
        return of(engine, unit.settings().effective(tenant, now), now);
    }

    static KeptForRecognition of(Engine engine, List<StoredSetting> effective, Instant now) {
        JurisdictionProfile profile = engine.jurisdiction(effective);
        return new KeptForRecognition(
                profile.rule(DataClass.PERSON_INDEX)
                        .cutoff(
                                now,
                                DataPolicies.keep(
                                        DataPolicies.of(effective, profile, TenantKind.COMPANY),
                                        profile,
                                        DataClass.PERSON_INDEX),
                                profile.zone()),
                profile.zone());
    }

    boolean holds(Instant at) {
        return !at.isBefore(since);
    }
}
