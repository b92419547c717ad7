package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CirculationBalance;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleResult;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out of the company and what comes back. */
class CirculationDeskTest {

    private final World world = World.built(MemoryStorage.create(), builder -> builder);

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("C14")
    void theBalanceIsWhatTheLedgerSays() {
        world.desk().open(World.programme().publication(Publication.DAILY));
        world.count(23);
        assertThat(world.desk().circulation().balance().referredOut())
                .as("not published yet")
                .isZero();
        world.clock.move(Duration.ofDays(1));
        hire();

        CirculationBalance balance = world.desk().circulation().balance();
        CirculationBalance.Line line = balance.lines().get(0);
        Map<LedgerKind, Long> ledger =
                world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000).stream()
                        .collect(Collectors.groupingBy(LedgerEntry::kind, Collectors.counting()));
        assertThat(balance.lines()).hasSize(1);
        assertThat(balance.referredOut())
                .isEqualTo(ledger.get(LedgerKind.COUNT))
                .isEqualTo(23);
        assertThat(line.earned()).isEqualTo(ledger.get(LedgerKind.GRANT)).isEqualTo(2);
        assertThat(balance.received())
                .isEqualTo(ledger.get(LedgerKind.CONSUME))
                .isEqualTo(world.figure("freeHireCount"))
                .isEqualTo(1);
        assertThat(line.open()).isEqualTo(1);
        assertThat(line.open() + line.asked() + line.received() + line.gone()).isEqualTo(line.earned());
        assertThat(line.towardsNext()).isEqualTo(3);
    }

    @Test
    @Proves({"D05", "Q25", "Q26"})
    void whoCameBackAndWhoWasHiredFollowsFromTheThreads() {
        assertThat(returns(World.NOVEMBER)).as("without a purpose").isEmpty();
        world.desk().recognise(RecognitionTerms.hashes("application notice, section 3"));
        world.rejectNext(5);
        PeopleDesk people = world.desk().people(accessor());
        people.record(List.of(
                LifecycleNote.of("n-1", "a-1", LifecycleType.REAPPLIED, World.TODAY.plusDays(184)),
                LifecycleNote.of("n-2", "a-1", LifecycleType.HIRED, World.TODAY.plusDays(220)),
                LifecycleNote.of("n-3", "a-2", LifecycleType.REAPPLIED, World.TODAY.plusDays(185)),
                LifecycleNote.of("n-4", "a-3", LifecycleType.REAPPLIED, World.TODAY.plusDays(367)),
                LifecycleNote.of("n-5", "a-3", LifecycleType.HIRED, World.TODAY.plusDays(380)),
                LifecycleNote.of("n-6", "e-1", LifecycleType.LEFT, LocalDate.of(2026, 1, 5)),
                LifecycleNote.of("n-7", "e-1", LifecycleType.HIRED, World.TODAY),
                LifecycleNote.of("n-8", "e-2", LifecycleType.REHIRED, World.TODAY),
                LifecycleNote.of("n-9", "e-3", LifecycleType.HIRED, World.TODAY)));
        assertThat(returns(World.NOVEMBER)).contains(new Reapplications(5, 1, 2, 1, 2));
        assertThat(returns(Period.month(2026, 10))).contains(new Reapplications(0, 0, 0, 0, 0));
        assertThat(returns(Period.month(2025, 10))).as("kept no longer").isEmpty();
        assertThat(world.desk().circulation().returns().reapplications("beta", World.NOVEMBER))
                .isEmpty();

        KpiReport report = world.desk()
                .kpis(
                        World.NOVEMBER,
                        KpiSources.none()
                                .reapplications(world.desk().circulation().returns()));
        assertThat(value(report, "reapplicationRate")).isEqualTo("0.4");
        assertThat(value(report, "reapplicationRate6Months")).isEqualTo("0.2");
        assertThat(value(report, "rehireRate")).isEqualTo("0.2");
        assertThat(value(report, "formerEmployeeHires")).isEqualTo("2");
    }

    @Test
    @Proves("Q25")
    void whoIsRecognisedCameBackAndWhoIsRejectedTwiceIsOne() {
        world.desk().recognise(RecognitionTerms.hashes("application notice, section 3"));
        world.rejectNext(1);
        world.clock.set(World.START.atOffset(ZoneOffset.UTC).plusMonths(3).toInstant());
        world.desk().recognition(accessor()).recognise(List.of(Applicant.of("b-1", "山田 太郎", World.address(1))));
        assertThat(returns(World.NOVEMBER)).contains(new Reapplications(1, 1, 1, 0, 0));
        world.desk()
                .reject(List.of(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3")));
        assertThat(returns(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 1))))
                .as("one person, from the first rejection on")
                .contains(new Reapplications(1, 1, 1, 0, 0));
    }

    @Test
    @Proves({"Q9", "Q25"})
    void whoLeavesWasNotRejectedAndDidNotApplyAgain() {
        world.desk().recognise(RecognitionTerms.hashes("application notice, section 3"));
        world.rejectNext(1);
        assertThat(returns(new Period(World.TODAY, World.TODAY.plusDays(1))))
                .as("of a day with one rejection")
                .isEmpty();
        LeaverDesk leavers = world.desk().leavers(accessor());
        world.clock.move(Duration.ofDays(2));
        leavers.record(List.of(
                new ExitStep.Opened("x-1", "a-1", World.TODAY),
                new ExitStep.Confirmed("x-1", World.TODAY.plusDays(1), World.TODAY.plusDays(9)),
                new ExitStep.Opened("x-2", "e-2", World.TODAY),
                new ExitStep.Confirmed("x-2", World.TODAY.plusDays(1), World.TODAY.plusDays(9))));
        assertThat(leavers.support(List.of(
                        GraduationSupport.of("x-1", "山田 太郎", "after@example.jp", "hr-1"),
                        GraduationSupport.of("x-2", "山田 太郎", "later@example.jp", "hr-1"))))
                .hasOnlyElementsOfType(SupportResult.Linked.class);
        assertThat(returns(World.NOVEMBER)).contains(new Reapplications(1, 0, 0, 0, 0));
    }

    @Test
    @Proves({"C19", "R-30"})
    void aPlacementElsewhereIsToldOfThoseWhoAgreedAndOfTheOthersTheTotalAlone() {
        int first = world.rejectNext(2);
        world.run();
        agrees(first, Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY);
        agrees(first + 1, Purpose.AGENCY_REGISTRATION);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();

        PeopleDesk people = world.desk().people(accessor());
        LocalDate day = World.TODAY.plusDays(30);
        assertThat(people.record(List.of(
                        LifecycleNote.of("n-1", "a-1", LifecycleType.PLACED_OUT, day),
                        LifecycleNote.of("n-2", "a-2", LifecycleType.PLACED_OUT, day))))
                .containsExactly(new LifecycleResult.Recorded("n-1", true), new LifecycleResult.WithoutConsent("n-2"));
        assertThat(people.thread("a-1").orElseThrow().steps())
                .extracting(CareerStep::kind)
                .contains(CareerStep.Kind.PLACED_OUT, CareerStep.Kind.REFERRED_OUT);
        assertThat(people.thread("a-2").orElseThrow().steps())
                .extracting(CareerStep::kind)
                .doesNotContain(CareerStep.Kind.PLACED_OUT, CareerStep.Kind.REFERRED_OUT);
        assertThat(world.desk().circulation().balance().referredOut())
                .as("both, in the total")
                .isEqualTo(2);
    }

    private void agrees(int person, Purpose... purposes) {
        CandidateDesk candidate = world.candidate("a-" + person);
        Pii<String> address = Pii.of(World.address(person));
        candidate.consent(candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .form(Set.of(purposes), true, address, new RelayAnswers(Pii.of("山田 太郎"), address, Pii.of(""))));
    }

    private void hire() {
        Hires.join(world, Hires.requested(world, "営業"));
        world.clock.move(Duration.ofDays(1));
    }

    private Optional<Reapplications> returns(Period period) {
        return world.desk().circulation().returns().reapplications(World.ACME, period);
    }

    private static String value(KpiReport report, String id) {
        return report.figure(id).value() instanceof KpiValue.Known known
                ? known.value().stripTrailingZeros().toPlainString()
                : "none";
    }

    private static Accessor accessor() {
        return Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.RECRUITING, "figures");
    }
}
