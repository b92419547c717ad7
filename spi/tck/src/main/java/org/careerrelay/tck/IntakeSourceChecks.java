package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.intake.IntakeSource;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.IntakeSourceStore}. */
abstract class IntakeSourceChecks extends StorageChecks {

    IntakeSourceChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void theLastOneOfANameStays() {
        IntakeSource read = Samples.intakeSource("ats", Samples.NOW);
        IntakeSource fresh = IntakeSource.of("ats", Duration.ofHours(2));
        IntakeSource other = Samples.intakeSource("Ats", Samples.NOW);
        TenantId globex = company("globex");
        run(unit -> {
            assertThat(unit.intakeSources().lock(acme, "ats")).isEmpty();
            assertThat(unit.intakeSources().all(acme)).isEmpty();
        });
        run(unit -> {
            unit.intakeSources().put(acme, read);
            unit.intakeSources().put(acme, other);
        });
        run(unit -> {
            assertThat(unit.intakeSources().lock(acme, "ats")).contains(read);
            assertThat(unit.intakeSources().lock(acme, "at")).isEmpty();
            assertThat(unit.intakeSources().lock(globex, "ats")).isEmpty();
            assertThat(unit.intakeSources().all(globex)).isEmpty();
            unit.intakeSources().put(acme, fresh);
            assertThat(unit.intakeSources().lock(acme, "ats")).contains(fresh);
            assertThat(unit.intakeSources().all(acme)).containsExactly(other, fresh);
        });
    }
}
