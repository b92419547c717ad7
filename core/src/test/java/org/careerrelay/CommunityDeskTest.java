package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.Audience;
import org.careerrelay.model.community.AudienceQuery;
import org.careerrelay.model.community.CollectedMembership;
import org.careerrelay.model.community.CommunityForm;
import org.careerrelay.model.community.CommunityOutcome;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.MemberProfile;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may be kept and written to: by exactly what they agreed to, for as long as they agreed. */
class CommunityDeskTest {

    private final World world = World.built(MemoryStorage.create(), builder -> builder);

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        Programme programme = World.programme();
        Policies policies = programme.policies();
        world.desk().open(programme.policies(policies.consent(policies.consent().askToKeep(12))));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("C11")
    void whoAgreesIsInTheAudienceAndWhoLeavesIsNot() {
        rejected(3);
        assertThat(join(1, "データ分析", "ＳＱＬ")).isInstanceOf(CommunityOutcome.Joined.class);
        assertThat(join(2)).isInstanceOf(CommunityOutcome.Joined.class);
        assertThat(world.candidate("a-3").consent(world.form("a-3", World.address(3))))
                .as("a registration at an agency says nothing of being kept")
                .isNotNull();

        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-1", "a-2");
        assertThat(found(AudienceQuery.forOpenings().with(AttributeKind.INTEREST, "sql")))
                .containsExactly("a-1");
        assertThat(found(AudienceQuery.forAlumni())).as("another purpose").isEmpty();
        assertThat(audience(AudienceQuery.forOpenings()).get(0).words())
                .containsExactlyInAnyOrder(
                        new MemberAttribute(AttributeKind.INTEREST, "データ分析"),
                        new MemberAttribute(AttributeKind.INTEREST, "sql"));

        assertThat(my(1).leave(Pii.of("other@example.jp"))).isInstanceOf(CommunityOutcome.WrongAddress.class);
        assertThat(my(1).leave(Pii.of(World.address(1)))).isEqualTo(new CommunityOutcome.Left());
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-2");
        assertThat(my(1).leave(Pii.of(World.address(1)))).isEqualTo(new CommunityOutcome.Left());
        world.clock.move(Duration.ofSeconds(1));
        assertThat(join(1)).as("again").isInstanceOf(CommunityOutcome.Joined.class);
        assertThat(audience(AudienceQuery.forOpenings()))
                .as("what was said before they left is gone")
                .extracting(Audience.Member::reference, Audience.Member::words)
                .containsExactly(tuple("a-2", Set.of()), tuple("a-1", Set.of()));
        world.run();
        assertThat(types()).contains(EventType.COMMUNITY_JOINED, EventType.COMMUNITY_LEFT);
    }

    @Test
    @Proves({"C11", "R-50", "R-02"})
    void theLinkInALetterEndsItAtOnceAndLookingAtItDoesNot() {
        rejected(1);
        join(1);
        Audience.Member member = audience(AudienceQuery.forOpenings()).get(0);
        UnsubscribeDesk link = world.company().unsubscribing(member.leave());
        assertThat(link.look().orElseThrow().company()).isNotBlank();
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-1");
        assertThat(world.company().candidate(member.leave()).look(Locale.JAPANESE))
                .as("it opens nothing else")
                .isEmpty();
        assertThat(link.unsubscribe()).isPresent();
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
        assertThat(link.unsubscribe()).as("again").isPresent();
        assertThat(world.company().unsubscribing(world.tokenOf("a-1")).look()).isEmpty();
    }

    @Test
    @Proves({"B05", "R-11"})
    void aBoxInTheRelaysFormHoldsAsLongAsItsConsent() {
        rejected(3);
        for (int person = 1; person <= 3; person++) {
            registers(person, Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION);
        }
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-1", "a-2", "a-3");
        world.candidate("a-1").withdraw(Pii.of(World.address(1)), Set.of(Purpose.RECONTACT_RETENTION));
        assertThat(found(AudienceQuery.forOpenings())).as("at once").containsExactly("a-2", "a-3");
        world.withdraw(2);
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-3");
        world.clock.move(Duration.ofDays(366));
        assertThat(found(AudienceQuery.forOpenings())).as("its time is over").isEmpty();
        world.run();
        assertThat(world.<Integer>read((unit, acme) ->
                        unit.community().over(acme, world.clock.instant(), 10).size()))
                .as("written down")
                .isZero();
    }

