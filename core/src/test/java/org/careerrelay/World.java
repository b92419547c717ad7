package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A company's installation and an agency's, each with a storage in memory of its own, joined by wires; people act on the mails they got. The
 * clock starts at 09:00 in Japan and stands still until it is moved.
 */
public final class World implements AutoCloseable {

    public static final String ACME = "acme";
    public static final String AGENCY = "agency-1";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    public static final Instant START = Instant.parse("2026-11-15T00:00:00Z");
    public static final Period NOVEMBER = Period.month(2026, 11);

    public final MovableClock clock = new MovableClock(START);
    public final Random random = new Random(7);
    public final MemoryMail mail = MemoryMail.create();
    public final Storage companyStorage;
    public final Storage agencyStorage = MemoryStorage.create();
    public final KeyRing keys = KeyRing.random(random);
    public final Wire toAgency = new Wire((partner, messages) ->
            agency().agency(partner).inbox().receive(messages.get(0).company(), messages));
    public final Wire toCompany = new Wire(
            (partner, messages) -> company().agency(messages.get(0).agency()).receive(messages));
    private final CareerRelay company;
    private final CareerRelay agency;
    private int people;

    private World(Storage companyStorage, UnaryOperator<CareerRelayBuilder> more) {
        this.companyStorage = companyStorage;
        this.company = more.apply(builder(companyStorage, keys).mail(mail).agency(toAgency))
                .build();
        this.agency =
                builder(agencyStorage, KeyRing.random(random)).agency(toCompany).build();
    }

    /** With the company's profile, the agency's, and a reviewed programme whose figures are published at once. */
    public static World immediate() {
        return with(programme -> programme);
    }

    /** With a programme changed from that of {@link #immediate()}. */
    public static World with(UnaryOperator<Programme> programme) {
        World world = empty();
        world.settle(ACME);
        world.desk().open(programme.apply(programme()));
        return world;
    }

    /** Without any setting. */
    public static World empty() {
        return built(MemoryStorage.create(), builder -> builder);
    }

    /** Without any setting, on a storage, with more given to the company's builder. */
    public static World built(Storage storage, UnaryOperator<CareerRelayBuilder> more) {
        return new World(storage, more);
    }

    public static Programme programme() {
        return Programmes.with(AGENCY);
    }

    /** An engine's builder on a storage, with this world's clock. */
    public CareerRelayBuilder builder(Storage storage, KeyRing ring) {
        return CareerRelay.builder()
                .storage(storage)
                .keys(ring)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .clock(clock)
                .random(random);
    }

    /** Profiles of a company and of the agency. */
    public void settle(String key) {
        company.company(key)
                .profile(new CompanyProfile(
                        "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP"));
        company.company(key).partner(agencyProfile(AGENCY));
    }

    public static AgencyProfile agencyProfile(String key) {
        return new AgencyProfile(
                key, "見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎", "contact@agency.example.com", "03-0000-0001", "JP");
    }

    public CareerRelay company() {
        return company;
    }

    public CareerRelay agency() {
        return agency;
    }

    public CompanyDesk desk() {
        return company.company(ACME);
    }

    public AgencyInbox inbox() {
        return agency.agency(AGENCY).inbox();
    }

    public static String address(int person) {
        return "taro" + person + "@example.jp";
    }

    /** The rejection of a person, through an application named after them. */
    public Rejection rejection(int person) {
        return Rejection.of("a-" + person, "山田 太郎", address(person), clock.instant(), "recruiter-3");
    }

    /** Rejects people who were not rejected before; returns the first one's number. */
    public int rejectNext(int count) {
        int first = people + 1;
        people += count;
        desk().reject(IntStream.range(first, first + count)
                .mapToObj(this::rejection)
                .toList());
        return first;
    }

    public RejectionResult reject(Rejection rejection) {
        return desk().reject(List.of(rejection)).get(0);
    }

    /** Both installations work until nothing is due any more. */
    public void run() {
        while (company.operator().dispatch().done()
                        + agency.operator().dispatch().done()
                > 0) {
            continue;
        }
    }

    public RejectionLetter letter(String application) {
        return mail.letters().stream()
                .filter(letter -> Pii.of(application).equals(letter.variables().get("application")))
                .findFirst()
                .orElseThrow();
    }

    /** The token in the mail about an application, as the person reads it. */
    public RawToken token(String application) {
        return token(letter(application));
    }

    private static RawToken token(RejectionLetter letter) {
        var relay = letter.relay();
        if (relay == null) {
            throw new IllegalStateException("that mail has no link");
        }
        String link = relay.link().reveal();
        return RawToken.of(link.substring(link.lastIndexOf('/') + 1));
    }

    public CandidateDesk candidate(String application) {
        return company.candidate(token(application));
    }

