package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.link.UnsubscribeTokens;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.retention.NoticeBasisProof;
import org.careerrelay.model.suppression.NoticeSender;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.tck.Proves;
import org.careerrelay.vault.PersonIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who uses the unsubscribe link of a relay notice gets no further one of that company, and everything else stays. */
class UnsubscribeTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-50")
    void everyNoticeHasALinkOfItsOwnAndNothingElseHas() {
        mailed(2);
        world.desk()
                .reject(List.of(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3")));
        world.run();

        assertThat(link("a-1"))
                .matches("https://jobs\\.example\\.co\\.jp/r/[a-z2-7]{43}")
                .isEqualTo(link("b-1"))
                .isNotEqualTo(link("a-2"));
        RelayBlock block = block("a-1");
        assertThat(block.after()).contains("このご案内が不要な方は、次のページで");
        assertThat(world.company().candidate(token("a-1")).look(Locale.JAPANESE))
                .isEmpty();
    }

    @Test
    @Proves({"R-50", "V-L17", "R-02"})
    void lookingChangesNothing() {
        mailed(1);
        int events = world.events().size();
        assertThat(desk("a-1").look()).isPresent().isEqualTo(desk("a-1").look());
        assertThat(world.events()).hasSize(events);
        assertThat(list().contains(Pii.of(World.address(1)))).isFalse();
        assertThat(world.figure("funnel.unsubscribed")).isZero();
    }

    @Test
    @Proves({"R-50", "R-48", "V-M11"})
    void itHoldsAtOnceAlsoForAMailThatWaitsAndIsToldOnce() {
        mailed(1);
        world.reject(again("b-1"));

        Optional<NoticeSender> stopped = desk("a-1").unsubscribe();

        assertThat(stopped).isPresent();
        assertThat(desk("a-1").unsubscribe()).as("again").isEqualTo(stopped);
        world.run();
        assertThat(world.letter("b-1").relay()).isNull();
        assertThat(world.referral("b-1").state()).isEqualTo(ReferralState.ISSUED);
        assertThat(world.reject(again("c-1")))
                .isEqualTo(new RejectionResult.WithoutLink("c-1", NoLinkReason.SUPPRESSED, false));
        assertThat(world.reject(world.rejection(7))).as("somebody else").isInstanceOf(RejectionResult.Linked.class);
        assertThat(world.events())
                .extracting(numbered -> numbered.event())
                .filteredOn(event -> event.type() == EventType.NOTICES_UNSUBSCRIBED)
                .singleElement()
                .satisfies(this::leadsToNobody);
        assertThat(world.figure("funnel.unsubscribed")).isOne();
        world.recomputed();
    }

    private void leadsToNobody(RelayEvent event) {
        assertThat(event.details()).isEmpty();
        assertThat(world.<Boolean>read((unit, acme) ->
                        unit.referrals().find(acme, List.of(event.subject())).isEmpty()))
                .isTrue();
    }

    @Test
    @Proves({"V-L15", "R-50"})
    void aConsentStaysAsItIs() {
        mailed(1);
        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        RelayBlock before = block("a-1");
        desk("a-1").unsubscribe();
        world.run();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
        assertThat(block("a-1")).isEqualTo(before);
    }

    @Test
    @Proves({"R-50", "R-73"})
    void itWorksAfterThePersonWasErasedAndLongAfter() {
        mailed(1);
        RawToken token = token("a-1");
        Officer.erase(world.desk(), "a-1", ErasureCause.PERSON);
        world.clock.move(Duration.ofDays(2000));

        assertThat(world.company().unsubscribing(token).unsubscribe()).isPresent();
        assertThat(list().contains(Pii.of(World.address(1)))).isTrue();
    }

    @Test
    @Proves("R-73")
    void whoWantsNoticesAgainAsksTheCompany() {
        mailed(1);
        desk("a-1").unsubscribe();
        assertThat(list().remove(Pii.of(World.address(1)))).isTrue();
        assertThat(world.reject(again("b-1"))).isInstanceOf(RejectionResult.Linked.class);
        desk("a-1").unsubscribe();
        assertThat(list().contains(Pii.of(World.address(1)))).as("and again").isTrue();
    }

    @Test
    @Proves("R-50")
    void anotherCompanysNoticesStay() {
        mailed(1);
        desk("a-1").unsubscribe();
        UnsubscribeTokens tokens = new UnsubscribeTokens(world.keys, new PersonIndex(world.keys));
        MailAddress address = MailAddress.parse(World.address(1)).orElseThrow();
        RawToken nobodys = tokens.issue(new TenantId(4711), address).orElseThrow();
        assertThat(nobodys).isNotEqualTo(token("a-1"));
        assertThat(world.company().unsubscribing(nobodys).look()).isEmpty();
        assertThat(world.company().unsubscribing(nobodys).unsubscribe()).isEmpty();
    }

    @Test
    @Proves({"R-36", "R-50"})
    void whatIsNoSuchLinkStopsNothingAndSaysNothing() {
        mailed(1);
        String token = token("a-1").reveal();
        UnsubscribeTokens foreign = foreign(KeyRing.random(new Random(9)));
        List<RawToken> none = List.of(
                world.token("a-1"),
                new LinkTokens(world.keys).issue(world.referral("a-1").id()),
                foreign.issue(
                                world.tenant(World.ACME),
                                MailAddress.parse(World.address(1)).orElseThrow())
                        .orElseThrow(),
                RawToken.of(token.substring(1)),
                RawToken.of("a" + token.substring(1)),
                RawToken.of(token + "a"),
                RawToken.of(""));
        int events = world.events().size();
        for (RawToken other : none) {
            UnsubscribeDesk desk = world.company().unsubscribing(other);
            assertThat(desk.look()).isEmpty();
            assertThat(desk.unsubscribe()).isEmpty();
        }
        assertThat(world.events()).hasSize(events);
        assertThat(list().contains(Pii.of(World.address(1)))).isFalse();
        assertThat(world.company()
                        .unsubscribing(RawToken.of(token.toUpperCase(Locale.ROOT)))
                        .look())
                .isPresent();
    }

    private static UnsubscribeTokens foreign(KeyRing keys) {
        return new UnsubscribeTokens(keys, new PersonIndex(keys));
    }

    @Test
    @Proves("H21")
    void aLinkOutlivesTheRotationOfBothItsKeysAndEndsWithEither() {
        mailed(1);
        RawToken token = token("a-1");
        KeyRing rotated = world.keys.rotated(KeyPurpose.LINK).rotated(KeyPurpose.INDEX);
        assertThat(foreign(rotated).verify(token)).isPresent();
        assertThat(foreign(rotated.without(KeyPurpose.LINK, 0)).verify(token)).isEmpty();
        assertThat(foreign(rotated.without(KeyPurpose.INDEX, 0)).verify(token))
                .as("a hash that nothing is compared with any more would stop nothing")
                .isEmpty();
    }

    @Test
    @Proves("R-51")
    void theBasisOfTheNoticesIsKeptWhileOthersGetThem() {
        mailed(1);
        List<NoticeBasisProof> before = proofs();
        desk("a-1").unsubscribe();
        world.clock.move(Duration.ofDays(400));
        assertThat(proofs()).isEqualTo(before).isNotEmpty();
    }

    private List<NoticeBasisProof> proofs() {
        return world.company().operator().retention().noticeBases(World.ACME, World.AGENCY, false);
    }

    private void mailed(int people) {
        world.rejectNext(people);
        world.run();
    }

    private RelayBlock block(String application) {
        return Objects.requireNonNull(world.letter(application).relay());
    }

    private String link(String application) {
        return Objects.requireNonNull(block(application).unsubscribe()).reveal();
    }

    private RawToken token(String application) {
        String link = link(application);
        return RawToken.of(link.substring(link.lastIndexOf('/') + 1));
    }

    private UnsubscribeDesk desk(String application) {
        return world.company().unsubscribing(token(application));
    }

    private SuppressionDesk list() {
        return Officer.of(world.desk()).suppressions();
    }

    private Rejection again(String application) {
        return Rejection.of(application, "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3");
    }
}
