package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.GroupStanding;
import org.careerrelay.model.circulation.Reapplication;
import org.careerrelay.model.circulation.ReapplicationQuestion;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who comes back to the company, and who to others of its group, counted apart: through the doors, on every storage. */
class AffiliatesOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final String TARO = "山田 太郎";
    private static final String HANAKO = "山田 花子";

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final MemoryMail mail = MemoryMail.create();
    private Storage storage;
    private CareerRelay relay;
    private CompanyDesk acme;
    private CompanyDesk beta;
    private CompanyDesk gamma;

    @AfterEach
    void close() {
        relay.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("C02")
    void whoComesBackToTheCompanyAndWhoToOthersOfItsGroupAreRecognisedAndCountedApart(Supplier<TestDatabase> database) {
        begin(database);
        IntStream.rangeClosed(1, 11).forEach(person -> rejectedAndAgreed("a-" + person, TARO, address(person)));
        rejected("a-12", TARO, address(12));
        rejected("a-13", TARO, address(13));
        pass(Duration.ofDays(100));

        // Ten at the one company, two of them at the other too; the twelfth did not agree, the thirteenth applied
        // nowhere.
        List<Applicant> toBeta = new ArrayList<>(IntStream.rangeClosed(1, 10)
                .mapToObj(person -> applicant("b", person))
                .toList());
        toBeta.add(Applicant.of("b-1-again", TARO, address(1)));
        toBeta.add(applicant("b", 12));
        List<GroupStanding> told = ask(beta, toBeta);
        assertThat(told.subList(0, 11)).hasOnlyElementsOfType(GroupStanding.Known.class);
        assertThat(told.get(11)).isEqualTo(new GroupStanding.NotKnown("b-12"));
        assertThat(ask(beta, toBeta)).as("asked once more").isEqualTo(told);
        assertThat(ask(gamma, List.of(applicant("c", 1), applicant("c", 2))))
                .hasOnlyElementsOfType(GroupStanding.Known.class);
        // The third applies here as well, the eleventh here alone.
        recruiter(acme).recognise(List.of(applicant("again", 3), applicant("again", 11)));
        assertThat(recruiter(acme)
                        .reapplications(
                                List.of(ReapplicationQuestion.of("again-3"), ReapplicationQuestion.of("again-11"))))
                .extracting(Reapplication::earlier)
                .allSatisfy(earlier -> assertThat(earlier)
                        .isNotNull()
                        .extracting(Reapplication.Return::rejections)
                        .isEqualTo(1));

        assertThat(returns(acme)).isEqualTo(new Reapplications(13, 2, 2, 0, 0, new AffiliateReapplications(10, 12)));
        assertThat(returns(beta)).as("it rejected nobody").isEqualTo(none());
        KpiReport report = report();
        assertFigure(report.figure("reapplicationRate"), "0.1538", 2L, 13L);
        assertFigure(report.figure("affiliateReapplications"), "12", 12L, null);
        assertFigure(report.figure("affiliateReapplicationRate"), "0.7692", 10L, 13L);

        acme.group(CorporateGroup.of("ended"));
        pass(Duration.ofSeconds(1));
        KpiReport without = report();
        for (String id : List.of("affiliateReapplications", "affiliateReapplicationRate")) {
            assertThat(without.figure(id).value())
                    .as("without a group it is absent, and not nothing")
                    .isEqualTo(new KpiValue.NotAvailable("CorporateGroup"));
        }
        assertThat(without.figure("reapplicationRate")).isEqualTo(report.figure("reapplicationRate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoTurnsOutToBeOneCountsOnceAndWhoIsErasedNoMore(Supplier<TestDatabase> database) {
        begin(database);
        rejectedAndAgreed("a-1", TARO, address(1));
        rejectedAndAgreed("a-2", HANAKO, address(1));
        List<Applicant> others = tenOthers();
        pass(Duration.ofDays(100));
        ask(beta, others);
        ask(beta, List.of(Applicant.of("b-1", TARO, address(1)), Applicant.of("b-2", HANAKO, address(1))));
        ask(gamma, List.of(Applicant.of("c-1", TARO, address(1))));
        assertThat(affiliates()).as("a couple with one mailbox").isEqualTo(new AffiliateReapplications(12, 13));

        var review = recruiter(acme).reviews(null, 10).get(0);
        recruiter(acme).confirm(review.id());
        assertThat(affiliates()).as("one person").isEqualTo(new AffiliateReapplications(11, 12));
        recruiter(acme).undo(review.id());
        assertThat(affiliates()).isEqualTo(new AffiliateReapplications(12, 13));

        assertThat(acme.privacy(Accessor.privacyOfficer("officer-1")
                                .because(AccessReason.Code.REQUEST_OF_PERSON, "request 1"))
                        .erasures()
                        .erase("a-1"))
                .isPresent();
        assertThat(affiliates()).isEqualTo(new AffiliateReapplications(11, 11));
        assertThat(returns(acme).rejected()).isEqualTo(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoeverAsksAtTheSameTimeIsToldAndItCountsOnce(Supplier<TestDatabase> database) throws Exception {
        begin(database);
        List<Applicant> applicants = new ArrayList<>();
        for (int person = 1; person <= 10; person++) {
            rejectedAndAgreed("a-" + person, TARO, address(person));
            applicants.add(applicant("b", person));
        }
        pass(Duration.ofDays(100));
        assertThat(Race.run(4, caller -> ask(beta, applicants)))
                .allSatisfy(told -> assertThat(told).hasOnlyElementsOfType(GroupStanding.Known.class));
        assertThat(affiliates()).isEqualTo(new AffiliateReapplications(10, 10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoWasAskedAboutOnTheDayOfTheRejectionCountsFromTheNextQuestionOn(Supplier<TestDatabase> database) {
        begin(database);
        List<Applicant> ten = tenOthers();
        ask(beta, ten);
        assertThat(affiliates()).as("applied there before").isEqualTo(new AffiliateReapplications(0, 0));
        pass(Duration.ofDays(1));
        ask(beta, ten);
        assertThat(affiliates()).isEqualTo(new AffiliateReapplications(10, 10));
        pass(Duration.ofDays(200));
        ask(gamma, ten.subList(0, 1));
        assertThat(affiliates()).isEqualTo(new AffiliateReapplications(10, 11));
    }

    /** A company that rejected one person would read from "nobody" or "few" what that person did. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void ofFewPeopleNeitherTheDoorNorTheReportTells(Supplier<TestDatabase> database) {
        begin(database);
        List<Applicant> ten = tenOthers();
        pass(Duration.ofDays(100));
        for (Applicant next : ten) {
            assertThat(affiliates()).isEqualTo(new AffiliateReapplications(0, 0));
            for (String id : List.of("affiliateReapplications", "affiliateReapplicationRate")) {
                Kpi figure = report().figure(id);
                assertThat(figure.value()).isEqualTo(new KpiValue.Hidden(10));
                assertThat(figure.numerator()).isNull();
            }
            ask(beta, List.of(next));
        }
        assertThat(affiliates()).isEqualTo(new AffiliateReapplications(10, 10));
        assertFigure(report().figure("affiliateReapplications"), "10", 10L, null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whatIsKeptForItGoesWithTheRejectionHoweverLateTheQuestion(Supplier<TestDatabase> database) {
        begin(database);
        rejectedAndAgreed("a-1", TARO, address(1));
        pass(Duration.ofDays(300));
        ask(beta, List.of(applicant("b", 1)));
        assertThat(noted()).singleElement().satisfies(row -> {
            assertThat(row.event().recordedBy()).isEqualTo("beta");
            assertThat(row.event().reference()).isEqualTo("a-1");
        });
        assertThat(acme.people(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                                .because(AccessReason.Code.RECRUITING, "a look"))
                        .thread("a-1")
                        .orElseThrow()
                        .steps())
                .as("where they applied is told to nobody")
                .allSatisfy(step -> assertThat(step.reference()).isEqualTo("a-1"))
                .hasSize(2);
        pass(Duration.ofDays(100));
        relay.operator().dispatch();
        assertThat(relay.operator()
                        .retention()
                        .run(TenantKind.COMPANY, "acme", 10)
                        .finished())
                .isTrue();
        assertThat(noted()).isEmpty();
    }

    private void begin(Supplier<TestDatabase> database) {
        storage = database == null ? MemoryStorage.create() : storage(database);
        relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(clock::get)
                .random(new Random(2))
                .build();
        acme = company("acme", "beta", "gamma");
        beta = company("beta", "acme");
        gamma = company("gamma", "acme");
        var programme = Ats.programme();
        acme.open(programme.policies(
                programme.policies().consent(ConsentPolicy.DEFAULT.asking(Purpose.REAPPLICATION_MATCH))));
    }

    private CompanyDesk company(String key, String... others) {
        CompanyDesk company = relay.company(key);
        Ats.settle(company);
        company.recognise(RecognitionTerms.hashes("application notice, section 3"));
        company.group(CorporateGroup.of(
                "group notice",
                Arrays.stream(others)
                        .map(other -> new GroupMember(other, "株式会社" + other))
                        .toArray(GroupMember[]::new)));
        return company;
    }

    /** People who were rejected and agreed, as they will apply elsewhere. */
    private List<Applicant> tenOthers() {
        return IntStream.rangeClosed(101, 110)
                .mapToObj(person -> {
                    rejectedAndAgreed("a-" + person, TARO, address(person));
                    return applicant("b", person);
                })
                .toList();
    }

    private void pass(Duration time) {
        clock.updateAndGet(now -> now.plus(time));
    }

    private static String address(int person) {
        return "taro" + person + "@example.jp";
    }

    private static Applicant applicant(String prefix, int person) {
        return Applicant.of(prefix + "-" + person, TARO, address(person));
    }

    private void rejected(String application, String name, String address) {
        acme.reject(List.of(Rejection.of(application, name, address, clock.get(), "recruiter-3")));
    }

    private void rejectedAndAgreed(String application, String name, String address) {
        rejected(application, name, address);
        relay.operator().dispatch();
        RejectionLetter letter = Ats.letter(mail, application);
        CandidateDesk person = relay.candidate(Ats.token(letter));
        assertThat(person.consent(person.look(Locale.JAPANESE)
                        .orElseThrow()
                        .form(
                                Set.of(Purpose.AGENCY_REGISTRATION, Purpose.REAPPLICATION_MATCH),
                                true,
                                letter.recipientAddress(),
                                new RelayAnswers(letter.recipientName(), letter.recipientAddress(), Pii.of("")))))
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    private static RecognitionDesk recruiter(CompanyDesk company) {
        return company.recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                .because(AccessReason.Code.RECRUITING, "applications of today"));
    }

    private static List<GroupStanding> ask(CompanyDesk company, List<Applicant> applicants) {
        return recruiter(company).inGroup(applicants);
    }

    private Reapplications returns(CompanyDesk company) {
        return company.circulation()
                .returns()
                .reapplications(company == acme ? "acme" : "beta", NOVEMBER)
                .orElseThrow();
    }

    private AffiliateReapplications affiliates() {
        return returns(acme).affiliates();
    }

    private static Reapplications none() {
        return new Reapplications(0, 0, 0, 0, 0, new AffiliateReapplications(0, 0));
    }

    private KpiReport report() {
        return acme.kpis(
                NOVEMBER, KpiSources.none().reapplications(acme.circulation().returns()));
    }

    private static void assertFigure(Kpi figure, String value, Long numerator, Long denominator) {
        assertThat(figure.value()).isEqualTo(new KpiValue.Known(new BigDecimal(value)));
        assertThat(figure.numerator()).isEqualTo(numerator);
        assertThat(figure.denominator()).isEqualTo(denominator);
    }

    private List<OfLifecycleEvent> noted() {
        return storage.transact(unit -> {
            var tenant = unit.tenants().find(TenantKind.COMPANY, "acme").orElseThrow();
            return unit.exports().read(tenant.id(), RowKind.LIFECYCLE_EVENT, null, 10).stream()
                    .map(OfLifecycleEvent.class::cast)
                    .toList();
        });
    }
}
