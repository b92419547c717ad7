package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.careerrelay.World.ACME;
import static org.careerrelay.World.AGENCY;
import static org.careerrelay.model.retention.JurisdictionProfile.JAPAN_2026_1;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionEnd;
import org.careerrelay.model.retention.RetentionLine;
import org.careerrelay.model.retention.RetentionReport;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.retention.DataPolicies;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What goes when its time is over, and what stays. */
class RetentionTest {

    @Test
    @Proves({"V-C20", "R-70"})
    void aConsentIsKeptThreeYearsAfterItsValidityAndThenDeleted() {
        try (World world = World.immediate()) {
            world.count(1);
            ConsentRecord consent = consent(world).orElseThrow();
            Instant threeYears = consent.validUntil()
                    .atZone(JAPAN_2026_1.zone())
                    .plusYears(3)
                    .toInstant();

            world.clock.set(threeYears.minus(Duration.ofDays(1)));
            assertThat(run(world).line(DataClass.CONSENT).rows()).isZero();
            assertThat(consent(world)).contains(consent);
            assertThat(rows(world, RowKind.NOTICE)).as("a consent refers to it").hasSize(1);

            world.clock.set(threeYears.plus(Duration.ofDays(1)));
            RetentionReport report = run(world);
            assertThat(report.line(DataClass.CONSENT).rows()).isEqualTo(1);
            assertThat(report.line(DataClass.NOTICE).rows()).isEqualTo(1);
            assertThat(consent(world)).isEmpty();
            assertThat(rows(world, RowKind.NOTICE)).isEmpty();
            assertThat(world.<Integer>read((unit, acme) ->
                            unit.consents().events(acme, consent.id()).size()))
                    .isZero();
        }
    }

    @Test
    @Proves("V-C20")
    void aConsentThatEndsOnALeapDayIsKeptToTheEndOfFebruary() {
        try (World world = World.immediate()) {
            world.clock.set(Instant.parse("2027-02-28T03:00:00Z"));
            world.count(1);
            world.clock.set(Instant.parse("2031-02-28T14:59:59Z"));
            assertThat(run(world).line(DataClass.CONSENT).rows()).isZero();
            world.clock.set(Instant.parse("2031-02-28T15:00:00Z"));
            assertThat(run(world).line(DataClass.CONSENT).rows()).isEqualTo(1);
        }
    }

    @Test
    @Proves("B06")
    void thePurgeRemovesPeopleAndKeepsCounters() {
        try (World world = World.immediate()) {
            world.count(10);
            world.rejectNext(3);
            world.run();
            KpiReport before = world.desk().kpis(World.NOVEMBER);
            long events = world.events().size();

            world.clock.move(Duration.ofDays(5 * 366));
            world.run(); // ends the links
            while (!people(world).isEmpty()) {
                assertThat(run(world).rows()).isPositive();
            }

            assertThat(people(world)).isEmpty();
            assertThat(rows(world)).isEmpty();
            assertThat(world.desk().credits(AGENCY).granted()).isEqualTo(1);
            assertThat(world.desk().credits(AGENCY).progress()).isZero();
            assertThat(World.known(before, "referralCount"))
                    .as("people counted")
                    .isEqualTo(World.known(world.desk().kpis(World.NOVEMBER), "referralCount"))
                    .isPositive();
            world.run();
            assertThat(world.events()).hasSizeGreaterThan((int) events);
        }
    }