    @Test
    @Proves("R-11")
    void whoWithdrawsIsOutByWhateverTheyAgreedToBeforeAndNoOlderPaperBringsThemBack() {
        rejected(2);
        registers(1, Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION);
        registers(2, Purpose.AGENCY_REGISTRATION);
        Instant before = world.clock.instant();
        world.clock.move(Duration.ofMinutes(1));
        join(1);
        join(2);
        world.clock.move(Duration.ofMinutes(1));
        world.candidate("a-1").withdraw(Pii.of(World.address(1)), Set.of(Purpose.RECONTACT_RETENTION));
        world.withdraw(2);
        assertThat(found(AudienceQuery.forOpenings()))
                .as("the second withdrew from the agency alone")
                .containsExactly("a-2");
        assertThat(desk().record(List.of(collected("a-1", Purpose.RECONTACT_RETENTION, before))))
                .as("as of anybody who left, so that nobody is told who had agreed in the relay's form")
                .containsExactly(new MembershipResult.LeftSince("a-1"));
        world.clock.move(Duration.ofMinutes(1));
        join(1);
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-2", "a-1");
    }

    @Test
    void whatSomebodyAgreedToIsStillTheirsWhenAWrongMergeIsTakenApart() {
        rejected(2);
        join(1);
        join(2, "経理");
        OpaqueId other = world.referral("a-2").person();
        OpaqueId one = world.referral("a-1").person();
        together(other, one);
        world.clock.move(Duration.ofMinutes(1));
        join(1);
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-1");
        world.<Boolean>read((unit, acme) -> {
            unit.people().regroup(acme, Map.of(other, other));
            return true;
        });
        assertThat(found(AudienceQuery.forOpenings())).containsExactlyInAnyOrder("a-1", "a-2");
        assertThat(found(AudienceQuery.forOpenings().with(AttributeKind.INTEREST, "経理")))
                .containsExactly("a-2");
    }

    @Test
    void whoIsTalkedToAboutLeavingAndStaysWorksHere() {
        world.desk()
                .leavers(accessor(ActorRole.HUMAN_RESOURCES))
                .record(List.of(
                        new ExitStep.Opened("x-1", "e-1", World.TODAY), new ExitStep.Retained("x-1", World.TODAY)));
        assertThat(desk().record(List.of(collected("e-1", Purpose.RECONTACT_RETENTION, World.START))))
                .containsExactly(new MembershipResult.Recorded("e-1"));
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
    }

