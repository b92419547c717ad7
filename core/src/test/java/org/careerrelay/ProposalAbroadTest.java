package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of article 28 where an agency proposes somebody to a company, and what is written down of it. */
class ProposalAbroadTest {

    private static final String SYSTEM = "https://example.com/us/system";
    private static final String MEASURES = "https://example.com/measures";
    private static final CrossBorder AGREED = new CrossBorder(CrossBorderBasis.CONSENT_28, SYSTEM, MEASURES);
    private static final String NOT_SAID = "consent.crossBorder transfer.cross-border";
    private static final String NOT_KNOWN = "consent.crossBorder recipient.country-unknown";

    private final World world = World.empty();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(CrossBorderBasis.class)
    @Proves({"R-28", "R-30"})
    void insideTheCountryNothingIsAskedAndDomesticIsWrittenDown(CrossBorderBasis basis) {
        in("JP");
        OpaqueId id = requested();
        assertThat(world.inbox().introduction(id).propose(on(new CrossBorder(basis, SYSTEM, MEASURES))))
                .isInstanceOf(StepResult.Moved.class);
        world.run();

        assertThat(state()).isEqualTo(IntroductionState.PROPOSED);
        assertThat(provision(id).country()).isEqualTo("JP");
        assertThat(provision(id).crossBorder()).isEqualTo(CrossBorder.DOMESTIC);
        assertThat(receipt(id).legalBasis()).isEqualTo(LegalBasis.CONSENT_27_1);
        assertThat(receipt(id).providerCountry()).isEqualTo("JP");
    }

    @Test
    @Proves({"R-28", "R-30", "V-C10"})
    void abroadNothingIsProposedWithoutABasisAtEitherDoor() {
        in("US");
        OpaqueId id = requested();
        for (PersonProposal wrong : List.of(
                World.proposal(),
                on(CrossBorder.DOMESTIC),
                on(new CrossBorder(CrossBorderBasis.ADEQUATE_EEA_UK, SYSTEM, MEASURES)),
                on(new CrossBorder(CrossBorderBasis.CONSENT_28, null, MEASURES)),
                on(new CrossBorder(CrossBorderBasis.EQUIVALENT_MEASURES, SYSTEM, " ")))) {
            refused(() -> world.inbox().introduction(id).propose(wrong), NOT_SAID);
            refused(() -> world.company().agency(World.AGENCY).introduction(id).propose(wrong), NOT_SAID);
        }
        world.run();
        assertThat(state()).isEqualTo(IntroductionState.REQUESTED);
        assertThat(world.toCompany.passed()).noneMatch(PersonProposed.class::isInstance);
    }

    @Test
    @Proves({"R-21", "R-28", "R-30"})
    void theRecordsNameTheCompanysCountryAndTheBasis() {
        in("US");
        OpaqueId id = requested();
        PersonProposal proposal = on(AGREED);
        world.inbox().introduction(id).propose(proposal);
        world.run();

        assertThat(world.desk().proposal(id)).contains(proposal);
        ProvisionRecord record = provision(id);
        assertThat(record.country()).isEqualTo("US");
        assertThat(record.crossBorder()).isEqualTo(AGREED);
        assertThat(record.legalBasis()).isEqualTo(LegalBasis.CONSENT_28_1);
        assertThat(record.standing().state()).isEqualTo(ProvisionState.PROVIDED);
        assertThat(receipt(id).legalBasis()).isEqualTo(LegalBasis.CONSENT_28_1);
        assertThat(waiting()).as("what has arrived lies there no more").isEmpty();
    }

    @Test
    @Proves("R-28")
    void aDesignatedCountryNeedsItsOwnBasisOnly() {
        in("DE");
        OpaqueId id = requested();
        CrossBorder designated = new CrossBorder(CrossBorderBasis.ADEQUATE_EEA_UK, null, null);
        assertThat(world.company().agency(World.AGENCY).introduction(id).propose(on(designated)))
                .isInstanceOf(StepResult.Moved.class);
        assertThat(world.desk().proposal(id)).contains(on(designated));
    }

