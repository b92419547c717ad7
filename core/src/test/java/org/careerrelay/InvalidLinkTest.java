package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A link that opens nothing says nothing of why. */
class InvalidLinkTest {

    @Test
    @Proves({"R-36", "V-L11"})
    void unknownExpiredRevokedAndMalformedAnswerAlike() {
        try (World world = World.immediate()) {
            world.rejectNext(2);
            world.run();
            RawToken expired = world.token("a-1");
            RawToken revoked = world.token("a-2");
            assertThat(world.desk().revoke("a-2")).isEqualTo(RevocationOutcome.ENDED);
            LinkTokens signed = new LinkTokens(world.keys);
            OpaqueId nobody = OpaqueId.of(World.START, world.tenant(World.ACME), 99);
            OpaqueId noTenant = OpaqueId.of(World.START, new TenantId(4711), 99);
            world.clock.move(Duration.ofDays(30));

            List<RawToken> dead = List.of(
                    expired,
                    revoked,
                    signed.issue(nobody),
                    signed.issue(noTenant),
                    new LinkTokens(KeyRing.random(new Random(9))).issue(nobody),
                    RawToken.of("x"),
                    RawToken.of(""));
            for (RawToken token : dead) {
                CandidateDesk desk = world.company().candidate(token);
                assertThat(desk.look(Locale.JAPANESE)).isEmpty();
                assertThat(desk.consent(world.form(World.address(1)))).isEqualTo(new ConsentOutcome.InvalidLink());
                assertThat(desk.consent(world.form(""))).isEqualTo(new ConsentOutcome.InvalidLink());
                desk.visited();
            }
            dead.stream()
                    .filter(token -> !List.of(expired, revoked).contains(token))
                    .map(world.company()::candidate)
                    .forEach(desk -> assertThat(desk.withdraw(Pii.of(World.address(1))))
                            .isEqualTo(new WithdrawalOutcome.InvalidLink()));
            // What once was a link answers its addressee, and nobody else, that there is nothing to withdraw.
            assertThat(world.company().candidate(expired).withdraw(Pii.of(World.address(1))))
                    .isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
            assertThat(world.company().candidate(revoked).withdraw(Pii.of(World.address(1))))
                    .isEqualTo(new WithdrawalOutcome.WrongAddress(4));
            assertThat(world.figure("funnel.landed")).isZero();
        }
    }

    @Test
    @Proves("V-L19")
    void aLinkEndsWithItsThirtiethDay() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            world.run();
            Instant expiry = World.START.plus(Duration.ofDays(30));

            world.clock.set(expiry.minusSeconds(1));
            assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isPresent();
            world.clock.set(expiry.plusSeconds(1));
            assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isEmpty();
            assertThat(world.consent(1)).isEqualTo(new ConsentOutcome.InvalidLink());

            world.clock.set(expiry.minusSeconds(1));
            assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        }
    }
}