    @Test
    @Proves("C06")
    void theListHasWhoAgreedAndNeedNotWaitByWhatStaffTypedAndRanksNobody() {
        rejected(7);
        registers(3, Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION);
        world.clock.move(Duration.ofDays(20));
        for (int person : List.of(7, 6, 5, 2, 1)) {
            join(person);
            world.clock.move(Duration.ofSeconds(1));
        }
        desk().describe(IntStream.of(1, 2, 3, 5, 6)
                .mapToObj(person -> MemberProfile.of("a-" + person).skills("SQL"))
                .toList());
        world.desk().reapply(ReapplicationPolicy.after(6));
        world.reject(Rejection.of("b-6", "山田 太郎", World.address(6), world.clock.instant(), "recruiter-3"));
        AudienceQuery sql = AudienceQuery.forOpenings().with(AttributeKind.SKILL, "sql");
        assertThat(found(sql)).as("but for who has to wait").containsExactly("a-3", "a-5", "a-2", "a-1");

        my(1).leave(Pii.of(World.address(1)));
        Officer.of(world.desk()).erasures().erase("a-2");
        assertThat(found(sql)).containsExactly("a-3", "a-5");
        world.clock.move(Duration.ofDays(150));
        assertThat(found(sql)).as("six months are not over").containsExactly("a-3", "a-5");
        world.clock.move(Duration.ofDays(196));
        assertThat(found(sql))
                .as("nor whose time is over; who waited is on it in the order in which they came")
                .containsExactly("a-6", "a-5");
        assertThat(found(AudienceQuery.forOpenings()))
                .as("the fourth never agreed")
                .containsExactly("a-7", "a-6", "a-5");
        assertThat(Audience.Member.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .as("no rank and no score")
                .containsExactly("reference", "role", "words", "leave");
    }

    @Test
    void whoIsAskedToWaitIsNotWrittenToAboutThatJob() {
        world.desk().reapply(ReapplicationPolicy.after(6));
        rejected(1);
        join(1);
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
        world.clock.move(Duration.ofDays(190));
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-1");
        assertThat(found(AudienceQuery.forOpenings().rejected(World.TODAY, World.TODAY.plusDays(1))))
                .containsExactly("a-1");
        assertThat(found(AudienceQuery.forOpenings().rejected(World.TODAY.plusDays(1), World.TODAY.plusDays(2))))
                .isEmpty();
    }

    @Test
    @Proves("C11")
    void leaversAndAlumniAreMembersByWhatTheCompanyCollectedAndTheirRoleIsThatOfToday() {
        employed("e-1", LifecycleNote.of("n-1", "e-1", LifecycleType.LEFT, World.TODAY.minusDays(5)));
        employed(
                "e-2",
                LifecycleNote.of("n-2", "e-2", LifecycleType.LEFT, World.TODAY.plusDays(30))
                        .announced(World.TODAY.minusDays(1)));
        employed("e-3", LifecycleNote.of("n-3", "e-3", LifecycleType.TRANSFERRED, World.TODAY.minusDays(9)));
        assertThat(desk().record(List.of(alumni("e-1"), alumni("e-2"), alumni("e-3"), alumni("e-9"))))
                .containsExactly(
                        new MembershipResult.Recorded("e-1"),
                        new MembershipResult.Recorded("e-2"),
                        new MembershipResult.Recorded("e-3"),
                        new MembershipResult.Unknown("e-9"));
        assertThat(desk().record(List.of(alumni("e-1")))).containsExactly(new MembershipResult.Repeated("e-1"));
        assertThat(audience(AudienceQuery.forAlumni()))
                .extracting(Audience.Member::reference, Audience.Member::role)
                .containsExactlyInAnyOrder(tuple("e-1", CareerRole.ALUMNUS), tuple("e-2", CareerRole.LEAVER));
        assertThat(found(AudienceQuery.forOpenings())).as("for another purpose").isEmpty();

        assertThat(desk().leave(List.of("e-1", "e-9", "e-1")))
                .containsExactly(
                        new MembershipResult.Recorded("e-1"),
                        new MembershipResult.Unknown("e-9"),
                        new MembershipResult.NotAMember("e-1"));
        assertThat(desk().record(List.of(alumni("e-1"))))
                .as("what they agreed to before they left does not come back")
                .containsExactly(new MembershipResult.LeftSince("e-1"));
        assertThat(found(AudienceQuery.forAlumni())).containsExactly("e-2");
    }

    @Test
    @Proves("R-06")
    void whatWasAgreedBeforeTheDecisionIsNoAgreement() {
        rejected(1);
        CollectedMembership early =
                collected("a-1", Purpose.RECONTACT_RETENTION, World.START.minus(Duration.ofDays(3)));
        assertThat(desk().record(List.of(early))).containsExactly(new MembershipResult.BeforeTheDecision("a-1"));
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
    }

    @Test
    void whoIsOnePersonIsInItOnceAndLeavesAltogether() {
        rejected(2);
        join(1);
        world.clock.move(Duration.ofSeconds(1));
        join(2);
        OpaqueId other = world.referral("a-2").person();
        OpaqueId one = world.referral("a-1").person();
        together(other, one);
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-2");
        my(1).leave(Pii.of(World.address(1)));
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
    }

    @Test
    @Proves({"R-71", "R-72", "B12"})
    void aStopEndsItADisclosureShowsItAndAnErasureTakesIt() {
        rejected(2);
        join(1, "経理");
        join(2);
        PrivacyDesk officer = Officer.of(world.desk());
        assertThat(Officer.disclosed(officer, "a-1").sections())
                .filteredOn(section -> section.topic() == Disclosure.Topic.COMMUNITY)
                .singleElement()
                .satisfies(section -> assertThat(section.rows()).hasSize(1));

        RightsRequest stop = Officer.identified(officer, "a-1", RequestKind.STOP);
        officer.carryOut(stop.id());
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("a-2");
        assertThat(desk().record(List.of(collected("a-1", Purpose.RECONTACT_RETENTION, world.clock.instant()))))
                .containsExactly(new MembershipResult.LeftSince("a-1"));

        var report = officer.erasures().erase("a-2").orElseThrow();
        assertThat(report.store(EngineStore.COMMUNITY.label()).orElseThrow().rows())
                .isOne();
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
    }

    @Test
    @Proves("R-70")
    void whatEndedGoesWhenConsentsGo() {
        rejected(1);
        join(1);
        my(1).leave(Pii.of(World.address(1)));
        OpaqueId person = world.referral("a-1").person();
        world.clock.move(Duration.ofDays(3 * 366));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(world.<Integer>read((unit, acme) ->
                        unit.community().ofPeople(acme, List.of(person)).size()))
                .isZero();
    }

    @Test
    @Proves("B07")
    void thePoolFindsByAttributesThoseWhoAgreedAndNobodyElseAndNoLongerThanTheyAgreed() {
        rejected(4);
        join(1, "データ分析");
        join(2);
        registers(3, Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION);
        List<MemberProfile> all = List.of(
                MemberProfile.of("a-1")
                        .jobFamily("バックエンド")
                        .skills("Java", "ＳＱＬ")
                        .rejectedAt("二次面接", "HEADCOUNT"),
                MemberProfile.of("a-2").jobFamily("バックエンド").skills("Go"),
                MemberProfile.of("a-3").jobFamily("経理").skills("SQL"),
                MemberProfile.of("a-4").jobFamily("バックエンド").skills("Java"),
                MemberProfile.of("a-9").skills("Java"));
        assertThat(desk().describe(all))
                .containsExactly(
                        new MembershipResult.Recorded("a-1"),
                        new MembershipResult.Recorded("a-2"),
                        new MembershipResult.Recorded("a-3"),
                        new MembershipResult.NotAMember("a-4"),
                        new MembershipResult.Unknown("a-9"));

        AudienceQuery sql = AudienceQuery.forOpenings().with(AttributeKind.SKILL, "sql");
        assertThat(found(sql)).containsExactly("a-1", "a-3");
        assertThat(found(sql.with(AttributeKind.JOB_FAMILY, "バックエンド", "インフラ"))).containsExactly("a-1");
        assertThat(found(AudienceQuery.forOpenings().with(AttributeKind.STAGE, "二次面接")))
                .containsExactly("a-1");
        assertThat(found(AudienceQuery.forOpenings().with(AttributeKind.REASON, "headcount")))
                .containsExactly("a-1");
        assertThat(found(sql.rejected(World.TODAY, World.TODAY.plusDays(1)))).containsExactly("a-1", "a-3");
        assertThat(found(sql.rejected(World.TODAY.plusDays(1), World.TODAY.plusDays(2))))
                .as("by the day")
                .isEmpty();
        assertThat(found(AudienceQuery.forOpenings().with(AttributeKind.INTEREST, "データ分析")))
                .as("what they said themselves stays")
                .containsExactly("a-1");
        assertThat(world.<Integer>read(
                        (unit, acme) -> unit.exports().read(acme, RowKind.MEMBER_WORD, null, 100).stream()
                                .map(row -> ((ExportedRow.OfMemberWord) row).membership())
                                .collect(Collectors.toSet())
                                .size()))
                .as("of those who did not agree nothing is stored")
                .isEqualTo(3);

        world.withdraw(3);
        assertThat(found(sql)).containsExactly("a-1");
        world.clock.move(Duration.ofDays(366));
        assertThat(found(sql)).isEmpty();
        world.run();
        assertThat(world.<List<?>>read((unit, acme) -> unit.exports().read(acme, RowKind.MEMBER_WORD, null, 100)))
                .as("deleted when it ended")
                .isEmpty();
    }

    @Test
    @Proves("B16")
    void nobodyIsLookedForByWhatIsSensitive() {
        rejected(1);
        join(1);
        assertThatThrownBy(() -> desk().describe(List.of(
                        MemberProfile.of("a-1").rejectedAt("final", "既往症"),
                        MemberProfile.of("a-1").skills("union"),
                        MemberProfile.of("a-1").jobFamily("taro@example.jp"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("community.sensitive", "community.sensitive", "community.word"));
    }

    @Test
    void whatIsIncompleteChangesNothing() {
        rejected(1);
        CommunityForm form = form(1, true, "労働組合");
        assertThat(codes(my(1).join(form))).containsExactly("community.sensitive");
        assertThat(codes(my(1).join(form(1, false, "taro@example.jp"))))
                .containsExactly("community.agreement-needed", "community.word");
        assertThat(my(1).join(new CommunityForm(
                        Locale.JAPANESE, new byte[32], true, true, Set.of(), Pii.of(World.address(1)))))
                .isEqualTo(new CommunityOutcome.NoticeChanged());
        assertThat(found(AudienceQuery.forOpenings())).isEmpty();
        assertThatThrownBy(() -> desk().record(List.of(
                        collected("a-1", Purpose.SURVEY, World.START),
                        collected("a-1", Purpose.RECONTACT_RETENTION, World.START.plusSeconds(9999)))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("community.purpose", "community.future"));
        assertThatThrownBy(
                        () -> desk().audience(AudienceQuery.forOpenings().with(AttributeKind.SKILL, "血液型"), null, 10))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatNoStorageKeepsIsRefusedWithItsPlace() {
        Purpose purpose = Purpose.RECONTACT_RETENTION;
        CollectedMembership good = collected("a-1", purpose, World.START);
        for (Instant at : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH.minusSeconds(1))) {
            assertThatThrownBy(() -> desk().record(List.of(new CollectedMembership(
                            "a-1", purpose, good.text(), Locale.JAPANESE, at, Instant.MAX, good.evidence()))))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> desk().record(List.of(new CollectedMembership(
                            "a-1", purpose, good.text(), Locale.JAPANESE, World.START, at, good.evidence()))))
                    .isInstanceOf(InvalidInputException.class);
        }
        for (String text : List.of("", "a\u0000b", "\uD800", "x".repeat(100_000))) {
            assertThatThrownBy(() -> desk().record(List.of(new CollectedMembership(
                            "a-1", purpose, text, Locale.JAPANESE, World.START, good.validUntil(), good.evidence()))))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> desk().record(List.of(collected(text, purpose, World.START))))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() ->
                            desk().audience(AudienceQuery.forOpenings().with(AttributeKind.SKILL, text), null, 10))
                    .isInstanceOf(InvalidInputException.class);
        }
        AudienceQuery all = AudienceQuery.forOpenings();
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> desk().audience(
                                    new AudienceQuery(all.purpose(), all.roles(), all.words(), "", day, day), null, 10))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(Violation::path)
                                    .containsExactly("rejectedFrom", "rejectedTo"));
        }
        assertThat(desk().record(Collections.nCopies(2500, good))).hasSize(2500);
    }

    @Test
    void nobodyIsAskedWhereTheProgrammeDoesNot() {
        world.desk().open(World.programme());
        rejected(1);
        assertThat(my(1).look(Locale.JAPANESE)).isEmpty();
        assertThat(my(1).join(new CommunityForm(
                        Locale.JAPANESE, new byte[32], true, true, Set.of(), Pii.of(World.address(1)))))
                .isEqualTo(new CommunityOutcome.InvalidLink());
    }

    @Test
    @Proves("B17")
    void itIsForThoseWhoRecruitWithAReason() {
        for (ActorRole role : List.of(ActorRole.INTERVIEWER, ActorRole.MANAGER, ActorRole.OTHER)) {
            CommunityDesk other = world.desk().community(accessor(role));
            assertThatThrownBy(() -> other.audience(AudienceQuery.forOpenings(), null, 10))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.leave(List.of("a-1"))).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.desk()
                        .community(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES))
                        .audience(AudienceQuery.forOpenings(), null, 10))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Proves("B17")
    void whoLeavesIsAMemberByTheirOwnIdAndNotByThatOfTheExitCase() {
        LeaverDesk leavers = world.desk().leavers(accessor(ActorRole.HUMAN_RESOURCES));
        leavers.record(List.of(
                new ExitStep.Opened("x-1", "e-1", World.TODAY),
                new ExitStep.Confirmed("x-1", World.TODAY, World.TODAY.plusDays(9))));
        leavers.support(List.of(GraduationSupport.of("x-1", "山田 太郎", World.address(1), "hr-1")));
        world.run();
        MyCommunityDesk page =
                world.company().candidate(world.tokenOf("leaver/x-1")).community();
        byte[] shown = page.look(Locale.JAPANESE).orElseThrow().reference().sha256();
        assertThat(page.join(new CommunityForm(Locale.JAPANESE, shown, true, true, Set.of(), Pii.of(World.address(1)))))
                .isInstanceOf(CommunityOutcome.Joined.class);
        assertThat(found(AudienceQuery.forOpenings())).containsExactly("e-1");
    }

    private void together(OpaqueId other, OpaqueId one) {
        world.<Boolean>read((unit, acme) -> {
            unit.people().merge(acme, other, one);
            return true;
        });
    }

    private void rejected(int people) {
        world.rejectNext(people);
        world.run();
    }

    private MyCommunityDesk my(int person) {
        return world.company().candidate(world.tokenOf("a-" + person)).community();
    }

    private CommunityOutcome join(int person, String... interests) {
        return my(person).join(form(person, true, interests));
    }

    private CommunityForm form(int person, boolean agreed, String... interests) {
        byte[] shown =
                my(person).look(Locale.JAPANESE).orElseThrow().reference().sha256();
        return new CommunityForm(
                Locale.JAPANESE,
                shown,
                agreed,
                true,
                Arrays.stream(interests).map(Pii::of).collect(Collectors.toSet()),
                Pii.of(World.address(person)));
    }

    private void registers(int person, Purpose... purposes) {
        CandidateDesk candidate = world.candidate("a-" + person);
        Pii<String> address = Pii.of(World.address(person));
        candidate.consent(candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .form(Set.of(purposes), true, address, new RelayAnswers(Pii.of("山田 太郎"), address, Pii.of(""))));
    }

    private void employed(String reference, LifecycleNote note) {
        LocalDate began = World.TODAY.minusDays(300);
        world.desk()
                .people(accessor(ActorRole.HUMAN_RESOURCES))
                .record(List.of(LifecycleNote.of("h-" + reference, reference, LifecycleType.HIRED, began), note));
    }

    private static CollectedMembership alumni(String reference) {
        return collected(reference, Purpose.ALUMNI_COMMUNITY, World.START.minus(Duration.ofDays(1)));
    }

    private static CollectedMembership collected(String reference, Purpose purpose, Instant at) {
        return new CollectedMembership(
                reference,
                purpose,
                "元社員のコミュニティへの案内を受け取ります",
                Locale.JAPANESE,
                at,
                at.atOffset(ZoneOffset.UTC).plusMonths(24).toInstant(),
                "file-" + reference);
    }

    private List<String> found(AudienceQuery query) {
        return audience(query).stream().map(Audience.Member::reference).toList();
    }

    private List<Audience.Member> audience(AudienceQuery query) {
        return desk().audience(query, null, 100).members();
    }

    private static List<String> codes(CommunityOutcome outcome) {
        return ((CommunityOutcome.Incomplete) outcome)
                .violations().stream().map(Violation::code).toList();
    }

    private List<EventType> types() {
        return world.events().stream().map(numbered -> numbered.event().type()).toList();
    }

    private CommunityDesk desk() {
        return world.desk().community(accessor(ActorRole.RECRUITER));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("recruiter-1", role).because(AccessReason.Code.RECRUITING, "openings of spring");
    }
}
