package org.careerrelay.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.health.SilentSource;
import org.careerrelay.model.intake.IntakeSource;

/** Applicant tracking systems of which nothing is heard (CMP-4). */
final class SilentSources {

    private SilentSources() {}

    static List<SilentSource> of(Engine engine, Tenant company, Instant now) {
        return engine.storage().transact(unit -> unit.intakeSources().all(company.id())).stream()
                .filter(source -> isSilent(source, now))
                .map(source -> new SilentSource(
                        company.key(), source.name(), source.heardAt(), source.failingSince(), source.fault()))
                .toList();
    }

    private static boolean isSilent(IntakeSource source, Instant now) {
        Instant heard = source.heardAt();
        return source.failingSince() != null
                || heard == null
                || heard.plus(Duration.ofHours(source.silentHours())).isBefore(now);
    }
}
