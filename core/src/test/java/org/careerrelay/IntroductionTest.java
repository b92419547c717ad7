package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** From the request on a credit to the joining, or to its end. */
class IntroductionTest {

    private static final JobOrder ORDER = JobOrder.titled("バックエンドエンジニア");

    @Test
    @Proves("A22")
    void withoutACreditNothingCanBeRequested() {
        try (World world = World.immediate()) {
            world.count(9);
            assertThat(world.desk().request(World.AGENCY, ORDER)).isEqualTo(new RequestResult.NothingToRedeem());
            assertThat(world.desk().introductions()).isEmpty();
            world.count(1);
            assertThat(world.desk().request(World.AGENCY, ORDER)).isInstanceOf(RequestResult.Requested.class);
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .as("the only credit is reserved")
                    .isEqualTo(new RequestResult.NothingToRedeem());
        }
    }

    @Test
    void aRequestIsMadeOncePerKey() {
        try (World world = World.immediate()) {
            world.count(20);
            Introduction first = requested(world);
            assertThat(world.desk().request(World.AGENCY, ORDER)).isEqualTo(new RequestResult.Requested(first, true));
            assertThat(world.desk().request(World.AGENCY, ORDER.details("東京"))).isEqualTo(new RequestResult.Conflict());
            assertThat(world.desk().credits(World.AGENCY).reserved()).isOne();
            assertThatThrownBy(() -> world.desk().request(World.AGENCY, JobOrder.titled(" ")))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> world.desk().request("agency-9", ORDER)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @Proves("A23")
    void aJoiningThatBothReportConsumesTheCredit() {
        try (World world = World.immediate()) {
            world.count(10);
            OpaqueId id = requested(world).id();
            credits(world, 1, 0, 0);
            world.run();
            assertThat(world.inbox().introductions())
                    .extracting(Introduction::id)
                    .containsExactly(id);
            assertThat(world.inbox().introduction(id).propose(World.proposal())).isInstanceOf(StepResult.Moved.class);
            world.run();
            assertThat(world.desk().introduction(id).interviewing()).isInstanceOf(StepResult.Moved.class);
            assertThat(world.desk().introduction(id).accepted()).isInstanceOf(StepResult.Moved.class);
            world.run();
            assertThatThrownBy(() -> world.inbox().introduction(id).joined(LocalDate.of(2100, 4, 1)))
                    .as("nobody has joined yet")
                    .isInstanceOf(InvalidInputException.class);
            assertThat(world.inbox().introduction(id).joined()).isInstanceOf(StepResult.Moved.class);
            world.run();
            credits(world, 1, 0, 0); // one side's word is not enough
            assertThat(world.desk().introduction(id).joined()).isInstanceOf(StepResult.Moved.class);
            world.run();

            credits(world, 0, 1, 0);
            assertThat(world.desk().introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
            assertThat(world.inbox().introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
            assertThat(world.figure("freeHireCount")).isOne();
        }
    }

    @Test
    @Proves("A23")
    void aDeclinedIntroductionReleasesTheCredit() {
        try (World world = World.immediate()) {
            world.count(10);
            OpaqueId id = requested(world).id();
            world.run();
            assertThat(world.inbox().introduction(id).declined()).isInstanceOf(StepResult.Moved.class);
            world.run();
            credits(world, 0, 0, 1);
            assertThat(world.desk().introduction(id).joined()).isInstanceOf(StepResult.NotNow.class);
            assertThat(world.figure("freeHireCount")).isZero();
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .as("the same credit again")
                    .isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    void aReportThatOvertakesTheAcceptanceIsNotLost() {
        try (World world = World.immediate()) {
            world.count(10);
            OpaqueId id = requested(world).id();
            world.run();
            world.inbox().introduction(id).propose(World.proposal());
            world.run();
            world.toAgency.cut(true);
            world.desk().introduction(id).accepted();
            world.company().operator().dispatch(); // fails, comes again after half a minute at most
            world.toAgency.cut(false);
            world.desk().introduction(id).joined();
            world.run();
            assertThat(world.inbox().introductions().get(0).state()).isEqualTo(IntroductionState.JOINING_REPORTED);
            world.clock.move(Duration.ofMinutes(1));
            world.run();
            world.inbox().introduction(id).joined();
            world.run();

            assertThat(world.desk().introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
            assertThat(world.inbox().introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
            credits(world, 0, 1, 0);
        }
    }

    @Test
    @Proves({"A24", "FX-6", "D02"})
    void aHundredPeopleTenCreditsThreeHires() {
        try (World world = World.immediate()) {
            world.count(100);
            List<OpaqueId> ids = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                ids.add(Hires.requested(world, "求人" + i));
            }
            for (OpaqueId id : ids.subList(0, 3)) {
                Hires.join(world, id);
            }
            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(credits.granted()).isEqualTo(10);
            assertThat(credits.consumed()).isEqualTo(3);
            assertThat(credits.reserved()).isOne();
            assertThat(credits.available()).isEqualTo(6);
            assertThat(world.figure("freeHireCount")).isEqualTo(3).isLessThanOrEqualTo(credits.granted());

            world.desk().introduction(ids.get(3)).declined();
            assertThat(world.desk().credits(World.AGENCY).available()).isEqualTo(7);
            assertThat(world.desk().credits(World.AGENCY).reserved()).isZero();
        }
    }

    @Test
    void anotherAgencyOrCompanyMovesNothing() {
        try (World world = World.immediate()) {
            world.count(10);
            OpaqueId id = requested(world).id();
            world.settle("beta");
            world.company().company("beta").open(World.programme());
            assertThat(world.company().agency("agency-2").introduction(id).propose(World.proposal()))
                    .isEqualTo(new StepResult.Unknown());
            assertThat(world.company().company("beta").introduction(id).declined())
                    .isEqualTo(new StepResult.Unknown());
            assertThat(world.desk().introductions().get(0).state()).isEqualTo(IntroductionState.REQUESTED);
        }
    }

    /** Whoever could write rows could have one agency told of what was asked of another: it is told nothing (INV-11). */
    @Test
    void anAgencyIsToldOfNoIntroductionOfAnother() {
        try (World world = World.immediate()) {
            world.desk().partner(World.agencyProfile("agency-2"));
            world.desk().open(Programmes.with("agency-2"));
            world.count(10);
            world.run();
            OpaqueId id = requested(world).id();
            world.run();
            TenantId acme = world.tenant(World.ACME);
            int passed = world.toAgency.passed().size();
            world.companyStorage.transact(unit -> {
                unit.outbox()
                        .add(List.of(new OutboxRow(
                                acme,
                                OpaqueId.of(world.clock.instant(), acme, 7),
                                OutboxKind.INTRODUCTION_TO_AGENCY,
                                "agency-2",
                                id,
                                "",
                                0,
                                world.clock.instant())));
                return true;
            });
            world.run();
            assertThat(world.toAgency.passed()).hasSize(passed);
        }
    }

    @Test
    @Proves("R-63")
    void aTrialCountsAndShowsAndRedeemsNothing() {
        try (World world = World.with(programme -> Programmes.trial())) {
            world.count(20);
            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(credits.trial()).isTrue();
            assertThat(credits.counted()).isEqualTo(20);
            assertThat(credits.granted()).isEqualTo(2);
            assertThat(credits.available()).isZero();
            assertThat(world.desk().request(World.AGENCY, ORDER)).isEqualTo(new RequestResult.Trial());

            world.desk().open(World.programme()); // reviewed
            assertThat(world.desk().credits(World.AGENCY).available()).isEqualTo(2);
            assertThat(world.desk().request(World.AGENCY, ORDER)).isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    @Proves("R-27")
    void withoutAValidLicenceNothingCanBeRequested() {
        try (World world = World.immediate()) {
            world.count(10);
            world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY.minusDays(1)));
            assertThat(world.desk().request(World.AGENCY, ORDER)).isEqualTo(new RequestResult.NoLicence());
        }
    }

    private static Introduction requested(World world) {
        return ((RequestResult.Requested) world.desk().request(World.AGENCY, ORDER)).introduction();
    }

    private static void credits(World world, long reserved, long consumed, long available) {
        CreditSnapshot credits = world.desk().credits(World.AGENCY);
        assertThat(List.of(credits.reserved(), credits.consumed(), credits.available()))
                .containsExactly(reserved, consumed, available);
    }
}
