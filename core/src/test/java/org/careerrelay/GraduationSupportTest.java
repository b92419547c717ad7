package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links for people who leave: the way of a rejected applicant's, and a counter of their own. */
class GraduationSupportTest {

    private static final LocalDate TODAY = World.TODAY;

    @Test
    @Proves({"C08", "Q9", "R-62"})
    void twelveLeaversAreAcceptedAsNewAndTheTenStaysWhereItIs() {
        try (World world = World.immediate()) {
            world.count(9);
            support(world, 1, 12);
            register(world, 1, 12);
            assertThat(world.desk().credits(World.AGENCY).progress()).isEqualTo(9);
            assertThat(world.desk().credits(World.AGENCY).granted()).isZero();
            assertThat(world.referral("leaver/x-1").answer()).isEqualTo(AgencyAnswer.ACCEPTED_NEW);
            assertThat(world.company()
                            .operator()
                            .qualification(world.referral("leaver/x-1").id())
                            .orElseThrow()
                            .findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(EligibilityCode.LEAVER);

            world.count(1);
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            world.clock.move(Duration.ofDays(1));
            var report = desk(world).supported(World.NOVEMBER);
            assertThat(List.of(report.issued(), report.mailed())).containsExactly(12L, 12L);
            assertThat(List.of(report.consented(), report.sent(), report.acceptedNew()))
                    .containsOnly(known(12));
            var figures = world.desk().kpis(World.NOVEMBER);
            assertThat(World.known(figures, "referralCount")).isEqualTo(10);
            assertThat(World.known(figures, "funnel.acceptedNew")).isEqualTo(10);
            world.recomputed();
        }
    }

    @Test
    void whoFoundWorkFallsOutOfTheRecordWhereNobodyCountedThem() {
        try (World world = World.immediate()) {
            support(world, 1, 4);
            world.run();
            for (int leaver = 1; leaver <= 4; leaver++) {
                ConsentForm form = world.form("leaver/x-" + leaver, mail(leaver));
                Set<Purpose> purposes = leaver <= 2
                        ? Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY)
                        : form.purposes();
                assertThat(world.candidate("leaver/x-" + leaver).consent(World.ticking(form, purposes)))
                        .isInstanceOf(ConsentOutcome.Given.class);
            }
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            world.inbox()
                    .support()
                    .report(
                            World.ACME,
                            IntStream.rangeClosed(1, 3)
                                    .mapToObj(leaver -> new SupportEvent(
                                            "placed-" + leaver,
                                            world.referral("leaver/x-" + leaver).id(),
                                            SupportStage.PLACED,
                                            world.clock.instant()))
                                    .toList());
            world.run();
            assertThat(placement(world, KpiSources.none()).value())
                    .as("a month that runs")
                    .isInstanceOf(KpiValue.NotAvailable.class);
            world.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
            world.run();

            Kpi told = placement(world, KpiSources.none());
            assertThat(List.of(told.numerator(), told.denominator()))
                    .as("two agreed to its being told, four have a link")
                    .containsExactly(2L, 4L);
            assertThat(told.formula()).isEqualTo("count(SUPPORT_PLACED) of leavers / count(LEAVER_ISSUED)");
            Kpi ofAll = placement(world, staff(null));
            assertThat(List.of(ofAll.numerator(), ofAll.denominator())).containsExactly(2L, 8L);
            assertThat(ofAll.formula()).isEqualTo("count(SUPPORT_PLACED) of leavers / leavers");
            Kpi counted = placement(world, staff(3L));
            assertThat(List.of(counted.numerator(), counted.denominator())).containsExactly(3L, 8L);
            assertThat(counted.formula()).isEqualTo("placed leavers / leavers");
            assertThat(World.known(world.desk().kpis(World.NOVEMBER), "referralCount"))
                    .isZero();
            world.recomputed();
        }
    }

    private static Kpi placement(World world, KpiSources sources) {
        return world.desk().kpis(World.NOVEMBER, sources).figure("leaverPlacementRate");
    }

    private static KpiSources staff(@Nullable Long placed) {
        return KpiSources.none()
                .hr((company, period) -> Optional.of(new HrFigures(100, 8, placed, new TreeMap<>(), 0, 0, 0, 0)));
    }

