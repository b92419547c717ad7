package org.careerrelay.benchmarks;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;

/** A company with one programme, through the public interface. */
final class Company implements AutoCloseable {

    static final String AGENCY = "agency-1";

    static final String KEY = "acme";

    private final CareerRelay relay;
    private final Storage storage;
    private final KeyRing keys;
    private final MailTransport mail;

    /**
     * Sets up an engine and the company.
     *
     * @param storage empty
     * @param mail where letters go
     * @param now the time
     */
    Company(Storage storage, MailTransport mail, Instant now) {
        this(storage, KeyRing.random(new SecureRandom()), mail);
        open(KEY, now);
    }

    private Company(Storage storage, KeyRing keys, MailTransport mail) {
        this.storage = storage;
        this.keys = keys;
        this.mail = mail;
        this.relay = CareerRelay.builder()
                .storage(storage)
                .keys(keys)
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .build();
    }

    /** The same company, by another engine on other connections. */
    Company again(Storage other) {
        return new Company(other, keys, mail);
    }

    CareerRelay relay() {
        return relay;
    }

    CompanyDesk desk() {
        return relay.company(KEY);
    }

    TenantId tenant() {
        return tenant(KEY);
    }

    /** One of several companies. */
    TenantId tenant(String key) {
        return storage.<TenantId>transact(unit ->
                unit.tenants().find(TenantKind.COMPANY, key).orElseThrow().id());
    }

    /** Sets up a company of this name. */
    void open(String key, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        CompanyDesk desk = relay.company(key);
        desk.profile(new CompanyProfile(
                "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP"));
        desk.partner(new AgencyProfile(
                AGENCY, "見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎", "contact@agency.example.com", "03-0000-0001", "JP"));
        desk.open(Programme.tenForOne(AGENCY)
                .licence("13-ユ-010554", today.plusYears(1))
                .reviewedOn(today.minusMonths(1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "応募フォームの同意欄", today.minusMonths(2))));
    }

    /** Rejections of people who are all different. */
    static List<Rejection> rejections(int from, int count, Instant now) {
        return IntStream.range(from, from + count)
                .mapToObj(
                        i -> Rejection.of("application-" + i, "山田 太郎", "taro-" + i + "@example.jp", now, "recruiter-1"))
                .toList();
    }

    /** Takes rejections; returns the referrals that all of them are to become. */
    List<OpaqueId> reject(List<Rejection> rejections) {
        return linked(desk().reject(rejections));
    }

    /** The referrals of results: all are new and have links. */
    static List<OpaqueId> linked(List<RejectionResult> results) {
        List<OpaqueId> referrals = new ArrayList<>(results.size());
        for (RejectionResult result : results) {
            if (!(result instanceof RejectionResult.Linked linked) || linked.repeated()) {
                throw new IllegalStateException(
                        "a rejection became " + result.getClass().getSimpleName());
            }
            referrals.add(linked.referral());
        }
        return referrals;
    }

    /** The agency's answers: all of them are to count. */
    void acknowledge(List<Acknowledgement> given) {
        for (AcknowledgementResult result : relay.agency(AGENCY).acknowledge(given)) {
            if (result.outcome() != AcknowledgementResult.Outcome.COUNTED) {
                throw new IllegalStateException("an answer was " + result.outcome());
            }
        }
    }

    /** The person agrees, as on the page that the letter's link leads to. */
    void consent(RejectionLetter letter) {
        consent(relay.candidate(token(letter)), letter);
    }

    /** The same at any door of theirs. */
    static void consent(CandidateDesk candidate, RejectionLetter letter) {
        byte[] shown = candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .notice()
                .reference()
                .sha256();
        Pii<String> address = letter.recipientAddress();
        ConsentOutcome outcome = candidate.consent(new ConsentForm(
                Locale.JAPANESE,
                shown,
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                address,
                new RelayAnswers(letter.recipientName(), address, Pii.of("東京で働きたい"))));
        if (!(outcome instanceof ConsentOutcome.Given)) {
            throw new IllegalStateException("the consent was not taken");
        }
    }

    /** The token of the link in a letter. */
    static RawToken token(RejectionLetter letter) {
        var block = letter.relay();
        if (block == null) {
            throw new IllegalStateException("the mail has no link");
        }
        String link = block.link().reveal();
        return RawToken.of(link.substring(link.lastIndexOf('/') + 1));
    }

    /** The operator's pass. */
    void dispatch() {
        relay.operator().dispatch();
    }

    @Override
    public void close() {
        relay.close();
    }
}
