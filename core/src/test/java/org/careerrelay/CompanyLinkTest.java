package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.link.CompanyLinkPage;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** One link for everybody: who comes by it proves the address before anything of them is kept. */
class CompanyLinkTest {

    private static final String VISITOR = "a visit";
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = World.TODAY;

    @Test
    @Proves({"A05", "Q13"})
    void tenPeopleCountWithNothingFromTheCompanyButATotal() {
        try (World world = World.immediate()) {
            RawToken token = token(link(world).make());
            assertThat(visit(world, token).look())
                    .contains(new CompanyLinkPage("株式会社サンプル", "saiyo@example.co.jp", "見本人材株式会社"));
            link(world).reportRejections(NOVEMBER, 10);

            for (int person = 1; person <= 10; person++) {
                enter(world, token, person);
            }
            world.run();
            assertThat(world.inbox().pending(100)).hasSize(10);
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();

            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            assertThat(referrals(world))
                    .as("each marked by its route")
                    .hasSize(10)
                    .allSatisfy(referral -> assertThat(referral.flags()).contains(EligibilityCode.ROUTE_STATIC));
            assertThat(rejections(world)).allSatisfy(rejection -> {
                assertThat(rejection.source()).isEqualTo(SourceKind.COMPANY_LINK);
                assertThat(rejection.decidedBy()).isEqualTo("applicant");
                assertThat(rejection.decidedAt())
                        .isEqualTo(TODAY.atStartOfDay(World.programme().zone()).toInstant());
            });
            assertThat(tally(world, TallyKind.ISSUED)).as("no personal link").isZero();
            assertThat(tally(world, TallyKind.COMPANY_LINK_ISSUED)).isEqualTo(10);
            assertThat(tally(world, TallyKind.COMPANY_LINK_ACCEPTED_NEW)).isEqualTo(10);
            assertThat(tally(world, TallyKind.COMPANY_LINK_COUNTED)).isEqualTo(10);
            world.recomputed();

            assertThat(byRoute(world)).as("a month that runs").containsExactly("COMPANY_LINK hidden hidden");
            world.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
            world.run();
            assertThat(byRoute(world)).containsExactly("COMPANY_LINK 10 10");
        }
    }

    @Test
    void aRouteByWhichFewCameLooksLikeOneByWhichNobodyCame() {
        List<String> nobody;
        List<String> one;
        try (World world = World.immediate()) {
            link(world).make();
            nobody = routesBesideElevenOfOneMail(world, () -> {});
        }
        try (World world = World.immediate()) {
            RawToken token = token(link(world).make());
            link(world).reportRejections(NOVEMBER, 10);
            one = routesBesideElevenOfOneMail(world, () -> enter(world, token, 30));
        }
        assertThat(nobody)
                .containsExactly("MAIL 11 hidden", "COMPANY_LINK hidden hidden")
                .isEqualTo(one);
        try (World world = World.immediate()) {
            assertThat(routesBesideElevenOfOneMail(world, () -> {}))
                    .as("without such a link nobody can have come by it")
                    .containsExactly("MAIL 11 10");
        }
    }

    private static List<String> routesBesideElevenOfOneMail(World world, Runnable others) {
        world.rejectNext(11);
        world.run();
        for (int person = 1; person <= 11; person++) {
            world.consent(person);
        }
        others.run();
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        world.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        world.run();
        return byRoute(world);
    }

    /** Links and people counted. */
    private static List<String> byRoute(World world) {
        return world.desk().figures().breakdown(World.NOVEMBER, Grouping.ROUTE).groups().stream()
                .map(group -> group.name() + " " + shown(group.figure("funnel.issued")) + " "
                        + shown(group.figure("funnel.counted")))
                .toList();
    }

    private static String shown(Kpi kpi) {
        return kpi.value() instanceof KpiValue.Known known ? known.value().toPlainString() : "hidden";
    }

