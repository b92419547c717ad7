package org.careerrelay;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.intake.IntakeSource;

/** What is kept of a company's sources. */
final class Sources {

    private Sources() {}

    static Optional<IntakeSource> find(Engine engine, TenantId company, String name) {
        return engine.storage()
                .transact(unit -> unit.intakeSources().all(company).stream()
                        .filter(source -> source.name().equals(name))
                        .findFirst());
    }

    /** Changes a source, or one that was never heard of. */
    static IntakeSource change(
            Engine engine, TenantId company, String name, Duration silence, UnaryOperator<IntakeSource> change) {
        return engine.storage().transact(unit -> {
            IntakeSource changed = change.apply(
                    unit.intakeSources().lock(company, name).orElseGet(() -> IntakeSource.of(name, silence)));
            unit.intakeSources().put(company, changed);
            return changed;
        });
    }
}