    @Test
    @Proves("R-70")
    void aDryRunSaysWhatARunThenDeletesAndDeletesNothing() {
        try (World world = World.immediate()) {
            world.rejectNext(5);
            world.run();
            world.clock.move(Duration.ofDays(61));
            world.company().operator().dispatch(); // ends the links
            RetentionDesk desk = world.company().operator().retention();

            world.clock.move(Duration.ofDays(366));
            List<ExportedRow> stored = rows(world);
            RetentionReport dry = desk.dryRun(TenantKind.COMPANY, ACME);
            assertThat(rows(world)).isEqualTo(stored);
            assertThat(dry.dryRun()).isTrue();
            assertThat(dry.profile()).isEqualTo("jp-2026-1");
            assertThat(dry.lines()).extracting(RetentionLine::dataClass).containsExactly(DataClass.values());
            assertThat(dry.line(DataClass.PERSON_INDEX).keep()).isEqualTo(Period.ofMonths(12));
            assertThat(dry.line(DataClass.RIGHTS_LOG).note()).isEqualTo(RetentionLine.Note.BY_AGE);
            assertThat(dry.line(DataClass.NOTICE).note()).isEqualTo(RetentionLine.Note.BY_AGE);
            assertThat(dry.line(DataClass.CREDIT_LEDGER).note()).isEqualTo(RetentionLine.Note.NO_PERSON);
            assertThat(dry.line(DataClass.BACKUP).note()).isEqualTo(RetentionLine.Note.BY_HOST);

            RetentionReport run = desk.run(TenantKind.COMPANY, ACME);
            assertThat(run.finished()).isTrue();
            assertThat(run.line(DataClass.PERSON_INDEX).oldest()).isEqualTo(World.START);
            assertThat(desk.dryRun(TenantKind.COMPANY, ACME)
                            .line(DataClass.COMMAND)
                            .rows())
                    .isZero();
        }
    }

    @Test
    @Proves("R-70")
    void unusedLinksGoThirtyDaysAfterTheirEndWithoutAnybodyAskingForIt() {
        try (World world = World.immediate()) {
            int first = world.rejectNext(1);
            world.run();
            OpaqueId referral = world.referral("a-" + first).id();
            world.clock.set(World.START.plus(Duration.ofDays(60)));
            world.run();
            assertThat(exists(world, referral)).isTrue();

            world.clock.move(Duration.ofHours(1));
            world.run();
            assertThat(exists(world, referral)).isFalse();
            world.run(); // numbers what happened
            assertThat(world.events())
                    .extracting(event -> event.event())
                    .filteredOn(event -> event.type() == EventType.RETENTION_RUN)
                    .extracting(RelayEvent::details)
                    .containsExactly(Map.of("what", "LINK", "rows", "1"));
        }
    }

    @Test
    @Proves("R-70")
    void answersGoAfterFourteenDaysThoughTheAgencyNeverAnswersAndItsSilenceIsStillTold() {
        try (World world = World.immediate()) {
            int person = world.consented(1);
            world.run();
            OpaqueId referral = world.referral("a-" + person).id();

            world.clock.set(World.START.plus(Duration.ofDays(14)));
            run(world);
            assertThat(answers(world, referral)).isPositive();
            world.clock.move(Duration.ofSeconds(1));
            run(world);
            assertThat(answers(world, referral)).isZero();

            world.clock.set(World.START.plus(Duration.ofDays(29)));
            world.run();
            assertThat(world.referral("a-" + person).state()).isEqualTo(ReferralState.DISPUTED);
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            assertThat(world.desk().credits(AGENCY).progress()).isEqualTo(1);
        }
    }

    @Test
    @Proves("R-70")
    void aRecordThatIsKeptRecognisesNobody() {
        try (World world = World.immediate()) {
            world.count(1);
            OpaqueId before = world.referral("a-1").person();
            world.clock.move(Duration.ofDays(400));
            run(world);
            run(world);
            assertThat(consent(world)).as("locked, not deleted").isPresent();

            world.reject(new Rejection(
                    "again", Pii.of("山田 太郎"), Pii.of(World.address(1)), world.clock.instant(), "recruiter-3", ""));
            OpaqueId after = world.<OpaqueId>read((unit, acme) -> unit.rejections()
                    .byApplication(acme, List.of("again"))
                    .get(0)
                    .person());
            assertThat(after).isNotEqualTo(before);
        }
    }