    @Test
    @Proves({"R-28", "R-30"})
    void theCountryIsAskedAgainBeforeEachTryToSend() {
        in("JP");
        OpaqueId id = requested();
        world.toCompany.cut(true);
        world.inbox().introduction(id).propose(World.proposal());
        world.agency().operator().dispatch();
        in("US");
        world.consented(1); // its hand-over tells the agency where the company is now
        world.company().operator().dispatch();
        world.toCompany.cut(false);
        world.clock.move(Duration.ofHours(1));
        world.run();

        assertThat(world.toCompany.passed()).noneMatch(PersonProposed.class::isInstance);
        assertThat(state()).isEqualTo(IntroductionState.REQUESTED);
        assertThat(codes(world.agency())).containsExactly("transfer.cross-border");
        assertThat(waiting()).as("nor what may not go").isEmpty();
    }

    @Test
    @Proves("R-28")
    void whatNeverLeavesSaysWhyInItsRecord() {
        in("JP");
        OpaqueId id = requested();
        in("US");
        world.toAgency.cut(true);
        world.consented(1);
        world.run();
        world.inbox().introduction(id).propose(World.proposal());
        world.toAgency.cut(false);
        world.clock.move(Duration.ofHours(1));
        world.company().operator().dispatch();
        world.run();

        ProvisionRecord record = provision(id);
        assertThat(record.standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(record.standing().outcome()).isEqualTo("transfer.cross-border");
        assertThat(world.inbox().introduction(id).propose(on(AGREED))).isInstanceOf(StepResult.Moved.class);
        world.run();
        assertThat(state()).isEqualTo(IntroductionState.PROPOSED);
    }

    @Test
    @Proves("R-28")
    void whatAnAgencyKnewNoBetterThanToSendIsTurnedDownByTheCompany() {
        in("JP");
        OpaqueId id = requested();
        in("US");
        world.inbox().introduction(id).propose(World.proposal());
        world.run();

        assertThat(world.toCompany.passed()).anyMatch(PersonProposed.class::isInstance);
        assertThat(state()).isEqualTo(IntroductionState.REQUESTED);
        assertThat(world.desk().introductions().get(0).status().decline().reason())
                .isEqualTo(DeclineReason.PROPOSAL_INVALID);
        assertThat(world.desk().proposal(id)).isEmpty();
    }

    @Test
    @Proves({"R-28", "R-30"})
    void ofACompanyThatNamesNoCountryTheAgencyHasToSayThatItIsItsOwn() {
        in("JP");
        OpaqueId id = requested();
        try (CareerRelay agency = heardFrom(provenance -> new Provenance(
                provenance.provider(),
                provenance.acquisitionBackground(),
                provenance.legalBasis(),
                provenance.consentSequence()))) {
            AgencyInbox inbox = agency.agency(World.AGENCY).inbox();
            refused(() -> inbox.introduction(id).propose(World.proposal()), NOT_KNOWN);
            refused(() -> inbox.introduction(id).propose(on(AGREED)), NOT_KNOWN);
            assertThat(inbox.introduction(id).propose(on(CrossBorder.DOMESTIC))).isInstanceOf(StepResult.Moved.class);
            agency.operator().dispatch();

            assertThat(state()).isEqualTo(IntroductionState.PROPOSED);
            ProvisionRecord record = provision(agencyStorage, id);
            assertThat(record.country()).isEqualTo("JP");
            assertThat(record.crossBorder()).isEqualTo(CrossBorder.DOMESTIC);
        }
    }

    @Test
    @Proves({"R-21", "R-30"})
    void toACompanyThatNeverSaidWhoItIsNothingLeaves() {
        in("JP");
        OpaqueId id = requested();
        try (CareerRelay agency = heardFrom(provenance -> null)) {
            AgencyInbox inbox = agency.agency(World.AGENCY).inbox();
            assertThat(inbox.introduction(id).propose(on(CrossBorder.DOMESTIC))).isInstanceOf(StepResult.Moved.class);
            agency.operator().dispatch();

            assertThat(codes(agency)).containsExactly("recipient.unknown");
            assertThat(world.toCompany.passed()).noneMatch(PersonProposed.class::isInstance);
        }
    }

    private final Storage agencyStorage = MemoryStorage.create();

    /** Another installation of the agency, which hears of the same company what an older version would have said. */
    private CareerRelay heardFrom(UnaryOperator<@Nullable Provenance> older) {
        CareerRelay agency = world.builder(agencyStorage, KeyRing.random(new Random(9)))
                .agency(world.toCompany)
                .build();
        List<ExchangeMessage> messages = world.toAgency.passed().stream()
                .map(message -> message instanceof ReferralHandOver handOver
                        ? new ReferralHandOver(
                                handOver.id(),
                                handOver.company(),
                                handOver.agency(),
                                handOver.at(),
                                handOver.referral(),
                                handOver.consent(),
                                handOver.answers(),
                                older.apply(handOver.provenance()))
                        : message)
                .toList();
        agency.agency(World.AGENCY).inbox().receive(World.ACME, messages);
        return agency;
    }

    /** The company handles data in a country; its programme says what its own transfers need. */
    private void in(String country) {
        world.settle(World.ACME);
        world.desk()
                .profile(new CompanyProfile(
                        "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", country));
        world.desk()
                .open(World.programme()
                        .policies(World.programme().policies().transfer(TransferPolicy.DEFAULT.crossBorder(AGREED))));
    }

    private OpaqueId requested() {
        world.count(10);
        OpaqueId id = ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .introduction()
                .id();
        world.run();
        return id;
    }

    private static PersonProposal on(CrossBorder basis) {
        PersonProposal proposal = World.proposal();
        return new PersonProposal(
                proposal.name(),
                proposal.mail(),
                proposal.profile(),
                proposal.consent().crossBorder(basis));
    }

    private IntroductionState state() {
        return world.desk().introductions().get(0).state();
    }

    private static void refused(ThrowingCallable proposing, String... violations) {
        assertThatThrownBy(proposing)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly(violations))
                .satisfies(e -> assertThat(((InvalidInputException) e).violations())
                        .extracting(Violation::messageJa)
                        .allSatisfy(text -> assertThat(text).contains("国")));
    }

