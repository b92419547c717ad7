package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does not want to be written to gets the result of their application, and nothing else. */
class SuppressionTest {

    private static final Pii<String> FIRST = Pii.of(World.address(1));

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-48", "R-73", "V-M11"})
    void theMailGoesWithoutTheBlockAndTheResultSaysWhy() {
        list().add(Pii.of(" TARO1@Example.JP "), SuppressionReason.OBJECTED);
        assertThat(world.reject(world.rejection(1)))
                .isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.SUPPRESSED, false));
        assertThat(world.reject(world.rejection(1)))
                .isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.SUPPRESSED, true));
        assertThat(world.reject(world.rejection(2))).isInstanceOf(RejectionResult.Linked.class);
        world.run();
        assertThat(world.letter("a-1").relay()).isNull();
        assertThat(world.letter("a-2").relay()).isNotNull();
        assertThat(world.figure("funnel.issued")).isOne();
        world.recomputed();
    }

    @Test
    @Proves({"R-48", "V-M11"})
    void whoComesOntoTheListWhileTheMailWaitsGetsItWithoutTheBlock() {
        world.reject(world.rejection(1));
        list().add(FIRST, SuppressionReason.OBJECTED);
        world.run();
        assertThat(world.letter("a-1").relay()).isNull();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.ISSUED);
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.MAIL_SENT)
                .singleElement()
                .satisfies(event -> assertThat(event.event().details()).containsEntry("noLink", "SUPPRESSED"));
    }

    @Test
    @Proves("R-73")
    void whoAsksIsTakenOffTheList() {
        list().add(FIRST, SuppressionReason.OBJECTED);
        assertThat(list().contains(FIRST)).isTrue();
        assertThat(list().remove(FIRST)).isTrue();
        assertThat(list().remove(FIRST)).isFalse();
        assertThat(list().contains(FIRST)).isFalse();
        assertThat(world.reject(world.rejection(1))).isInstanceOf(RejectionResult.Linked.class);
    }

    @Test
    @Proves("R-73")
    void afterThreeYearsEachEntryIsLookedAt() {
        list().add(FIRST, SuppressionReason.OBJECTED);
        world.clock.move(Duration.ofDays(3 * 365));
        assertThat(list().review(true)).isZero();
        world.clock.move(Duration.ofDays(5));
        assertThat(list().review(true)).isOne();
        assertThat(list().review(false)).isZero();
        world.clock.move(Duration.ofDays(3 * 365 + 5));
        assertThat(list().review(false)).isOne();
        assertThat(list().contains(FIRST)).isFalse();
    }

    @Test
    @Proves("R-73")
    void theListOutlivesTheErasureAndLeadsToNobody() {
        world.count(1);
        list().add(FIRST, SuppressionReason.ERASED);
        Officer.erase(world.desk(), "a-1", ErasureCause.PERSON);
        assertThat(list().contains(FIRST)).isTrue();
        assertThat(world.reject(again("b-1")))
                .isEqualTo(new RejectionResult.WithoutLink("b-1", NoLinkReason.SUPPRESSED, false));
    }

    @Test
    @Proves("R-72")
    void aFileThatIsReadAgainBringsNobodyBack() {
        Rejection rejection = world.rejection(1);
        world.reject(rejection);
        world.run();
        Officer.erase(world.desk(), "a-1", ErasureCause.PERSON);
        int letters = world.mail.letters().size();
        RejectionResult erased = new RejectionResult.WithoutLink("a-1", NoLinkReason.ERASED, true);
        assertThat(world.desk().reject(List.of(rejection, world.rejection(2), rejection)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(erased),
                        second -> assertThat(second).isInstanceOf(RejectionResult.Linked.class),
                        third -> assertThat(third).isEqualTo(erased));
        world.run();
        assertThat(world.mail.letters()).hasSize(letters + 1);
        assertThat(world.<Boolean>read((unit, acme) ->
                        unit.rejections().byApplication(acme, List.of("a-1")).isEmpty()))
                .isTrue();
    }

    @Test
    void whatIsNoAddressOrNoCompanyIsRefused() {
        assertThatThrownBy(() -> list().add(Pii.of("nobody"), SuppressionReason.OBJECTED))
                .isInstanceOf(InvalidInputException.class);
        CompanyDesk nobody = world.company().company("nobody");
        assertThatThrownBy(() -> Officer.of(nobody)).isInstanceOf(InvalidInputException.class);
    }

    private SuppressionDesk list() {
        return Officer.of(world.desk()).suppressions();
    }

    private Rejection again(String application) {
        return Rejection.of(application, "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3");
    }
}
