package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** An installation whose keys rotate goes on with what it holds. */
class KeyRotationTest {

    @Test
    @Proves("H21")
    void whatOldKeysMadeIsGoodUntilTheyAreRotatedOut() {
        try (World world = World.immediate()) {
            world.rejectNext(2);
            world.run();
            RawToken old = world.token("a-1");
            world.rejectNext(1); // its mail is still to be written, from what lies in the vault
            KeyRing rotated = world.keys
                    .rotated(KeyPurpose.LINK)
                    .rotated(KeyPurpose.INDEX)
                    .rotated(KeyPurpose.VAULT);
            try (CareerRelay later = world.builder(world.companyStorage, rotated)
                    .mail(world.mail)
                    .agency(world.toAgency)
                    .build()) {
                later.operator().dispatch();
                assertThat(world.letter("a-3").recipientAddress().reveal()).isEqualTo(World.address(3));
                assertThat(later.candidate(old).look(Locale.JAPANESE)).isPresent();
                assertThat(later.candidate(old).consent(world.form(World.address(1))))
                        .as("the address is recognised under the old index key")
                        .isInstanceOf(ConsentOutcome.Given.class);
                assertThat(later.company(World.ACME).reject(List.of(world.rejection(2))))
                        .as("the same body has the same fingerprint")
                        .allMatch(result -> result instanceof RejectionResult.Linked linked && linked.repeated());
                later.operator().dispatch();
            }
            assertThat(world.inbox().pending(10)).hasSize(1);

            try (CareerRelay last = world.builder(world.companyStorage, rotated.without(KeyPurpose.LINK, 0))
                    .build()) {
                assertThat(last.candidate(old).look(Locale.JAPANESE)).isEmpty();
                assertThat(last.candidate(world.token("a-3")).look(Locale.JAPANESE))
                        .isPresent();
            }
        }
    }
}
