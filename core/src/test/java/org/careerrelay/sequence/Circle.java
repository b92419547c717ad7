package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.FiguresDesk;
import org.careerrelay.MovableClock;
import org.careerrelay.OperatorDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * An installation on a storage, for many companies one after the other: mails and hand-overs are accepted and not kept, so that it stays
 * cheap. With the same seed it makes the same ids.
 */
public final class Circle implements AutoCloseable {

    static final String AGENCY = "agency-1";
    static final String SUCCESSOR = "agency-2";
    static final String LICENCE = "13-ユ-010554";
    static final LocalDate LICENSED_UNTIL = LocalDate.of(9999, 3, 31);
    static final NoticeBasis BASIS =
            new NoticeBasis(NoticeBasis.Kind.OPT_IN, "応募フォームの同意欄 2026-04", LocalDate.of(2026, 4, 1));

    private static final org.careerrelay.model.kpi.Period ALWAYS =
            new org.careerrelay.model.kpi.Period(LocalDate.EPOCH, LocalDate.of(9999, 1, 1));

    private static final KeyRing KEYS = KeyRing.random(new Random(7));

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-15T00:00:00Z"));
    final CareerRelay relay;
    final LinkTokens tokens = new LinkTokens(KEYS);

    private final Storage storage;
    private final Map<String, Map<OpaqueId, String>> handedOver = new HashMap<>();
    private final Set<OpaqueId> offered = new HashSet<>();

    /** On a storage whose tables exist. */
    public Circle(Storage storage) {
        this.storage = storage;
        this.relay = CareerRelay.builder()
                .storage(storage)
                .keys(KEYS)
                .mail(this::send)
                .composer(letter -> new Composition.Composed(
                        Pii.of(letter.subject()), Pii.of(letter.body()), Pii.of(letter.body()), null))
                .agency(this::deliver)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .jurisdiction(keepingEverything())
                .clock(clock)
                .random(new Random(11))
                .build();
        for (String agency : List.of(AGENCY, SUCCESSOR)) {
            relay.agency(agency).inbox().attribution(AttributionPolicy.FIRST_REGISTRATION);
        }
    }

    private List<MailOutcome> send(List<RejectionLetter> letters) {
        letters.stream().flatMap(letter -> Stream.ofNullable(letter.relay())).forEach(block -> {
            String link = block.link().reveal();
            RawToken token = RawToken.of(link.substring(link.lastIndexOf('/') + 1));
            offered.add(tokens.verify(token).orElseThrow());
        });
        return Collections.nCopies(letters.size(), new MailOutcome.Accepted());
    }

    /** Whose mails went with the relay block since this was asked. */
    Set<OpaqueId> offered() {
        Set<OpaqueId> since = Set.copyOf(offered);
        offered.clear();
        return since;
    }

    /** The agency is here too: what is handed over comes into its books. What else the two would tell each other is told through the doors. */
    private List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        messages.stream().filter(ReferralHandOver.class::isInstance).forEach(message -> {
            assertThat(relay.agency(partner).inbox().receive(message.company(), List.of(message)))
                    .extracting(Receipt::refusal)
                    .containsOnlyNulls();
            handedOver
                    .computeIfAbsent(message.company(), company -> new LinkedHashMap<>())
                    .put(((ReferralHandOver) message).referral(), partner);
        });
        return Collections.nCopies(messages.size(), new Delivery.Delivered());
    }

    /** What came into the agencies' books of a company since this was asked, and into whose. */
    Map<OpaqueId, String> handedOver(String company) {
        Map<OpaqueId, String> since = handedOver.remove(company);
        return since == null ? Map.of() : since;
    }

    /** The pseudonym of somebody who was rejected. */
    OpaqueId person(String company, OpaqueId referral) {
        return read(
                company,
                (unit, tenant) ->
                        unit.rejections().find(tenant, List.of(referral)).get(0).person());
    }

    /** By which referral somebody counts with an agency, of some people. */
    Map<OpaqueId, OpaqueId> counts(String company, String agency, Set<OpaqueId> people) {
        return read(company, (unit, tenant) -> {
            int programme = unit.settings().programmes(tenant).stream()
                    .filter(key -> key.agency().equals(agency))
                    .findFirst()
                    .orElseThrow()
                    .number();
            return unit.credits().counted(tenant, programme, people).stream()
                    .collect(Collectors.toMap(CountedPerson::person, CountedPerson::referral));
        });
    }

    private <T> T read(String company, BiFunction<UnitOfWork, TenantId, T> question) {
        return storage.transact(unit -> question.apply(
                unit,
                unit.tenants().find(TenantKind.COMPANY, company).orElseThrow().id()));
    }

    /** The operator's door of the installation. */
    public OperatorDesk operator() {
        return relay.operator();
    }

    /**
     * All that is told of a company out of its log, beside what is stored and shown: figures and groups by naive folds, the sums by the engine's own fold, and what was kept by making it again.
     */
    public void assertTold(String company) {
        relay.operator().dispatch();
        do {
            // The passes that are due each minute have come by when nothing is sent any more: mails may have waited for
            // the clock to catch up.
            clock.move(Duration.ofMinutes(2));
        } while (relay.operator().dispatch().done() > 0);
        NaiveFigures.assertTold(relay, company);
        NaiveGroups.assertTold(relay, storage, company);
        assertThat(relay.operator()
                        .tenant(TenantKind.COMPANY, company)
                        .recompute()
                        .differences())
                .as(company)
                .isEmpty();
        FiguresDesk figures = relay.company(company).figures();
        assertThat(figures.kept(ALWAYS))
                .allSatisfy(snapshot -> assertThat(figures.check(snapshot.period()))
                        .as("%s %s", company, snapshot.period())
                        .hasValueSatisfying(
                                check -> assertThat(check.differences()).isEmpty()));
    }

    /** What goes by age has tests of its own. Here nobody is forgotten: the model has no memory to lose, and a hundred commands can take years. */
    private static JurisdictionProfile keepingEverything() {
        JurisdictionProfile japan = JurisdictionProfile.JAPAN_2026_1;
        return new JurisdictionProfile(
                "sequences",
                "1",
                japan.country(),
                japan.validFrom(),
                japan.validUntil(),
                japan.zone(),
                japan.ageLimit(),
                japan.consentValidity(),
                japan.incidentPersons(),
                japan.retention().stream()
                        .map(rule -> new RetentionRule(
                                rule.dataClass(),
                                rule.start(),
                                Period.ofYears(100),
                                rule.atLeast(),
                                null,
                                rule.end(),
                                rule.record(),
                                rule.source()))
                        .toList(),
                japan.deadlines());
    }

    /** A company with two programmes whose figures are published at once. */
    CompanyDesk open(String company, Programme programme, Programme successor) {
        CompanyDesk desk = relay.company(company);
        desk.profile(new CompanyProfile(
                "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP"));
        for (String agency : List.of(AGENCY, SUCCESSOR)) {
            desk.partner(new AgencyProfile(
                    agency, "見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎", "contact@agency.example.com", "03-0000-0001", "JP"));
        }
        desk.open(programme);
        desk.open(successor);
        return desk;
    }

    @Override
    public void close() {
        relay.close();
    }
}