    @Test
    @Proves({"A05", "Q13"})
    void atMostAsManyOfAMonthCountAsTheCompanyReportedAndTheOthersWaitForAReport() {
        try (World world = World.immediate()) {
            RawToken token = token(link(world).make());
            link(world).reportRejections(NOVEMBER, 2);
            for (int person = 1; person <= 3; person++) {
                enter(world, token, person);
            }
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();

            assertThat(world.desk().credits(World.AGENCY).progress()).isEqualTo(2);
            Qualification over = qualification(world, 2);
            assertThat(over.state()).as("registered, and waits").isEqualTo(QualificationState.HELD);
            assertThat(over.findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(EligibilityCode.OVER_REPORTED);
            int events = world.events().size();
            nextDay(world);
            assertThat(qualification(world, 2).state()).isEqualTo(QualificationState.HELD);
            assertThat(world.events()).as("told once").hasSize(events);

            link(world).reportRejections(NOVEMBER, 3);
            nextDay(world);
            assertThat(world.desk().credits(World.AGENCY).progress()).isEqualTo(3);
            assertThat(qualification(world, 2).state()).isEqualTo(QualificationState.COUNTED);
            world.recomputed();
        }
    }

    @Test
    @Proves("Q13")
    void withoutAReportThePersonalLinksOfTheMonthAreTheLimitAndTheWaitEnds() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            RawToken token = token(link(world).make());
            enter(world, token, 11);
            enter(world, token, 12);
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            assertThat(world.desk().credits(World.AGENCY).progress()).isOne();

            world.clock.move(Duration.ofDays(80));
            world.run();
            assertThat(qualification(world, 1).state())
                    .as("February: a report of November is taken no more")
                    .isEqualTo(QualificationState.REFUSED);
            assertThatThrownBy(() -> link(world).reportRejections(NOVEMBER, 5))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(world.desk().credits(World.AGENCY).progress()).isOne();
        }
    }

    @Test
    @Proves({"Q13", "R-04", "R-36"})
    void nothingIsKeptBeforeTheCodeAndTheAnswerIsTheSameForEverybody() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            world.run();
            Officer.of(world.desk()).suppressions().add(Pii.of(World.address(8)), SuppressionReason.OBJECTED);
            RawToken token = token(link(world).make());
            long people = rows(world, RowKind.PERSON);
            CompanyLinkOutcome known = visit(world, token).sendCode(VISITOR, form(World.address(1)));
            CompanyLinkOutcome unknown = visit(world, token).sendCode(VISITOR, form(World.address(7)));
            CompanyLinkOutcome suppressed = visit(world, token).sendCode(VISITOR, form(World.address(8)));
            assertThat(List.of(unknown, suppressed)).containsOnly(known);
            world.run();
            assertThat(world.mail.otherLetters())
                    .extracting(letter -> letter.recipientAddress().reveal())
                    .containsExactly(World.address(1), World.address(7));
            assertThat(rows(world, RowKind.PERSON)).as("nobody more").isEqualTo(people);
            assertThat(rows(world, RowKind.REFERRAL)).isOne();
            assertThat(rows(world, RowKind.BOX)).isZero();
            assertThat(rows(world, RowKind.KEYED_HASH)).isOne();

            assertThat(visit(world, token).enter(VISITOR, form(World.address(7)), "00000000"))
                    .isEqualTo(new CompanyLinkOutcome.WrongCode(3));
            assertThat(rows(world, RowKind.REFERRAL)).isOne();
        }
    }

    @Test
    @Proves("Q13")
    void onePersonHasOneReferralWhicheverWayTheyCome() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            world.run();
            RawToken token = token(link(world).make());
            CompanyLinkOutcome.Entered first = entered(world, token, World.address(1));
            assertThat(first.token()).as("the personal link that they have").isEqualTo(world.token("a-1"));
            CompanyLinkOutcome.Entered own = entered(world, token, World.address(2));
            world.clock.move(Duration.ofHours(1));
            assertThat(entered(world, token, World.address(2)).token()).isEqualTo(own.token());
            assertThat(rows(world, RowKind.REFERRAL)).isEqualTo(2);
        }
    }

    @Test
    @Proves("R-38")
    void fiveTriesOfAnAddressADayAndThePageSaysWhatIsLeft() {
        try (World world = World.immediate()) {
            RawToken token = token(link(world).make());
            for (int left = 4; left > 0; left--) {
                assertThat(visit(world, token).sendCode(VISITOR, form(World.address(1))))
                        .isInstanceOfSatisfying(
                                CompanyLinkOutcome.OnItsWay.class,
                                sent -> assertThat(sent.triesLeft()).isIn(1, 2, 3, 4));
            }
            world.run();
            String code = MailedCode.to(world, World.address(1));
            CompanyLinkOutcome locked = visit(world, token).sendCode(VISITOR, form(World.address(1)));
            assertThat(locked)
                    .isEqualTo(new CompanyLinkOutcome.Locked(TODAY.plusDays(1)
                            .atStartOfDay(World.programme().zone())
                            .toInstant()));
            assertThat(visit(world, token).enter(VISITOR, form(World.address(1)), code))
                    .isEqualTo(locked);
            assertThat(visit(world, token).sendCode(VISITOR, form(World.address(2))))
                    .isInstanceOf(CompanyLinkOutcome.OnItsWay.class);
            world.clock.move(Duration.ofDays(1));
            assertThat(visit(world, token).sendCode(VISITOR, form(World.address(1))))
                    .isInstanceOf(CompanyLinkOutcome.OnItsWay.class);
        }
    }

    @Test
    @Proves({"A05", "Q13"})
    void theLinkIsReplacedAndTakenBack() {
        try (World world = World.immediate()) {
            URI first = link(world).make();
            assertThat(link(world).make()).isEqualTo(first);
            assertThat(link(world).address()).contains(first);
            URI second = link(world).rotate(Duration.ofDays(7));
            assertThat(second).isNotEqualTo(first);
            assertThat(visit(world, token(first)).look()).isPresent();
            world.clock.move(Duration.ofDays(7));
            assertThat(visit(world, token(first)).look()).isEmpty();
            assertThat(visit(world, token(second)).look()).isPresent();
            assertThat(link(world).revoke()).isTrue();
            assertThat(link(world).revoke()).isFalse();
            assertThat(visit(world, token(second)).look()).isEmpty();
            assertThat(visit(world, token(second)).sendCode(VISITOR, form(World.address(1))))
                    .isInstanceOf(CompanyLinkOutcome.InvalidLink.class);
            assertThat(world.company().candidate(token(second)).look(Locale.JAPANESE))
                    .isEmpty();
        }
    }

    /** What is written down says where the data came from, and nothing that did not happen. */
    @Test
    @Proves({"Q13", "R-21"})
    void theRecordSaysThatTheCompanyHandedOverNothingOfItsOwn() {
        try (World world = World.immediate()) {
            enter(world, token(link(world).make()), 1);
            world.run();
            assertThat(world.inbox().pending(1)).hasSize(1);
            var receipt = world.agencyStorage.transact(unit -> unit.tenants().page(new TenantId(0), 10).stream()
                    .flatMap(tenant -> unit.exports().read(tenant.id(), RowKind.RECEIPT_RECORD, null, 10).stream())
                    .toList());
            assertThat(receipt.toString()).contains("共通リンク", "応募者情報は用いていない");
            Referral referral = referrals(world).get(0);
            var steps = world.read((unit, acme) -> unit.consents()
                    .events(
                            acme,
                            unit.consents()
                                    .find(acme, List.of(referral.id()))
                                    .get(0)
                                    .id()));
            assertThat(steps.get(0).detail().method()).as("no mail asked").isEqualTo(ConsentDetail.Method.WEB_POST);
            assertThat(world.<AddresseeProof.Method>read((unit, acme) -> unit.consents()
                            .find(acme, List.of(referral.id()))
                            .get(0)
                            .proof()
                            .method()))
                    .isEqualTo(AddresseeProof.Method.ONE_TIME_CODE);
        }
    }

    @Test
    @Proves("Q13")
    void whatIsMissingIsSaidBeforeACodeIsSent() {
        try (World world = World.immediate()) {
            RawToken token = token(link(world).make());
            CompanyLinkOutcome empty =
                    visit(world, token).sendCode(VISITOR, new CompanyLinkForm(Pii.of(" "), Pii.of("taro"), null));
            assertThat(empty)
                    .isInstanceOfSatisfying(
                            CompanyLinkOutcome.Incomplete.class,
                            incomplete -> assertThat(incomplete.violations())
                                    .extracting(violation -> violation.path())
                                    .containsExactly("name", "mail", "rejectedOn"));
            for (LocalDate day :
                    List.of(TODAY.plusDays(1), TODAY.minusMonths(12).minusDays(1))) {
                assertThat(visit(world, token)
                                .sendCode(VISITOR, new CompanyLinkForm(Pii.of("山田 太郎"), Pii.of(World.address(1)), day)))
                        .isInstanceOf(CompanyLinkOutcome.Incomplete.class);
            }
            world.run();
            assertThat(world.mail.otherLetters()).isEmpty();
        }
    }

    private static CompanyLinkDesk link(World world) {
        return world.desk().link(World.AGENCY);
    }

    private static CompanyLinkVisit visit(World world, RawToken token) {
        return world.company().companyLink(token);
    }

    private static RawToken token(URI link) {
        String text = link.toString();
        return RawToken.of(text.substring(text.lastIndexOf('/') + 1));
    }

    private static CompanyLinkForm form(String address) {
        return new CompanyLinkForm(Pii.of("山田 太郎"), Pii.of(address), TODAY);
    }

    private static CompanyLinkOutcome.Entered entered(World world, RawToken token, String address) {
        assertThat(visit(world, token).sendCode(VISITOR, form(address)))
                .isInstanceOf(CompanyLinkOutcome.OnItsWay.class);
        world.run();
        return (CompanyLinkOutcome.Entered)
                visit(world, token).enter(VISITOR, form(address), MailedCode.to(world, address));
    }

    /** A person goes the whole way up to the consent. */
    private static void enter(World world, RawToken token, int person) {
        String address = World.address(person);
        CompanyLinkOutcome.Entered entered = entered(world, token, address);
        CandidateDesk desk = world.company().candidate(entered.token());
        Invitation invitation = desk.look(Locale.JAPANESE).orElseThrow();
        assertThat(desk.consent(
                        invitation.form(
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                true,
                                Pii.of(address),
                                new RelayAnswers(Pii.of("山田 太郎"), Pii.of(address), Pii.of(""))),
                        entered.code()))
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    private static void nextDay(World world) {
        world.clock.move(Duration.ofDays(1));
        world.run();
    }

    private static List<Referral> referrals(World world) {
        List<OpaqueId> ids = ids(world);
        return world.read((unit, acme) -> unit.referrals().find(acme, ids));
    }

    private static List<StoredRejection> rejections(World world) {
        List<OpaqueId> ids = ids(world);
        return world.read((unit, acme) -> unit.rejections().find(acme, ids));
    }

    private static List<OpaqueId> ids(World world) {
        return world.events().stream()
                .map(numbered -> numbered.event())
                .filter(event -> "COMPANY_LINK".equals(event.details().get("source")))
                .map(event -> event.subject())
                .toList();
    }

    private static Qualification qualification(World world, int place) {
        return world.company().operator().qualification(ids(world).get(place)).orElseThrow();
    }

    private static long tally(World world, TallyKind kind) {
        return world.<Long>read((unit, acme) -> unit.tallies().read(acme, World.NOVEMBER).stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Tally::amount)
                .sum());
    }

    private static long rows(World world, RowKind kind) {
        return world.<Long>read((unit, acme) ->
                (long) unit.exports().read(acme, kind, null, 1000).size());
    }
}
