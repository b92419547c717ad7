package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.phone.LibPhoneNumbers;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three rejections of one person are one count: whatever they are recognised by, in each programme, until the window is over. */
class CountedOnceOnEveryStorageTest extends Databases {

    private static final String TARO = "山田 太郎";
    private static final String OTHER = "agency-2";
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));
    private final MemoryMail mail = MemoryMail.create();
    private final Map<String, OpaqueId> referrals = new HashMap<>();
    private CareerRelay relay;
    private CompanyDesk acme;

    @AfterEach
    void close() {
        relay.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A30", "Q3", "CMP-1"})
    void onePersonRejectedThreeTimesCountsOncePerProgrammeAndWindowByMailPhoneOrWhatTheAgencyKnows(
            Supplier<TestDatabase> database) {
        begin(database);

        assertThat(answered("m-1", "yamada@example.jp")).isEqualTo(Outcome.COUNTED);
        assertThat(answered("m-2", "Yamada@Example.JP")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(answered("m-3", "ｙａｍａｄａ＠example.jp")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counted(Ats.AGENCY)).as("by the mail address").isEqualTo(1);

        acme.recognise(RecognitionTerms.hashes("application notice, section 3"));
        List<Outcome> byPhone = new ArrayList<>();
        for (String number : List.of("090-1234-5678", "０９０ー１２３４ー５６７８", "+81 90 1234 5678")) {
            String application = "p-" + (byPhone.size() + 1);
            String address = application + "@example.com";
            recognition()
                    .recognise(
                            List.of(Applicant.of(application, "佐藤 花子", address).calledAt(number)));
            byPhone.add(answered(application, "佐藤 花子", address));
        }
        assertThat(byPhone)
                .containsExactly(Outcome.COUNTED, Outcome.PERSON_ALREADY_COUNTED, Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counted(Ats.AGENCY)).as("by the telephone number").isEqualTo(2);

        // The agency's own id of a person never leaves it: it says "known", or the operator is told that two are
        // one.
        answered("k-1", "鈴木 一郎", "one@example.net");
        assertThat(answered("k-2", "鈴木 一郎", "two@example.net", AgencyAnswer.ACCEPTED_DUPLICATE))
                .isEqualTo(Outcome.NOT_COUNTED);
        answered("k-3", "鈴木 市郎", "three@example.net");
        assertThat(counted(Ats.AGENCY)).as("two, as far as anybody knows").isEqualTo(4);
        assertThat(relay.operator()
                        .samePerson("acme", new PersonMerge("merge-1", referral("k-1"), referral("k-3"), "hr-1")))
                .isEqualTo(new PersonMergeResult.Merged(false));
        assertThat(counted(Ats.AGENCY)).as("by what the agency knows").isEqualTo(3);

        clock.set(Instant.parse("2027-04-01T00:00:00Z"));
        openOther();
        assertThat(answered("m-4", TARO, "yamada@example.jp", AgencyAnswer.ACCEPTED_NEW, OTHER))
                .as("another programme")
                .isEqualTo(Outcome.COUNTED);
        assertThat(answered("m-5", TARO, "yamada@example.jp", AgencyAnswer.ACCEPTED_NEW, OTHER))
                .isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        clock.set(Instant.parse("2027-10-01T14:59:00Z")); // 23:59 in Japan
        assertThat(answered("m-6", TARO, "yamada@example.jp", AgencyAnswer.ACCEPTED_NEW, OTHER))
                .as("the last day of the window")
                .isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        clock.set(Instant.parse("2027-10-01T15:00:00Z"));
        assertThat(answered("m-7", TARO, "yamada@example.jp", AgencyAnswer.ACCEPTED_NEW, OTHER))
                .isEqualTo(Outcome.COUNTED);
        assertThat(answered("m-8", TARO, "yamada@example.jp", AgencyAnswer.ACCEPTED_NEW, OTHER))
                .isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counted(OTHER)).isEqualTo(2);
        assertThat(counted(Ats.AGENCY)).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoIsTakenApartAfterTheContractWentOverDoesNotCountWithTheSuccessorToo(Supplier<TestDatabase> database) {
        begin(database);
        answered("m-1", "one@example.jp");
        answered("m-2", "two@example.jp");
        clock.set(Instant.parse("2027-04-01T00:00:00Z"));
        openOther();
        assertThat(relay.operator()
                        .ledger("acme", Ats.AGENCY)
                        .move(new ProgrammeMove("move-1", OTHER, "agreement-7", "operator-1")))
                .isEqualTo(new LedgerChange.Written(false));
        relay.operator().samePerson("acme", new PersonMerge("merge-1", referral("m-1"), referral("m-2"), "hr-1"));
        assertThat(counted(Ats.AGENCY) + counted(OTHER)).isEqualTo(1);

        assertThat(recognition().split("m-2")).isEqualTo(new IdentityChange.Done(LinkState.APART));
        assertThat(counted(Ats.AGENCY) + counted(OTHER)).isEqualTo(2);
        for (String address : List.of("one@example.jp", "two@example.jp")) {
            assertThat(answered("again " + address, TARO, address, AgencyAnswer.ACCEPTED_NEW, OTHER))
                    .as(address)
                    .isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        }
        assertThat(counted(Ats.AGENCY) + counted(OTHER)).isEqualTo(2);
    }

    private RecognitionDesk recognition() {
        return acme.recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                .because(AccessReason.Code.RECRUITING, "applications of today"));
    }

    private void openOther() {
        acme.partner(new AgencyProfile(OTHER, "別の紹介株式会社", "東京都港区", "代表取締役", "desk@example.com", "", "JP"));
        acme.open(programme(OTHER));
    }

    private void begin(Supplier<TestDatabase> database) {
        relay = CareerRelay.builder()
                .storage(database == null ? MemoryStorage.create() : storage(database))
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(clock::get)
                .phones(new LibPhoneNumbers())
                .random(new Random(2))
                .build();
        acme = relay.company("acme");
        Ats.settle(acme);
        Programme first = programme(Ats.AGENCY);
        acme.open(first.policies(first.policies().ending(new Ending(APRIL, 60))));
    }

    private static Programme programme(String agency) {
        Programme programme = Programme.tenForOne(agency)
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2020, 1, 1)))
                .publication(Publication.IMMEDIATE);
        return programme.policies(programme.policies().qualification(QualificationPolicy.DEFAULT.windowMonths(6)));
    }

    private long counted(String agency) {
        return acme.credits(agency).counted();
    }

    private Outcome answered(String application, String address) {
        return answered(application, TARO, address);
    }

    private Outcome answered(String application, String name, String address) {
        return answered(application, name, address, AgencyAnswer.ACCEPTED_NEW);
    }

    private Outcome answered(String application, String name, String address, AgencyAnswer answer) {
        return answered(application, name, address, answer, Ats.AGENCY);
    }

    /** Rejected, mailed, consented, handed over, answered. */
    private Outcome answered(String application, String name, String address, AgencyAnswer answer, String agency) {
        RejectionResult.Linked linked = (RejectionResult.Linked)
                acme.reject(List.of(Rejection.of(application, name, address, clock.get(), "recruiter-3")))
                        .get(0);
        referrals.put(application, linked.referral());
        relay.operator().dispatch();
        RejectionLetter letter = Ats.letter(mail, application);
        CandidateDesk person = relay.candidate(Ats.token(letter));
        assertThat(person.consent(Ats.form(person, letter))).isInstanceOf(ConsentOutcome.Given.class);
        relay.operator().dispatch();
        return relay.agency(agency)
                .acknowledge(List.of(new Acknowledgement(referral(application), answer, clock.get())))
                .get(0)
                .outcome();
    }

    private OpaqueId referral(String application) {
        return Objects.requireNonNull(referrals.get(application));
    }
}
