package org.careerrelay.http;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.template.DefaultMail;

/** A company with a programme, on a real engine whose mail is kept in memory. */
public final class Acme implements AutoCloseable {

    /** When everything begins. */
    public static final Instant START = Instant.parse("2026-11-15T00:00:00Z");

    /** The company's key. */
    public static final String KEY = "acme";

    /** The agency's key. */
    public static final String AGENCY = "agency-1";

    /** Its clock. */
    public final MovableClock clock;

    /** Its keys. */
    public final KeyRing keys = KeyRing.random(new SecureRandom());

    /** Its engine. */
    public final CareerRelay relay;

    private final Storage storage;
    private final MemoryMail mail = MemoryMail.create();

    /** A company whose links lead here and whose agency is reached this way. */
    public Acme(MovableClock clock, URI linksAt, AgencyTransport agency) {
        this(clock, linksAt, agency, MemoryStorage.create());
    }

    /** The same on another storage. */
    public Acme(MovableClock clock, URI linksAt, AgencyTransport agency, Storage storage) {
        this.clock = clock;
        this.storage = storage;
        relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(agency)
                .linksAt(linksAt)
                .keys(keys)
                .clock(clock)
                .random(new SecureRandom())
                .build();
        relay.company(KEY)
                .profile(new CompanyProfile("株式会社例示<製作所>", "東京都千代田区1-1", "代表 花子", "saiyo@example.co.jp", "", "JP"));
        relay.company(KEY)
                .partner(
                        new AgencyProfile(AGENCY, "例示紹介株式会社", "東京都港区2-2", "代表 次郎", "desk@agency.example.jp", "", "JP"));
        relay.company(KEY).mail(DefaultMail.japanese("例示製作所 採用", "saiyo@example.co.jp", "saiyo@example.co.jp"));
        relay.company(KEY).open(programme());
    }

    /** The company asks for more than the registration, from now on. */
    public void asking(ConsentPolicy policy) {
        Programme programme = programme();
        relay.company(KEY).open(programme.policies(programme.policies().consent(policy)));
    }

    /** From now on the company hands over fields of its own of those who agree. */
    public void assisted() {
        Programme programme = programme();
        relay.company(KEY)
                .open(programme
                        .handOver(HandOver.ASSISTED)
                        .policies(programme
                                .policies()
                                .transfer(TransferPolicy.DEFAULT.assisted(AssistedTransfer.of("review 2026-10")))
                                .consent(ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER))));
    }

    /** Its contract. */
    public static Programme programme() {
        return Programme.tenForOne(AGENCY)
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1)));
    }

    /** The mail that came last and is no rejection. */
    public Letter lastLetter() {
        relay.operator().dispatch();
        List<Letter> letters = mail.otherLetters();
        return letters.get(letters.size() - 1);
    }

    /** All mails that are no rejections, as far as they were sent. */
    public List<Letter> otherLetters() {
        return mail.otherLetters();
    }

    /** The consent of the only referral. */
    public ConsentRecord consent() {
        OpaqueId referral = referral().id();
        return storage.transact(unit ->
                unit.consents().find(referral.tenant(), List.of(referral)).get(0));
    }

    /** The company changes its partner, under the same key. */
    public void anotherAgency() {
        relay.company(KEY)
                .partner(
                        new AgencyProfile(AGENCY, "別の紹介株式会社", "大阪府大阪市3-3", "代表 三郎", "desk@other.example.jp", "", "JP"));
    }

    /** Rejects somebody and gives back the link out of the mail they got. */
    public URI reject(String application, String address) {
        return reject(rejection(application, address));
    }

    /** The same with all that is said of them. */
    public URI reject(Rejection rejection) {
        RejectionResult result = relay.company(KEY).reject(List.of(rejection)).get(0);
        if (!(result instanceof RejectionResult.Linked)) {
            throw new AssertionError(result);
        }
        relay.operator().dispatch();
        List<RejectionLetter> letters = mail.letters();
        return URI.create(letters.get(letters.size() - 1).relay().link().reveal());
    }

    /** A rejection as it is given. */
    public Rejection rejection(String application, String address) {
        return Rejection.of(application, "山田 太郎", address, clock.instant(), "recruiter-3");
    }

    /** The rejection mail that came last. */
    public RejectionLetter lastRejection() {
        relay.operator().dispatch();
        List<RejectionLetter> letters = mail.letters();
        return letters.get(letters.size() - 1);
    }

    /** Where the rejection mail that came last says that one unsubscribes. */
    public URI unsubscribeLink() {
        return URI.create(lastRejection().relay().unsubscribe().reveal());
    }

    /** Whether an address is on the company's suppression list. */
    public boolean isSuppressed(String address) {
        Accessor officer =
                Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7");
        return relay.company(KEY).privacy(officer).suppressions().contains(Pii.of(address));
    }

    /** The link out of the receipt that came last. */
    public URI manageLink() {
        return URI.create(lastLetter().link().reveal());
    }

    /** The numbered events, the newest numbered first. */
    public List<NumberedEvent> events() {
        relay.operator().dispatch();
        return relay.operator().events(TenantKind.COMPANY, KEY, 0, 10_000);
    }

    /** The only referral as it lies in storage. */
    public Referral referral() {
        OpaqueId id = events().stream()
                .map(numbered -> numbered.event().subject())
                .filter(subject -> storage.transact(unit -> !unit.referrals()
                        .find(subject.tenant(), List.of(subject))
                        .isEmpty()))
                .findFirst()
                .orElseThrow();
        return storage.transact(
                unit -> unit.referrals().find(id.tenant(), List.of(id)).get(0));
    }

    /** The steps of the only referral's consent. */
    public List<ConsentEvent> steps() {
        OpaqueId referral = referral().id();
        return storage.transact(unit -> unit.consents()
                .events(
                        referral.tenant(),
                        unit.consents()
                                .find(referral.tenant(), List.of(referral))
                                .get(0)
                                .id()));
    }

    /** A tally of all days. */
    public long tally(TallyKind kind) {
        return tallies().stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Tally::amount)
                .sum();
    }

    /** How many boxes of a kind there are. */
    public int boxes(VaultKind kind) {
        return storage.<Integer>transact(unit -> unit.vault()
                .subjects(
                        unit.tenants()
                                .find(TenantKind.COMPANY, KEY)
                                .orElseThrow()
                                .id(),
                        kind,
                        null,
                        1000)
                .size());
    }

    /** All tallies but one kind. */
    public List<Tally> talliesBut(TallyKind kind) {
        return tallies().stream().filter(tally -> tally.kind() != kind).toList();
    }

    @Override
    public void close() {
        relay.close();
    }

    private List<Tally> tallies() {
        Period always = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));
        return storage.transact(unit -> {
            TenantId tenant =
                    unit.tenants().find(TenantKind.COMPANY, KEY).orElseThrow().id();
            return unit.tallies().read(tenant, always);
        });
    }
}
