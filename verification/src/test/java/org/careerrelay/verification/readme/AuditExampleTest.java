package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.health.KeyRenewal;
import org.junit.jupiter.api.Test;

/** The code of the guides on audit and on keys does what they say. */
class AuditExampleTest {

    @Test
    void theGuidesCodeWorks() {
        MemoryStorage storage = MemoryStorage.create();
        storage.transact(unit -> unit.tenants().create(TenantKind.COMPANY, "acme", Instant.EPOCH));
        try (CareerRelay relay = AuditExample.policy(
                        CareerRelay.builder().storage(storage).keys(KeyRing.random(new SecureRandom())))
                .build()) {
            assertThat(AuditExample.read(relay)).isEmpty();
            assertThat(AuditExample.read(relay)).as("that it was read").hasSize(1);
            assertThat(AuditExample.verify(
                            relay.operator()
                                    .tenant(TenantKind.COMPANY, "acme")
                                    .audit(Accessor.privacyOfficer("officer-3")),
                            ChainHead.empty()))
                    .isInstanceOf(Sound.class);
            assertThat(AuditExample.renew(relay)).isEqualTo(new KeyRenewal(0, 0, 0));
        }
    }
}