    /** The form of somebody who has seen the notice as it is now; it is the same for everybody. */
    public ConsentForm form(String typedAddress) {
        byte[] shown = mail.letters().stream()
                .filter(letter -> letter.relay() != null)
                .flatMap(letter -> company.candidate(token(letter)).look(Locale.JAPANESE).stream())
                .map(invitation -> invitation.notice().reference().sha256())
                .findFirst()
                .orElseGet(() -> new byte[32]);
        return form(shown, typedAddress);
    }

    /** The form of somebody who has opened the link about an application. */
    public ConsentForm form(String application, String typedAddress) {
        return form(
                candidate(application)
                        .look(Locale.JAPANESE)
                        .orElseThrow()
                        .notice()
                        .reference()
                        .sha256(),
                typedAddress);
    }

    /** Somebody whom the company never rejected, who agreed to be proposed to it. */
    public static PersonProposal proposal() {
        return proposal("introduced@example.com");
    }

    /** Somebody of an address, who agreed to be proposed to the company. */
    public static PersonProposal proposal(String mail) {
        return new PersonProposal(
                Pii.of("山田 太郎"),
                Pii.of(mail),
                Pii.of("経理を十年"),
                new ProposalConsent(ACME, START.minusSeconds(60), Instant.parse("2036-01-01T00:00:00Z"), "notice/7"));
    }

    private static ConsentForm form(byte[] shown, String typedAddress) {
        return new ConsentForm(
                Locale.JAPANESE,
                shown,
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                Pii.of(typedAddress),
                new RelayAnswers(Pii.of("山田 太郎"), Pii.of(typedAddress), Pii.of("東京で働きたい")));
    }

    /** What was typed into a form, with these boxes ticked. */
    public static ConsentForm ticking(ConsentForm form, Set<Purpose> purposes) {
        return new ConsentForm(
                form.locale(), form.noticeSha256(), purposes, form.adult(), form.typedAddress(), form.answers());
    }

    public ConsentOutcome consent(int person) {
        return candidate("a-" + person).consent(form(address(person)));
    }

    public WithdrawalOutcome withdraw(int person) {
        return candidate("a-" + person).withdraw(Pii.of(address(person)));
    }

    /** The token of an application as the keys make it, whether a mail carried it or not. */
    public RawToken tokenOf(String application) {
        return new LinkTokens(keys).issue(referral(application).id());
    }

    /** The agency gives all that wait the same answer. */
    public int answerAll(AgencyAnswer answer) {
        List<InboxAnswer> answers = inbox().pending(10_000).stream()
                .map(waiting -> new InboxAnswer(waiting.company(), waiting.referral(), answer))
                .toList();
        return inbox().answer(answers);
    }

    /** New people go the whole way: rejected, mailed, consented, handed over, accepted as new, counted. */
    public void count(int newPeople) {
        consented(newPeople);
        run();
        answerAll(AgencyAnswer.ACCEPTED_NEW);
        run();
    }

    /** New people up to their consent; returns the first one's number. */
    public int consented(int newPeople) {
        int first = rejectNext(newPeople);
        run();
        List<ConsentOutcome> outcomes = new ArrayList<>();
        for (int person = first; person < first + newPeople; person++) {
            outcomes.add(consent(person));
        }
        if (!outcomes.stream().allMatch(ConsentOutcome.Given.class::isInstance)) {
            throw new IllegalStateException("not everybody could consent");
        }
        return first;
    }

    public TenantId tenant(String key) {
        return companyStorage.<TenantId>transact(unit ->
                unit.tenants().find(TenantKind.COMPANY, key).orElseThrow().id());
    }

    /** Reads the company's storage. */
    public <T> T read(BiFunction<UnitOfWork, TenantId, T> reading) {
        TenantId acme = tenant(ACME);
        return companyStorage.transact(unit -> reading.apply(unit, acme));
    }

    /** The referral of an application as it is stored; its id is that of the rejection. */
    public Referral referral(String application) {
        return read((unit, acme) -> {
            OpaqueId id = unit.rejections()
                    .byApplication(acme, List.of(application))
                    .get(0)
                    .id();
            return unit.referrals().find(acme, List.of(id)).get(0);
        });
    }

    /** The company's numbered events. */
    public List<NumberedEvent> events() {
        return company.operator().events(TenantKind.COMPANY, ACME, 0, 100_000);
    }

    /** A figure's number in a report. */
    public static long known(KpiReport report, String id) {
        return ((KpiValue.Known) report.figure(id).value()).value().longValueExact();
    }

    /** What is told of the company out of its log is what was counted as it happened. */
    public void recomputed() {
        assertThat(company()
                        .operator()
                        .tenant(TenantKind.COMPANY, ACME)
                        .recompute()
                        .differences())
                .isEmpty();
    }

    public long figure(String id) {
        return known(desk().kpis(NOVEMBER), id);
    }

    @Override
    public void close() {
        company.close();
        agency.close();
    }
}
