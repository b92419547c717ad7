package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only shows when the whole engine runs on a storage, with many callers at once and exact counts afterwards. */
class EngineOnEveryStorageTest extends Databases {

    private static final String AGENCY = "agency-1";
    private static final int CALLERS = 200;

    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAgency agency = MemoryAgency.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A20", "INV-7", "INV-3", "V-C18"})
    void twoHundredCallersWithTheSameTenReferralsEarnExactlyOneCredit(Supplier<TestDatabase> database)
            throws Exception {
        CareerRelay relay = engine(database);
        List<Acknowledgement> answers = handedOver(relay, 10);

        List<List<AcknowledgementResult>> results = Race.run(CALLERS, caller -> {
            List<Acknowledgement> shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, new Random(caller));
            return relay.agency(AGENCY).acknowledge(shuffled);
        });

        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        results.forEach(list -> list.forEach(result -> outcomes.merge(result.outcome(), 1L, Long::sum)));
        assertThat(outcomes).containsOnly(Map.entry(Outcome.COUNTED, 10L), Map.entry(Outcome.REPEATED, 1990L));
        List<LedgerEntry> ledger = relay.operator().ledger("acme", AGENCY).entries(0, 100);
        assertThat(ledger).extracting(LedgerEntry::kind).containsExactlyElementsOf(tenCountsAndAGrant());
        assertThat(ledger)
                .extracting(LedgerEntry::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(i -> (long) i).toList());
        CreditSnapshot credits = relay.company("acme").credits(AGENCY);
        assertThat(credits.granted()).isEqualTo(1);
        assertThat(credits.available()).isEqualTo(1);
        assertThat(credits.progress()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"CMP-21", "INV-2"})
    void whoeverLooksWhileOthersCountAndRequestSeesSumsOfOneMoment(Supplier<TestDatabase> database) throws Exception {
        CareerRelay relay = engine(database);
        List<Acknowledgement> answers = handedOver(relay, 60);
        CompanyDesk acme = relay.company("acme");

        List<List<CreditSnapshot>> seen = Race.run(8, thread -> {
            List<CreditSnapshot> snapshots = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                switch (thread) {
                    case 0 -> relay.agency(AGENCY).acknowledge(List.of(answers.get(i)));
                    case 1 -> acme.request(AGENCY, JobOrder.titled("engineer").requestKey("request-" + i));
                    default -> snapshots.add(acme.credits(AGENCY));
                }
            }
            return snapshots;
        });

        assertThat(seen.stream().flatMap(List::stream)).hasSize(360).allSatisfy(credits -> {
            assertThat(credits.granted()).isEqualTo(credits.counted() / 10);
            assertThat(credits.progress()).isEqualTo(credits.counted() % 10);
            assertThat(credits.granted()).isEqualTo(credits.available() + credits.reserved());
        });
        assertThat(acme.credits(AGENCY).granted()).isEqualTo(6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"INV-8", "CMP-11"})
    void oneCreditIsReservedAndResolvedOnceHoweverManyAsk(Supplier<TestDatabase> database) throws Exception {
        CareerRelay relay = engine(database);
        relay.agency(AGENCY).acknowledge(handedOver(relay, 10));
        CompanyDesk acme = relay.company("acme");

        List<RequestResult> requests = Race.run(
                32, caller -> acme.request(AGENCY, JobOrder.titled("engineer").requestKey("request-" + caller)));

        List<RequestResult.Requested> requested = requests.stream()
                .filter(RequestResult.Requested.class::isInstance)
                .map(RequestResult.Requested.class::cast)
                .toList();
        assertThat(requested).hasSize(1);
        var id = requested.get(0).introduction().id();
        relay.agency(AGENCY).introduction(id).propose(Ats.proposal());
        acme.introduction(id).accepted();
        acme.introduction(id).joined();
        Race.run(
                32,
                caller -> caller % 2 == 0
                        ? relay.agency(AGENCY).introduction(id).joined()
                        : acme.introduction(id).joined());
        assertThat(relay.operator().ledger("acme", AGENCY).entries(11, 100))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.RESERVE, LedgerKind.CONSUME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("A21")
    void theSameRejectionsFromManyCallersAreTakenOnce(Supplier<TestDatabase> database) throws Exception {
        CareerRelay relay = engine(database);
        List<Rejection> rejections = rejections(50);

        Race.run(16, caller -> {
            List<Rejection> shuffled = new ArrayList<>(rejections);
            Collections.shuffle(shuffled, new Random(caller));
            return relay.company("acme").reject(shuffled);
        });
        relay.operator().dispatch();

        assertThat(mail.letters()).hasSize(50);
        assertThat(mail.letters()).extracting(RejectionLetter::messageId).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("H09")
    void manyDispatchersSendEveryMailOnceWhileTheirLeasesHold(Supplier<TestDatabase> database) throws Exception {
        CareerRelay relay = engine(database);
        relay.company("acme").reject(rejections(500));

        Race.run(8, caller -> relay.operator().dispatch());

        assertThat(mail.letters()).extracting(RejectionLetter::messageId).hasSize(500);
        assertThat(mail.letters()).extracting(RejectionLetter::messageId).doesNotHaveDuplicates();
        assertThat(relay.operator().outbox().waiting()).isZero();
    }

    /** A look at the credits is no decision: it neither waits for the one who counts nor keeps anybody from counting. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Timeout(120)
    void lookingAtTheCreditsDoesNotWaitForWhoCounts(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        CareerRelay relay = engine(storage);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CreditSnapshot seen = storage.transact(unit -> {
                unit.credits().lock(tenant(unit), 1);
                return result(other.submit(() -> relay.company("acme").credits(AGENCY)));
            });
            assertThat(seen.counted()).isZero();
        } finally {
            other.shutdownNow();
        }
    }

    private static TenantId tenant(UnitOfWork unit) {
        return unit.tenants().find(TenantKind.COMPANY, "acme").orElseThrow().id();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private CareerRelay engine(Supplier<TestDatabase> database) {
        return engine(database == null ? MemoryStorage.create() : storage(database));
    }

    private CareerRelay engine(Storage storage) {
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(agency)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new SecureRandom()))
                .build();
        CompanyDesk acme = relay.company("acme");
        acme.profile(new CompanyProfile("株式会社アクメ", "東京都千代田区", "代表取締役", "jobs@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(AGENCY, "紹介株式会社", "東京都港区", "代表取締役", "desk@example.jp", "", "JP"));
        acme.open(Programme.tenForOne(AGENCY)
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2020, 1, 1)))
                .publication(Publication.IMMEDIATE));
        return relay;
    }

    private static List<Rejection> rejections(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Rejection.of(
                        "application-" + i,
                        "応募者" + i,
                        "applicant" + i + "@example.jp",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        "recruiter-3"))
                .toList();
    }

    /** Rejected, mailed, consented and handed over: what is left is the agency's answer. */
    private List<Acknowledgement> handedOver(CareerRelay relay, int count) {
        relay.company("acme").reject(rejections(count));
        relay.operator().dispatch();
        for (RejectionLetter letter : mail.letters()) {
            CandidateDesk desk = relay.candidate(token(letter));
            assertThat(desk.consent(form(desk, letter))).isInstanceOf(ConsentOutcome.Given.class);
        }
        relay.operator().dispatch();
        return agency.messages().stream()
                .map(ReferralHandOver.class::cast)
                .map(message -> new Acknowledgement(message.referral(), AgencyAnswer.ACCEPTED_NEW, message.at()))
                .toList();
    }

    private static RawToken token(RejectionLetter letter) {
        RelayBlock relay = letter.relay();
        assertThat(relay).isNotNull();
        String link = relay.link().reveal();
        return RawToken.of(link.substring(link.lastIndexOf('/') + 1));
    }

    private static ConsentForm form(CandidateDesk desk, RejectionLetter letter) {
        return desk.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        letter.recipientAddress(),
                        new RelayAnswers(letter.recipientName(), letter.recipientAddress(), Pii.of("")));
    }

    private static List<LedgerKind> tenCountsAndAGrant() {
        List<LedgerKind> kinds = new ArrayList<>(Collections.nCopies(10, LedgerKind.COUNT));
        kinds.add(LedgerKind.GRANT);
        return kinds;
    }
}