    @Test
    @Proves("R-70")
    void aRunThatIsCutShortGoesOnWithTheNextAndASecondOneFindsNothing() {
        try (World world = World.immediate()) {
            world.rejectNext(2500);
            world.clock.move(Duration.ofDays(31));
            RetentionDesk desk = world.company().operator().retention();

            RetentionReport first = desk.run(TenantKind.COMPANY, ACME, 1);
            assertThat(first.finished()).isFalse();
            assertThat(first.line(DataClass.UNSENT_CONTACT).rows()).isEqualTo(1000);
            RetentionReport second = desk.run(TenantKind.COMPANY, ACME, 10);
            assertThat(second.finished()).isTrue();
            assertThat(second.line(DataClass.UNSENT_CONTACT).rows()).isEqualTo(1500);
            assertThat(desk.run(TenantKind.COMPANY, ACME, 10).rows()).isZero();
        }
    }

    @Test
    @Proves("R-70")
    void whatPeopleAskedForAndWhatWasErasedIsKeptThreeYears() {
        try (World world = World.immediate()) {
            world.count(2);
            PrivacyDesk officer = world.company()
                    .company(ACME)
                    .privacy(Accessor.privacyOfficer("officer-1")
                            .because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
            OpaqueId asked =
                    officer.receive("a-1", RequestKind.DISCLOSURE).orElseThrow().id();
            officer.refuse(asked, RefusalReason.NOT_HELD);
            OpaqueId open =
                    officer.receive("a-1", RequestKind.DISCLOSURE).orElseThrow().id();
            officer.erasures().erase("a-2");

            world.clock.set(Instant.parse("2029-11-15T14:59:59Z"));
            assertThat(run(world).line(DataClass.RIGHTS_LOG).rows()).isZero();
            world.clock.move(Duration.ofDays(1));
            assertThat(run(world).line(DataClass.RIGHTS_LOG).rows()).isEqualTo(2);
            assertThat(rows(world, RowKind.ERASURE)).isEmpty();
            assertThat(rows(world, RowKind.RIGHTS_REQUEST))
                    .extracting(
                            row -> ((ExportedRow.OfRightsRequest) row).request().id())
                    .containsExactly(open);
        }
    }

    @Test
    void whatAProfileHasArchivedIsNotDeleted() {
        try (World world = World.immediate()) {
            world.count(1);
            RetentionDesk desk = world.company().operator().retention();
            desk.jurisdiction(TenantKind.COMPANY, ACME, archiving(DataClass.NOTICE));
            world.clock.move(Duration.ofDays(5 * 366));
            RetentionLine line = run(world).line(DataClass.NOTICE);
            assertThat(line.note()).isEqualTo(RetentionLine.Note.ARCHIVE);
            assertThat(line.rows()).isZero();
            assertThat(consent(world)).isEmpty();
            assertThat(rows(world, RowKind.NOTICE)).hasSize(1);
        }
    }

    private static JurisdictionProfile archiving(DataClass dataClass) {
        JurisdictionProfile like = JAPAN_2026_1;
        return new JurisdictionProfile(
                like.id(),
                "own-1",
                like.country(),
                like.validFrom(),
                like.validUntil(),
                like.zone(),
                like.ageLimit(),
                like.consentValidity(),
                like.incidentPersons(),
                like.retention().stream()
                        .map(rule -> rule.dataClass() == dataClass
                                ? new RetentionRule(
                                        dataClass,
                                        rule.start(),
                                        rule.keep(),
                                        rule.atLeast(),
                                        rule.atMost(),
                                        RetentionEnd.ARCHIVE,
                                        rule.record(),
                                        rule.source())
                                : rule)
                        .toList(),
                like.deadlines());
    }

    @Test
    void aClockThatIsPutBackDeletesNothing() {
        try (World world = World.immediate()) {
            world.count(1);
            world.clock.move(Duration.ofDays(-300));
            assertThat(run(world).rows()).isZero();
        }
    }

    @Test
    @Proves("R-70")
    void anAgencyKeepsItsRegisterTwoYearsAfterItsAnswer() {
        try (World world = World.immediate()) {
            world.count(1);
            world.consented(1);
            world.run(); // one that is never answered
            RetentionDesk desk = world.agency().operator().retention();
            assertThat(desk.policy(TenantKind.AGENCY, AGENCY).use(DataClass.PERSON_INDEX))
                    .hasValueSatisfying(use -> assertThat(use.keep()).isEqualTo(Period.ofYears(2)));

            world.clock.set(Instant.parse("2028-11-15T14:59:59Z"));
            assertThat(desk.run(TenantKind.AGENCY, AGENCY)
                            .line(DataClass.PLACEMENT_REGISTER)
                            .rows())
                    .isZero();
            world.clock.move(Duration.ofSeconds(1));
            assertThat(desk.run(TenantKind.AGENCY, AGENCY)
                            .line(DataClass.PLACEMENT_REGISTER)
                            .rows())
                    .isEqualTo(1);
            assertThat(world.inbox().pending(10)).as("who waits for an answer").hasSize(1);
            assertThat(world.inbox().answered(10)).as("what was counted").hasSize(1);
        }
    }

    @Test
    @Proves("B15")
    void aPolicyThatDoesNotKeepToTheProfileIsRefusedWithAllReasons() {
        try (World world = World.immediate()) {
            RetentionDesk desk = world.company().operator().retention();
            DataPolicy policy = desk.policy(TenantKind.COMPANY, ACME);
            DataPolicy poor = new DataPolicy(
                    policy
                            .keep(DataClass.CONSENT, Period.ofYears(2))
                            .keep(DataClass.PERSON_INDEX, Period.ofMonths(37))
                            .uses()
                            .stream()
                            .filter(use -> use.dataClass() != DataClass.BACKUP)
                            .toList(),
                    Set.of("Germany"));

            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class, () -> desk.policy(TenantKind.COMPANY, ACME, poor));

            assertThat(refused.violations())
                    .extracting(violation -> violation.path() + " " + violation.code())
                    .containsExactly(
                            "refusedOrigins policy.locations",
                            "uses[BACKUP] policy.missing",
                            "uses[CONSENT].keep policy.keep",
                            "uses[PERSON_INDEX].keep policy.keep");
            assertThat(refused.violations())
                    .extracting(Violation::messageJa)
                    .allSatisfy(text -> assertThat(text).matches(".*\\p{IsHiragana}.*"));
            assertThat(desk.policy(TenantKind.COMPANY, ACME)).isEqualTo(policy);
        }
    }

