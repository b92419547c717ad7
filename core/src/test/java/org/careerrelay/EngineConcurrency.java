package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
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
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/**
 * What many threads at once may not break, on any storage. It stands alone, so that the tests of a storage can take it over as it is and
 * give it theirs.
 */
@SuppressWarnings("JUnit3TestNotRun") // run by its subclasses
abstract class EngineConcurrency {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    private static final String AGENCY = "agency-1";
    private static final int THREADS = 200;

    /** An empty storage. */
    abstract Storage storage();

    @Test
    @Proves({"A20", "INV-7", "V-C18"})
    void twoHundredThreadsAcknowledgeTheSameTenAndGrantOnce() throws Exception {
        MemoryMail mail = MemoryMail.create();
        MemoryAgency agency = MemoryAgency.create();
        try (CareerRelay relay = relay(storage(), mail, agency)) {
            List<Acknowledgement> answers = handedOver(relay, mail, agency, 10);

            List<List<AcknowledgementResult>> results = race(THREADS, thread -> () -> {
                List<Acknowledgement> mine = new ArrayList<>(answers);
                Collections.shuffle(mine, new Random(thread));
                List<AcknowledgementResult> heard = new ArrayList<>();
                if (thread % 2 == 0) {
                    heard.addAll(relay.agency(AGENCY).acknowledge(mine));
                } else {
                    mine.forEach(answer -> heard.addAll(relay.agency(AGENCY).acknowledge(List.of(answer))));
                }
                return heard;
            });

            assertThat(results.stream().flatMap(List::stream))
                    .filteredOn(result -> result.outcome() == AcknowledgementResult.Outcome.COUNTED)
                    .hasSize(10);
            CreditSnapshot credits = relay.company("acme").credits(AGENCY);
            assertThat(List.of(credits.counted(), credits.granted(), credits.progress()))
                    .containsExactly(10L, 1L, 0L);
            assertThat(relay.operator().ledger("acme", AGENCY).entries(0, 100))
                    .extracting(LedgerEntry::kind)
                    .hasSize(11)
                    .endsWith(LedgerKind.GRANT)
                    .containsOnlyOnce(LedgerKind.GRANT);
        }
    }

    @Test
    void sixteenThreadsRejectTheSamePeopleAndEachGetsOneMail() throws Exception {
        MemoryMail mail = MemoryMail.create();
        try (CareerRelay relay = relay(storage(), mail, MemoryAgency.create())) {
            List<Rejection> rejections = rejections(100);
            List<List<RejectionResult>> results = race(16, thread -> () -> {
                List<Rejection> mine = new ArrayList<>(rejections);
                Collections.shuffle(mine, new Random(thread));
                return relay.company("acme").reject(mine);
            });

            assertThat(results.stream().flatMap(List::stream))
                    .hasSize(1600)
                    .allMatch(RejectionResult.Linked.class::isInstance)
                    .filteredOn(result -> !((RejectionResult.Linked) result).repeated())
                    .hasSize(100);
            race(4, thread -> () -> relay.operator().dispatch());
            assertThat(mail.letters())
                    .extracting(letter -> letter.recipientAddress().reveal())
                    .hasSize(100)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void manyRequestsForTheOnlyCreditReserveItOnce() throws Exception {
        MemoryMail mail = MemoryMail.create();
        MemoryAgency agency = MemoryAgency.create();
        try (CareerRelay relay = relay(storage(), mail, agency)) {
            relay.agency(AGENCY).acknowledge(handedOver(relay, mail, agency, 10));
            List<RequestResult> results =
                    race(32, thread -> () -> relay.company("acme").request(AGENCY, JobOrder.titled("求人" + thread % 8)));

            assertThat(results)
                    .filteredOn(result -> result instanceof RequestResult.Requested requested && !requested.repeated())
                    .hasSize(1);
            assertThat(relay.company("acme").credits(AGENCY).reserved()).isOne();
            assertThat(relay.company("acme").introductions()).hasSize(1);
        }
    }

    private static CareerRelay relay(Storage storage, MemoryMail mail, MemoryAgency agency) {
        SecureRandom random = new SecureRandom();
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(random))
                .mail(mail)
                .agency(agency)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .clock(() -> NOW)
                .build();
        CompanyDesk acme = relay.company("acme");
        acme.profile(new CompanyProfile("株式会社サンプル", "東京都", "代表 一郎", "saiyo@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(AGENCY, "見本人材", "東京都", "代表 二郎", "contact@agency.example.com", "", "JP"));
        acme.open(Programme.tenForOne(AGENCY)
                .licence("13-ユ-010554", LocalDate.of(2029, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 2026-04", LocalDate.of(2026, 4, 1)))
                .publication(Publication.IMMEDIATE));
        return relay;
    }

    private static List<Rejection> rejections(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Rejection.of("a-" + i, "山田 太郎", "taro" + i + "@example.jp", NOW, "recruiter-3"))
                .toList();
    }

    /** People rejected, mailed, consented and handed over; what the agency would answer. */
    private static List<Acknowledgement> handedOver(
            CareerRelay relay, MemoryMail mail, MemoryAgency agency, int people) {
        relay.company("acme").reject(rejections(people));
        relay.operator().dispatch();
        mail.letters().forEach(letter -> {
            String link = Objects.requireNonNull(letter.relay()).link().reveal();
            Pii<String> address = letter.recipientAddress();
            CandidateDesk desk = relay.candidate(RawToken.of(link.substring(link.lastIndexOf('/') + 1)));
            ConsentOutcome outcome = desk.consent(desk.look(Locale.JAPANESE)
                    .orElseThrow()
                    .form(
                            Set.of(Purpose.AGENCY_REGISTRATION),
                            true,
                            address,
                            new RelayAnswers(letter.recipientName(), address, Pii.of(""))));
            assertThat(outcome).isInstanceOf(ConsentOutcome.Given.class);
        });
        relay.operator().dispatch();
        List<Acknowledgement> answers = agency.messages().stream()
                .map(ReferralHandOver.class::cast)
                .map(message -> new Acknowledgement(message.referral(), AgencyAnswer.ACCEPTED_NEW, NOW))
                .toList();
        assertThat(answers).hasSize(people);
        return answers;
    }

    private static <T> List<T> race(int threads, IntFunction<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        return work.apply(thread).call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
