package org.careerrelay.benchmarks;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.Storage;

/**
 * A company's installation with one programme. One person goes the whole way to the hand-over through the public interface; all others are
 * copies of that person's rows with ids of their own, written through the storage's interface.
 */
final class Installation implements AutoCloseable {

    static final String AGENCY = "agency-1";

    private static final String COMPANY = "acme";
    private static final String APPLICATION = "application-1";
    private static final String ADDRESS = "taro@example.jp";
    private static final int ROWS = 1000; // of one transaction that copies

    private final CareerRelay relay;
    private final Storage storage;
    private final TenantId tenant;
    private final Referral referral;
    private final ConsentRecord consent;
    private final VaultItem answers;

    /**
     * Sets up the company.
     *
     * @param storage empty
     * @param now the time
     */
    Installation(Storage storage, Instant now) {
        this.storage = storage;
        MemoryMail mail = MemoryMail.create();
        this.relay = CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(new SecureRandom()))
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .build();
        open(now);
        travel(mail, now);
        this.tenant = storage.<TenantId>transact(unit ->
                unit.tenants().find(TenantKind.COMPANY, COMPANY).orElseThrow().id());
        OpaqueId id = storage.transact(unit -> unit.rejections()
                .byApplication(tenant, List.of(APPLICATION))
                .get(0)
                .id());
        this.referral = storage.transact(
                unit -> unit.referrals().find(tenant, List.of(id)).get(0));
        this.consent = storage.transact(
                unit -> unit.consents().find(tenant, List.of(id)).get(0));
        this.answers = storage.transact(unit ->
                unit.vault().find(tenant, VaultKind.ANSWERS, List.of(id)).get(0));
        if (referral.state() != ReferralState.SENT) {
            throw new IllegalStateException("the hand-over was not made");
        }
    }

    TenantId tenant() {
        return tenant;
    }

    int programme() {
        return referral.programme();
    }

    /** Adds people who wait for the agency's answer. */
    void add(List<Person> people) {
        for (int from = 0; from < people.size(); from += ROWS) {
            List<Person> some = people.subList(from, Math.min(people.size(), from + ROWS));
            storage.transact(unit -> {
                unit.referrals()
                        .insert(tenant, some.stream().map(this::referral).toList());
                unit.consents().insert(tenant, some.stream().map(this::consent).toList());
                unit.vault().put(tenant, some.stream().map(this::answers).toList());
                return some.size();
            });
        }
    }

    /** The agency's answers, through the public interface: all of them are to count. */
    void acknowledge(List<Acknowledgement> given) {
        List<AcknowledgementResult> results = relay.agency(AGENCY).acknowledge(given);
        for (AcknowledgementResult result : results) {
            if (result.outcome() != Outcome.COUNTED) {
                throw new IllegalStateException("an answer was " + result.outcome());
            }
        }
    }

    /** The operator's pass, which numbers what was written meanwhile. */
    void dispatch() {
        relay.operator().dispatch();
    }

    @Override
    public void close() {
        relay.close();
    }

    private void open(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        CompanyDesk desk = relay.company(COMPANY);
        desk.profile(new CompanyProfile(
                "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP"));
        desk.partner(new AgencyProfile(
                AGENCY, "見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎", "contact@agency.example.com", "03-0000-0001", "JP"));
        desk.open(Programme.tenForOne(AGENCY)
                .licence("13-ユ-010554", today.plusYears(1))
                .reviewedOn(today.minusMonths(1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "応募フォームの同意欄", today.minusMonths(2))));
    }

    private void travel(MemoryMail mail, Instant now) {
        relay.company(COMPANY).reject(List.of(Rejection.of(APPLICATION, "山田 太郎", ADDRESS, now, "recruiter-1")));
        relay.operator().dispatch();
        var block = mail.letters().get(0).relay();
        if (block == null) {
            throw new IllegalStateException("the mail has no link");
        }
        String link = block.link().reveal();
        CandidateDesk candidate = relay.candidate(RawToken.of(link.substring(link.lastIndexOf('/') + 1)));
        byte[] shown = candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .notice()
                .reference()
                .sha256();
        ConsentOutcome outcome = candidate.consent(new ConsentForm(
                Locale.JAPANESE,
                shown,
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                Pii.of(ADDRESS),
                new RelayAnswers(Pii.of("山田 太郎"), Pii.of(ADDRESS), Pii.of("東京で働きたい"))));
        if (!(outcome instanceof ConsentOutcome.Given)) {
            throw new IllegalStateException("the consent was not taken");
        }
        relay.operator().dispatch();
    }

    private Referral referral(Person person) {
        return new Referral(
                person.referral(),
                referral.programme(),
                person.id(),
                referral.state(),
                referral.answer(),
                referral.issuedAt(),
                referral.expiresAt(),
                referral.changedAt(),
                referral.sentAt(),
                referral.alertedAt(),
                referral.failedProofs(),
                referral.lockedUntil(),
                referral.flags());
    }

    private ConsentRecord consent(Person person) {
        return new ConsentRecord(
                person.consent(),
                person.referral(),
                consent.recipient(),
                consent.recipientSha256(),
                consent.country(),
                consent.state(),
                consent.purposes(),
                consent.items(),
                consent.notice(),
                consent.proof(),
                consent.givenAt(),
                consent.validUntil());
    }

    private VaultItem answers(Person person) {
        return new VaultItem(person.id(), answers.kind(), person.referral(), answers.sealed());
    }
}