    @Test
    @Proves("B15")
    void aPolicyIsCheckedAgainBeforeEachRun() {
        try (World world = World.immediate()) {
            world.count(1);
            DataPolicy tooLong = DataPolicies.defaults(JAPAN_2026_1, TenantKind.COMPANY)
                    .keep(DataClass.FORM_ANSWERS, Period.ofDays(15));
            world.<Integer>read((unit, acme) -> unit.settings().put(acme, World.START, tooLong));
            world.clock.move(Duration.ofDays(400));
            RetentionDesk desk = world.company().operator().retention();

            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> desk.run(TenantKind.COMPANY, ACME));

            assertThat(refused.violations())
                    .extracting(violation -> violation.path() + " " + violation.code())
                    .containsExactly("policy.uses[FORM_ANSWERS].keep policy.keep");
            assertThat(desk.overdue()).extracting(Tenant::key).containsExactly(ACME);
            world.run();
            assertThat(people(world)).isNotEmpty();
        }
    }

    @Test
    @Proves({"B15", "R-22"})
    void aTenantMayKeepRecordsLongerAndIndexesShorter() {
        try (World world = World.immediate()) {
            world.count(1);
            RetentionDesk desk = world.company().operator().retention();
            desk.policy(
                    TenantKind.COMPANY,
                    ACME,
                    desk.policy(TenantKind.COMPANY, ACME)
                            .keep(DataClass.CONSENT, Period.ofYears(10))
                            .keep(DataClass.PERSON_INDEX, Period.ofMonths(6)));
            world.clock.move(Duration.ofDays(5 * 366));

            assertThat(desk.dryRun(TenantKind.COMPANY, ACME).line(DataClass.CONSENT))
                    .satisfies(line -> {
                        assertThat(line.rows()).isZero();
                        assertThat(line.keep()).isEqualTo(Period.ofYears(10));
                        assertThat(line.before()).isBefore(World.START);
                    });
            assertThat(desk.document(TenantKind.COMPANY, ACME, Locale.JAPANESE))
                    .startsWith("# データ管理方針\n\n法域プロファイル: jp-2026-1\n")
                    .contains("| 同意とその経過 | 同意があったことを示すため | 10年 | 同意の有効期限 | 削除 | privacy-officer | JP |")
                    .contains("| 再応募の照合用ハッシュと不採用の記録 | 同じ方を二度数えないため、再応募を把握するため | 6か月 |");
            assertThat(desk.document(TenantKind.COMPANY, ACME, Locale.ENGLISH))
                    .contains("| Consents and their events |", "| 10 years |");
        }
    }

    @Test
    void whatIsOverdueIsTold() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            RetentionDesk desk = world.company().operator().retention();
            world.clock.move(Duration.ofDays(31));
            assertThat(desk.overdue()).as("due, and not for long").isEmpty();
            world.clock.move(Duration.ofDays(2));
            assertThat(desk.overdue()).extracting(Tenant::key).containsExactly(ACME);
            run(world);
            assertThat(desk.overdue()).isEmpty();
        }
    }

    @Test
    void aProfileThatThePolicyDoesNotKeepToIsRefused() {
        try (World world = World.immediate()) {
            RetentionDesk desk = world.company().operator().retention();
            desk.jurisdiction(TenantKind.COMPANY, ACME, JAPAN_2026_1);
            assertThat(desk.jurisdiction(TenantKind.COMPANY, ACME)).isEqualTo(JAPAN_2026_1);
            assertThat(desk.jurisdiction(TenantKind.COMPANY, "nobody")).isEqualTo(JAPAN_2026_1);
            world.clock.set(
                    LocalDate.of(2025, 12, 31).atStartOfDay(JAPAN_2026_1.zone()).toInstant());
            assertThat(catchThrowableOfType(
                                    InvalidInputException.class,
                                    () -> desk.jurisdiction(TenantKind.COMPANY, ACME, JAPAN_2026_1))
                            .violations())
                    .extracting(Violation::code)
                    .containsExactly("jurisdiction.day");
            assertThat(catchThrowableOfType(
                                    InvalidInputException.class, () -> desk.dryRun(TenantKind.COMPANY, "nobody"))
                            .violations())
                    .extracting(Violation::code)
                    .containsExactly("tenant.missing");
        }
    }

    private static RetentionReport run(World world) {
        return world.company().operator().retention().run(TenantKind.COMPANY, ACME);
    }

    private static Optional<ConsentRecord> consent(World world) {
        return rows(world, RowKind.CONSENT).stream()
                .map(row -> ((ExportedRow.OfConsent) row).consent())
                .findFirst();
    }

    private static List<ExportedRow> people(World world) {
        return rows(world, RowKind.PERSON);
    }

    /** All that is kept by a pseudonym. */
    private static List<ExportedRow> rows(World world) {
        return Stream.of(
                        RowKind.COMMAND,
                        RowKind.PERSON,
                        RowKind.KEYED_HASH,
                        RowKind.BOX,
                        RowKind.REJECTION,
                        RowKind.REFERRAL,
                        RowKind.CONSENT,
                        RowKind.CONSENT_EVENT,
                        RowKind.COUNTED_PERSON)
                .flatMap(kind -> rows(world, kind).stream())
                .toList();
    }

    private static List<ExportedRow> rows(World world, RowKind kind) {
        return world.read((unit, acme) -> unit.exports().read(acme, kind, null, 10_000));
    }

    private static boolean exists(World world, OpaqueId referral) {
        return world.read(
                (unit, acme) -> !unit.referrals().find(acme, List.of(referral)).isEmpty());
    }

    private static int answers(World world, OpaqueId referral) {
        return world.read((unit, acme) -> unit.vault().find(acme, VaultKind.ANSWERS, List.of(referral)).stream()
                .mapToInt(box -> box.sealed().length)
                .sum());
    }
}
