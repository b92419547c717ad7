package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerrelay.model.identity.RecognitionDecision.AUTO;
import static org.careerrelay.model.identity.RecognitionDecision.NEW;
import static org.careerrelay.model.identity.RecognitionDecision.REVIEW;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.GroupStanding;
import org.careerrelay.model.circulation.Reapplication;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.circulation.ReapplicationQuestion;
import org.careerrelay.model.circulation.ReapplicationStanding;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.phone.LibPhoneNumbers;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People who come back, and whoever looks at the doubtful ones: through the doors, on every storage. */
class RecognitionOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String TARO = "山田 太郎";
    private static final String HANAKO = "山田 花子";
    private static final String MAIL = "yamada@example.jp";

    private final MemoryMail mail = MemoryMail.create();
    private CareerRelay relay;
    private CompanyDesk acme;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoComesBackIsOnePersonAndCountsOnce(Supplier<TestDatabase> database) {
        open(database, RecognitionTerms.hashes("application notice, section 3"));
        assertThat(answered("a-1", TARO, MAIL)).isEqualTo(Outcome.COUNTED);
        assertThat(answered("a-2", "山田　太郎", "Yamada@Example.JP")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);

        assertThat(desk().recognised(List.of("a-1", "a-2", "a-9")))
                .extracting(RecognisedApplication::application, RecognisedApplication::decision)
                .containsExactly(tuple("a-1", NEW), tuple("a-2", AUTO));
        assertThat(likenesses("a-2")).containsExactly("a-1");
        assertThat(desk().reviews(null, 10)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("CMP-6")
    void aCoupleWithOneMailboxIsTwoPeopleUntilSomebodySaysOtherwiseAndAgainWhenItWasAMistake(
            Supplier<TestDatabase> database) {
        open(database, RecognitionTerms.hashes("application notice, section 3"));
        assertThat(answered("a-1", TARO, MAIL)).isEqualTo(Outcome.COUNTED);
        assertThat(answered("a-2", HANAKO, MAIL))
                .as("each reads the mail, and agrees for themselves")
                .isEqualTo(Outcome.COUNTED);
        IdentityReview review = onlyReview();
        assertThat(review)
                .extracting(IdentityReview::application, IdentityReview::other)
                .containsExactly("a-2", "a-1");

        assertThat(desk().confirm(review.id())).isEqualTo(new IdentityChange.Done(LinkState.JOINED));
        assertThat(kinds()).containsExactly(LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.UNCOUNT);
        assertThat(counted()).isEqualTo(1);
        assertThat(desk().reviews(null, 10)).isEmpty();
        assertThat(desk().confirm(review.id())).isEqualTo(new IdentityChange.NotNow(LinkState.JOINED));

        assertThat(desk().undo(review.id())).isEqualTo(new IdentityChange.Done(LinkState.OPEN));
        assertThat(counted()).isEqualTo(2);
        assertThat(onlyReview()).isEqualTo(review);

        assertThat(desk().confirm(review.id())).isEqualTo(new IdentityChange.Done(LinkState.JOINED));
        assertThat(counted()).as("taken back a second time").isEqualTo(1);
        assertThat(desk().reject(review.id())).isEqualTo(new IdentityChange.Done(LinkState.APART));
        assertThat(counted()).isEqualTo(2);
        assertThat(desk().reviews(null, 10)).isEmpty();
        assertThat(answered("a-3", TARO, MAIL)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        relay.operator().dispatch();
        assertThat(relay.operator().events(TenantKind.COMPANY, "acme", 0, 1000))
                .filteredOn(event -> event.event().type() == EventType.IDENTITY_DECIDED)
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.event().details())
                        .containsEntry("by", "hr-1")
                        .containsEntry("reason", "call of 21 November"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoWasTakenForSomebodyElseIsTakenOutAndCounts(Supplier<TestDatabase> database) {
        open(database, RecognitionTerms.hashes("application notice, section 3"));
        answered("a-1", TARO, MAIL);
        assertThat(answered("a-2", TARO, MAIL)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(answered("a-3", TARO, MAIL)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);

        assertThat(desk().split("a-2")).isEqualTo(new IdentityChange.Done(LinkState.APART));
        assertThat(counted()).as("a namesake with the same mailbox").isEqualTo(2);
        assertThat(desk().split("a-2")).isEqualTo(new IdentityChange.NotNow(LinkState.WITHDRAWN));
        assertThat(desk().split("a-9")).isEqualTo(new IdentityChange.Unknown());

        assertThat(answered("a-4", TARO, MAIL))
                .as("like both: somebody has to look")
                .isEqualTo(Outcome.COUNTED);
        assertThat(desk().reviews(null, 10))
                .extracting(IdentityReview::application)
                .containsOnly("a-4");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("C03")
    void whoComesBackIsRecognisedByKeyedHashesOfAContactWithANameAndOfAnythingLessSomebodyHasToLook(
            Supplier<TestDatabase> database) {
        open(database, RecognitionTerms.hashes("application notice, section 3"));
        LocalDate born = LocalDate.of(1985, 1, 2);
        String phone = "090-1234-567";
        List<Applicant> known = List.of(
                Applicant.of("k-1", TARO, "k1@example.jp"),
                Applicant.of("k-2", "佐藤 花子", "k2@example.jp").calledAt(phone + "2"),
                Applicant.of("k-3", "鈴木 一郎", "k3@example.jp").read("スズキ イチロウ").born(born),
                Applicant.of("k-4", "高橋 美咲", "k4@example.jp")
                        .read("タカハシ ミサキ")
                        .calledAt(phone + "4")
                        .born(born.plusDays(40)),
                Applicant.of("k-5", "田中 健", "k5@example.jp"),
                Applicant.of("k-6", "伊藤 桜", "k6@example.jp").calledAt(phone + "6"),
                Applicant.of("k-7", "渡辺 翔", "k7@example.jp").born(born.plusDays(80)));
        assertThat(desk().recognise(known))
                .extracting(RecognisedApplication::decision)
                .containsOnly(NEW);

        List<RecognisedApplication> back = desk().recognise(List.of(
                Applicant.of("b-1", TARO, "K1@Example.JP"),
                Applicant.of("b-2", "佐藤 花子", "new2@example.com").calledAt("+81 90 1234 5672"),
                Applicant.of("b-3", "中村 一郎", "k3@example.jp").read("ナカムラ イチロウ").born(born),
                Applicant.of("b-4", "小林 美咲", "new4@example.com")
                        .read("コバヤシ ミサキ")
                        .calledAt(phone + "4")
                        .born(born.plusDays(40)),
                Applicant.of("b-5", "加藤 愛", "k5@example.jp"),
                Applicant.of("b-6", "吉田 誠", "new6@example.com").calledAt(phone + "6"),
                Applicant.of("b-7", "渡辺 翔", "new7@example.com").born(born.plusDays(80)),
                Applicant.of("b-8", "山口 大輔", "new8@example.com")));
        assertThat(back)
                .extracting(RecognisedApplication::application, RecognisedApplication::decision)
                .as(
                        "a contact with the name, or with the birth date; a contact alone, or a name with the birth date; nothing")
                .containsExactly(
                        tuple("b-1", AUTO),
                        tuple("b-2", AUTO),
                        tuple("b-3", AUTO),
                        tuple("b-4", AUTO),
                        tuple("b-5", REVIEW),
                        tuple("b-6", REVIEW),
                        tuple("b-7", REVIEW),
                        tuple("b-8", NEW));
        assertThat(back.subList(0, 7))
                .allSatisfy(each -> assertThat(each.likenesses())
                        .singleElement()
                        .satisfies(likeness -> {
                            assertThat(likeness.application())
                                    .isEqualTo("k-" + each.application().substring(2));
                            assertThat(likeness.reasons()).isNotEmpty();
                        }));
        assertThat(back.get(7).likenesses()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whatApplicationsSaidIsComparedWhereItIsKept(Supplier<TestDatabase> database) {
        open(database, RecognitionTerms.sealed("application notice, section 3"));
        List<RecognisedApplication> first =
                desk().recognise(List.of(applicant("a-1", TARO, MAIL), applicant("a-2", HANAKO, MAIL)));
        assertThat(first).extracting(RecognisedApplication::decision).containsExactly(NEW, REVIEW);
        List<RecognisedApplication> second = desk().recognise(List.of(
                applicant("a-3", TARO, "yamaad@example.jp").born(LocalDate.of(1985, 1, 2)),
                applicant("a-1", "別人", "another@example.jp")));

        assertThat(second)
                .as(
                        "a name and a birth date, and a mail address with a typing error; what came before is not looked at again")
                .extracting(RecognisedApplication::decision)
                .containsExactly(AUTO, NEW);
        assertThat(likenesses("a-3")).containsExactly("a-1");
        assertThat(reject("a-3", TARO, "yamaad@example.jp")).isInstanceOf(RejectionResult.Linked.class);
        assertThat(decision("a-3")).isEqualTo(AUTO);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void withoutAPurposeNobodyIsLookedUpAndInterviewersAreNotTold(Supplier<TestDatabase> database) {
        open(database, null);
        assertThatThrownBy(() -> desk().recognise(List.of(applicant("a-1", TARO, MAIL))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("recognition.purpose"));
        acme.recognise(RecognitionTerms.hashes("application notice, section 3"));
        RecognitionDesk interviewer = acme.recognition(
                Accessor.of("lead-7", ActorRole.INTERVIEWER).because(AccessReason.Code.RECRUITING, "interview"));
        assertThatThrownBy(() -> interviewer.recognised(List.of("a-1"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> interviewer.reviews(null, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("R-72")
    void whoIsErasedIsRecognisedNoMore(Supplier<TestDatabase> database) {
        Storage storage = open(database, RecognitionTerms.sealed("application notice, section 3"));
        desk().recognise(List.of(applicant("a-1", TARO, MAIL)));
        reject("a-1", TARO, MAIL);
        reject("a-2", TARO, MAIL);
        reject("a-3", HANAKO, MAIL);
        assertThat(acme.privacy(Accessor.privacyOfficer("officer-1")
                                .because(AccessReason.Code.REQUEST_OF_PERSON, "request 1"))
                        .erasures()
                        .erase("a-2"))
                .isPresent();

        var tenant = storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, "acme"))
                .orElseThrow()
                .id();
        assertThat(storage.<List<?>>transact(unit -> unit.exports().read(tenant, RowKind.ARRIVAL, null, 10)))
                .as("the one who reads the same mailbox stays")
                .hasSize(1);
        assertThat(desk().reviews(null, 10)).isEmpty();
        desk().recognise(List.of(applicant("a-4", TARO, MAIL)));
        assertThat(decision("a-4")).isEqualTo(REVIEW);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoAppliesAgainIsAskedToWaitAndTheGroupIsToldOfNobodyWhoDidNotAgree(Supplier<TestDatabase> database) {
        open(database, RecognitionTerms.hashes("application notice, section 3"));
        acme.reapply(ReapplicationPolicy.after(6));
        CompanyDesk beta = relay.company("beta");
        Ats.settle(beta);
        beta.recognise(RecognitionTerms.hashes("application notice, section 3"));
        acme.group(CorporateGroup.of("group notice", new GroupMember("beta", "株式会社ベータ")));
        beta.group(CorporateGroup.of("group notice", new GroupMember("acme", "株式会社サンプル")));
        acme.reject(List.of(Rejection.of("a-1", TARO, MAIL, NOW.minusSeconds(60), "recruiter-3")));
        desk().recognise(List.of(applicant("a-2", TARO, MAIL)));

        assertThat(desk().reapplications(List.of(ReapplicationQuestion.of("a-2"), ReapplicationQuestion.of("a-9"))))
                .extracting(Reapplication::standing)
                .containsExactly(new ReapplicationStanding.ApplyAgainFrom(LocalDate.of(2027, 5, 21)));
        assertThat(desk(beta).inGroup(List.of(applicant("b-1", TARO, MAIL))))
                .containsExactly(new GroupStanding.NotKnown("b-1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoTakesTheSameApplicationsAtOnceIsToldTheSame(Supplier<TestDatabase> database) throws Exception {
        open(database, RecognitionTerms.hashes("application notice, section 3"));
        List<Applicant> applicants = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> applicant("a-" + i, TARO, "yamada-" + i + "@example.jp"))
                .toList();
        List<List<RecognisedApplication>> told =
                Race.run(4, caller -> desk().recognise(applicants)); // who comes second goes through it again
        assertThat(told).containsOnly(told.get(0));
        assertThat(told.get(0)).extracting(RecognisedApplication::decision).contains(NEW);
    }

    private Storage open(Supplier<TestDatabase> database, RecognitionTerms terms) {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(() -> NOW)
                .phones(new LibPhoneNumbers())
                .random(new Random(2))
                .build();
        acme = relay.company("acme");
        Ats.settle(acme);
        if (terms != null) {
            acme.recognise(terms);
        }
        return storage;
    }

    private RecognitionDesk desk() {
        return desk(acme);
    }

    private static RecognitionDesk desk(CompanyDesk company) {
        return company.recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                .because(AccessReason.Code.RECRUITING, "call of 21 November"));
    }

    private static Applicant applicant(String application, String name, String address) {
        return Applicant.of(application, name, address).born(LocalDate.of(1985, 1, 2));
    }

    private RejectionResult reject(String application, String name, String address) {
        return acme.reject(List.of(Rejection.of(application, name, address, NOW, "recruiter-3")))
                .get(0);
    }

    /** Rejected, mailed, consented, handed over, accepted as new. */
    private Outcome answered(String application, String name, String address) {
        RejectionResult.Linked linked = (RejectionResult.Linked) reject(application, name, address);
        relay.operator().dispatch();
        RejectionLetter letter = Ats.letter(mail, application);
        CandidateDesk person = relay.candidate(Ats.token(letter));
        assertThat(person.consent(Ats.form(person, letter))).isInstanceOf(ConsentOutcome.Given.class);
        relay.operator().dispatch();
        return relay.agency(Ats.AGENCY)
                .acknowledge(List.of(new Acknowledgement(linked.referral(), AgencyAnswer.ACCEPTED_NEW, NOW)))
                .get(0)
                .outcome();
    }

    private IdentityReview onlyReview() {
        List<IdentityReview> reviews = desk().reviews(null, 10);
        assertThat(reviews).hasSize(1);
        return reviews.get(0);
    }

    private RecognitionDecision decision(String application) {
        return desk().recognised(List.of(application)).get(0).decision();
    }

    private List<String> likenesses(String application) {
        return desk().recognised(List.of(application)).get(0).likenesses().stream()
                .map(RecognisedApplication.Likeness::application)
                .toList();
    }

    private long counted() {
        return acme.credits(Ats.AGENCY).counted();
    }

    private List<LedgerKind> kinds() {
        return relay.operator().ledger("acme", Ats.AGENCY).entries(0, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }
}