    @Test
    @Proves("R-23")
    void theRecordsSayWhoseDataItIs() {
        try (World world = World.immediate()) {
            support(world, 1, 1);
            register(world, 1, 1);
            List<?> receipts = world.agencyStorage.<List<?>>transact(unit -> unit.exports()
                    .read(
                            unit.tenants()
                                    .find(TenantKind.AGENCY, World.AGENCY)
                                    .orElseThrow()
                                    .id(),
                            RowKind.RECEIPT_RECORD,
                            null,
                            10));
            assertThat(receipts)
                    .singleElement()
                    .asString()
                    .contains("従業者本人（退職者を含む）が")
                    .doesNotContain("応募者");
        }
    }

    @Test
    @Proves({"Q9", "R-64"})
    void theyCountWhereTheProgrammeSaysSoAndTheNoticeSaysWhich() {
        try (World world = World.with(programme ->
                programme.policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.countLeavers(true))))) {
            support(world, 1, 10);
            assertThat(notice(world)).contains("10名になるごとに");
            register(world, 1, 10);
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            world.recomputed();
        }
        try (World world = World.immediate()) {
            support(world, 1, 1);
            assertThat(notice(world)).contains("あなたの登録によって株式会社サンプルが得る利益はありません").doesNotContain("10名になるごとに");
            RejectionLetter letter = world.letter("leaver/x-1");
            assertThat(letter.subject()).contains("今後のキャリア");
            assertThat(letter.relay().before()).contains("退職の手続き").doesNotContain("便益");
        }
    }

    @Test
    @Proves({"C17", "A21"})
    void whoStaysIsGivenNoneAndTheSameAgainIsOne() {
        try (World world = World.immediate()) {
            desk(world)
                    .record(List.of(
                            new ExitStep.Opened("x-1", "e-1", TODAY),
                            new ExitStep.Retained("x-1", TODAY),
                            new ExitStep.Opened("x-2", "e-2", TODAY),
                            new ExitStep.Opened("x-3", "e-3", TODAY),
                            new ExitStep.Confirmed("x-3", TODAY.plusDays(1), TODAY.plusDays(30))));
            assertThat(desk(world).support(List.of(command(1), command(2), command(3), command(4))))
                    .containsExactly(
                            new SupportResult.NotConfirmed("x-1", ExitState.RETAINED),
                            new SupportResult.NotConfirmed("x-2", ExitState.OPEN),
                            new SupportResult.NotConfirmed("x-3", ExitState.EXIT_CONFIRMED),
                            new SupportResult.Unknown("x-4"));
            assertThat(rows(world, RowKind.REFERRAL)).isZero();
            world.clock.move(Duration.ofDays(1));
            assertThat(desk(world).support(List.of(command(3), command(3))))
                    .extracting(result -> ((SupportResult.Linked) result).repeated())
                    .containsExactly(false, true);
            assertThat(desk(world).support(List.of(command(3))).get(0))
                    .isInstanceOfSatisfying(
                            SupportResult.Linked.class,
                            again -> assertThat(again.repeated()).isTrue());
            assertThat(desk(world).support(List.of(GraduationSupport.of("x-3", "山田 太郎", "other@example.jp", "hr-1"))))
                    .containsExactly(new SupportResult.Conflict("x-3"));
            assertThat(rows(world, RowKind.REFERRAL)).isOne();
            assertThat(world.desk()
                            .people(accessor(ActorRole.HUMAN_RESOURCES))
                            .thread("e-3")
                            .orElseThrow()
                            .steps())
                    .extracting(CareerStep::kind)
                    .as("no rejection")
                    .containsExactly(CareerStep.Kind.LEFT);
        }
    }

    @Test
    @Proves({"R-48", "R-72"})
    void whoDoesNotWantNoticesGetsNoneAndAnErasureTakesTheLink() {
        try (World world = World.immediate()) {
            support(world, 1, 2);
            Officer.of(world.desk()).suppressions().add(Pii.of(mail(2)), SuppressionReason.OBJECTED);
            world.run();
            assertThat(world.mail.letters()).hasSize(1);
            leave(world, 3, 1);
            assertThat(desk(world).support(List.of(GraduationSupport.of("x-3", "山田 太郎", mail(2), "hr-1"))))
                    .containsExactly(new SupportResult.WithoutLink("x-3", NoLinkReason.SUPPRESSED));

            var report = Officer.of(world.desk()).erasures().erase("e-1").orElseThrow();
            assertThat(report.store(EngineStore.REJECTIONS.label())
                            .orElseThrow()
                            .rows())
                    .isOne();
            assertThat(world.<List<?>>read((unit, acme) -> unit.exports().read(acme, RowKind.IDENTITY_HASH, null, 10)))
                    .as("of the second alone")
                    .hasSize(1);
        }
    }

    @Test
    @Proves({"B17", "R-30"})
    void itIsForHumanResourcesAndFewAreHidden() {
        try (World world = World.immediate()) {
            support(world, 1, 3);
            register(world, 1, 3);
            world.clock.move(Duration.ofDays(1));
            var report = desk(world).supported(Period.month(2026, 11));
            assertThat(report.mailed()).isEqualTo(3);
            assertThat(List.of(report.consented(), report.sent(), report.acceptedNew()))
                    .containsOnly(new KpiValue.Hidden(10));
            LeaverDesk manager = world.desk().leavers(accessor(ActorRole.MANAGER));
            assertThatThrownBy(() -> manager.support(List.of(command(1)))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> manager.supported(World.NOVEMBER)).isInstanceOf(AccessDeniedException.class);
            assertThat(desk(world).support(List.of(GraduationSupport.of("x-1", "山田 太郎", "nobody", "hr-1"))))
                    .singleElement()
                    .isInstanceOf(SupportResult.Invalid.class);
            assertThatThrownBy(() ->
                            desk(world).support(List.of(GraduationSupport.of("", "山田 太郎", "a@example.jp", "hr-1"))))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    /** Leavers and rejected people in any order: the count is that of the rejected, to the one. */
    @Property(tries = 15)
    @Proves({"Q9", "INV-5"})
    void leaversNeverMoveTheCount(@ForAll @Size(min = 1, max = 14) List<Boolean> leavers) {
        try (World world = World.immediate()) {
            int rejected = 0;
            int left = 0;
            for (boolean leaver : leavers) {
                if (leaver) {
                    left++;
                    support(world, left, 1);
                    register(world, left, 1);
                } else {
                    rejected++;
                    int person = world.rejectNext(1);
                    register(world, "a-" + person, World.address(person));
                }
                assertThat(world.desk().credits(World.AGENCY).counted()).isEqualTo(rejected);
            }
            assertThat(world.desk().credits(World.AGENCY).granted()).isEqualTo(rejected / 10);
        }
    }

    private static void leave(World world, int first, int people) {
        desk(world)
                .record(IntStream.range(first, first + people)
                        .boxed()
                        .<ExitStep>mapMulti((i, steps) -> {
                            steps.accept(new ExitStep.Opened("x-" + i, "e-" + i, TODAY));
                            steps.accept(new ExitStep.Confirmed("x-" + i, TODAY, TODAY.plusDays(30)));
                        })
                        .toList());
    }

    private static void support(World world, int first, int people) {
        leave(world, first, people);
        assertThat(desk(world)
                        .support(IntStream.range(first, first + people)
                                .mapToObj(GraduationSupportTest::command)
                                .toList()))
                .allMatch(SupportResult.Linked.class::isInstance);
    }

    private static void register(World world, int first, int people) {
        for (int i = first; i < first + people; i++) {
            register(world, "leaver/x-" + i, mail(i));
        }
    }

    private static void register(World world, String application, String address) {
        world.run();
        assertThat(world.candidate(application).consent(world.form(application, address)))
                .isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
    }

    private static String notice(World world) {
        world.run();
        return String.join(
                " ",
                world.candidate("leaver/x-1")
                        .look(Locale.JAPANESE)
                        .orElseThrow()
                        .notice()
                        .paragraphs());
    }

    private static GraduationSupport command(int person) {
        return GraduationSupport.of("x-" + person, "山田 太郎", mail(person), "hr-1");
    }

    private static String mail(int person) {
        return "leaver" + person + "@example.jp";
    }

    private static int rows(World world, RowKind kind) {
        return world.<Integer>read(
                (unit, acme) -> unit.exports().read(acme, kind, null, 10).size());
    }

    private static KpiValue known(long value) {
        return new KpiValue.Known(BigDecimal.valueOf(value));
    }

    private static LeaverDesk desk(World world) {
        return world.desk().leavers(accessor(ActorRole.HUMAN_RESOURCES));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.OTHER, "exit of staff");
    }
}
