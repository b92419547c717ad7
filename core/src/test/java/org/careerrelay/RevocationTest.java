package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rejection that is taken back. */
class RevocationTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-07", "V-C7"})
    void aCancelledRejectionRevokesTheLinkThatWasSent() {
        world.rejectNext(1);
        world.run();
        assertThat(world.desk().revoke("a-1")).isEqualTo(RevocationOutcome.ENDED);
        assertThat(world.desk().revoke("a-1")).isEqualTo(RevocationOutcome.ENDED);
        assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isEmpty();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.REVOKED);
    }

    /** The company must not read from the answer who has agreed (design, section 4). */
    @Test
    void anUnsentMailIsCancelledAndAReferralAlreadyTheirsStaysWithoutTheCompanyHearingOfIt() {
        world.rejectNext(1);
        assertThat(world.desk().revoke("a-1")).isEqualTo(RevocationOutcome.ENDED);
        world.run();
        assertThat(world.mail.letters())
                .as("the mail had not been sent: it never is")
                .isEmpty();

        world.consented(1);
        assertThat(world.desk().revoke("a-2")).isEqualTo(RevocationOutcome.ENDED);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);
    }

    @Test
    void whatHasNoLinkCannotBeTakenBack() {
        assertThat(world.desk().revoke("a-1")).isEqualTo(RevocationOutcome.NO_LINK);
        assertThat(world.company().company("nobody").revoke("a-1")).isEqualTo(RevocationOutcome.NO_LINK);
    }
}