    private static List<String> codes(CareerRelay agency) {
        return agency.operator().events(TenantKind.AGENCY, World.AGENCY, 0, 1000).stream()
                .map(numbered -> numbered.event())
                .filter(event -> event.type() == EventType.TRANSFER_REFUSED)
                .map(event -> event.details().get("code"))
                .toList();
    }

    private ProvisionRecord provision(OpaqueId introduction) {
        return provision(world.agencyStorage, introduction);
    }

    /** What waits in the agency's vault. */
    private List<OpaqueId> waiting() {
        return at(
                world.agencyStorage,
                TenantKind.AGENCY,
                World.AGENCY,
                (unit, tenant) -> unit.vault().subjects(tenant, VaultKind.PROPOSAL, null, 10));
    }

    /** The last proposal of the introduction. */
    private static ProvisionRecord provision(Storage storage, OpaqueId introduction) {
        return at(
                storage,
                TenantKind.AGENCY,
                World.AGENCY,
                (unit, tenant) -> unit
                        .provisions()
                        .find(
                                tenant,
                                Set.of(TransferKeys.proposal(introduction, 1), TransferKeys.proposal(introduction, 2)))
                        .stream()
                        .max(Comparator.comparing(ProvisionRecord::transferKey))
                        .orElseThrow());
    }

    private ReceiptRecord receipt(OpaqueId introduction) {
        return at(world.companyStorage, TenantKind.COMPANY, World.ACME, (unit, tenant) -> {
            OpaqueId person = unit.vault()
                    .find(tenant, VaultKind.PROPOSAL, List.of(introduction))
                    .get(0)
                    .person();
            return unit.provisions().receiptsOfPeople(tenant, List.of(person)).get(0);
        });
    }

    private static <T> T at(Storage storage, TenantKind kind, String key, BiFunction<UnitOfWork, TenantId, T> reading) {
        return storage.transact(unit ->
                reading.apply(unit, unit.tenants().find(kind, key).orElseThrow().id()));
    }
}
