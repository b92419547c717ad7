package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a company writes down about what it hands over. */
class ProvisionTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"B11", "R-21", "R-22"})
    void aHandOverHasOneRecordWithEveryItemTheLawAsksFor() {
        world.consented(1);
        world.clock.move(Duration.ofHours(1));
        world.run();

        Referral referral = world.referral("a-1");
        ProvisionRecord record = record("a-1").orElseThrow();
        assertThat(record.kind()).isEqualTo(TransferKind.FORM);
        assertThat(record.subject()).isEqualTo(referral.id());
        assertThat(record.person()).isEqualTo(referral.person());
        assertThat(record.recipient()).isEqualTo(World.AGENCY);
        assertThat(record.recipientEntity()).isEqualTo(new LegalEntity("見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎"));
        assertThat(record.legalBasis()).isEqualTo(LegalBasis.CONSENT_27_1);
        assertThat(record.consent().reference()).isEqualTo(consentId("a-1"));
        assertThat(record.consent().sequence()).isEqualTo(2);
        assertThat(record.items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
        assertThat(record.country()).isEqualTo("JP");
        assertThat(record.crossBorder()).isEqualTo(CrossBorder.DOMESTIC);
        assertThat(record.method()).isEqualTo(RecordMethod.EACH);
        assertThat(record.payloadSha256()).hasSize(32);
        assertThat(record.createdAt()).isEqualTo(World.START);
        assertThat(record.standing().state()).isEqualTo(ProvisionState.PROVIDED);
        assertThat(record.standing().providedAt()).isEqualTo(World.START.plus(Duration.ofHours(1)));
        assertThat(record.standing().acknowledgement())
                .isEqualTo(world.toAgency.passed().get(0).id());
        assertThat(record.retainUntil())
                .as("three years, whole days in Japan")
                .isEqualTo(Instant.parse("2029-11-15T15:00:00Z"));
    }

    @Test
    @Proves("R-21")
    void whoThePersonWasIsSealed() {
        world.consented(1);
        String stored = String.join("\n", Dump.of(world.companyStorage));
        assertThat(stored).doesNotContain("山田", World.address(1));
        assertThat(record("a-1").orElseThrow().toString()).doesNotContain("山田", World.address(1));
    }

    @Test
    @Proves({"R-29", "V-C12", "B11"})
    void howeverOftenItIsTriedThereIsOneRecord() {
        world.toAgency.afterwards(deliveries -> deliveries.stream()
                .<Delivery>map(delivery -> new Delivery.Retry("http.503", null))
                .toList());
        world.consented(1);
        for (int i = 0; i < 4; i++) {
            world.run();
            world.clock.move(Duration.ofHours(1));
        }
        ProvisionRecord onItsWay = record("a-1").orElseThrow();
        assertThat(world.toAgency.passed()).hasSizeGreaterThan(2);
        assertThat(onItsWay.standing().state()).as("it may have arrived").isEqualTo(ProvisionState.ON_ITS_WAY);
        assertThat(onItsWay.standing().providedAt()).isEqualTo(World.START);
        world.toAgency.afterwards(deliveries -> deliveries);
        world.clock.move(Duration.ofHours(6));
        world.run();

        assertThat(records()).hasSize(1);
        assertThat(record("a-1").orElseThrow().standing().state()).isEqualTo(ProvisionState.PROVIDED);
        assertThat(record("a-1").orElseThrow().standing().providedAt()).isEqualTo(World.START);
    }

    @Test
    @Proves({"R-20", "V-C1"})
    void withoutConsentThereIsNoRecord() {
        world.rejectNext(3);
        world.run();
        world.candidate("a-1").consent(world.form("somebody@example.com"));
        world.run();
        assertThat(records()).isEmpty();
    }

    @Test
    @Proves("R-20")
    void theRecordIsThereWithTheConsentAndTheMessageAndSaysThatNothingHasLeft() {
        world.consented(1);
        ProvisionRecord record = record("a-1").orElseThrow();
        assertThat(record.standing().state()).isEqualTo(ProvisionState.PREPARED);
        assertThat(record.standing().state().isProvision()).isFalse();
        assertThat(record.standing().providedAt()).isNull();
    }

    @Test
    @Proves({"V-C5", "R-01"})
    void whatWasTakenBackBeforeItLeftIsNoProvision() {
        world.consented(1);
        world.withdraw(1);
        world.clock.move(Duration.ofMinutes(1));
        world.run();
        ProvisionRecord record = record("a-1").orElseThrow();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(record.standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(record.standing().outcome()).isEqualTo("consent.withdrawn");
        assertThat(record.standing().providedAt()).isNull();
    }

    @Test
    @Proves("B11")
    void whatWasTakenBackAfterwardsStaysAProvision() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        assertThat(record("a-1").orElseThrow().standing().state()).isEqualTo(ProvisionState.PROVIDED);
    }

    @Test
    void whatTheRecipientRefusedSaysSo() {
        world.toAgency.afterwards(deliveries -> deliveries.stream()
                .<Delivery>map(delivery -> new Delivery.Rejected("mail.syntax"))
                .toList());
        world.consented(1);
        world.run();
        ProvisionRecord record = record("a-1").orElseThrow();
        assertThat(record.standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(record.standing().outcome()).isEqualTo("recipient:mail.syntax");

        world.toAgency.afterwards(deliveries -> deliveries);
        world.company()
                .operator()
                .replay(world.company().operator().parked(null, 10).stream()
                        .map(parked -> parked.id())
                        .toList());
        world.run();
        assertThat(records()).as("the same transfer").hasSize(1);
        assertThat(record("a-1").orElseThrow().standing().state()).isEqualTo(ProvisionState.PROVIDED);
    }

    @Test
    @Proves({"R-01", "V-C4"})
    void whatTheGateStoppedAtTheLastMomentSaysWhy() {
        world.consented(1);
        abroad();
        world.run();
        assertThat(record("a-1").orElseThrow().standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(record("a-1").orElseThrow().standing().outcome()).isEqualTo("consent.country-changed");
    }

    @ParameterizedTest
    @EnumSource(CrossBorderBasis.class)
    @Proves({"V-C10", "R-28"})
    void abroadNothingIsAgreedToWithoutWhatArticle28AsksFor(CrossBorderBasis basis) {
        world.rejectNext(1);
        world.run();
        abroad();
        assertThat(consents(new CrossBorder(basis, null, null))).isInstanceOf(ConsentOutcome.Closed.class);
        assertThat(consents(new CrossBorder(basis, "https://example.com/us", " ")))
                .isInstanceOf(ConsentOutcome.Closed.class);
        assertThat(consents(new CrossBorder(basis, "", "https://example.com/measures")))
                .isInstanceOf(ConsentOutcome.Closed.class);
        assertThat(records()).isEmpty();
    }

    @Test
    @Proves("R-28")
    void abroadWithConsentTheRecordSaysOnWhatItRests() {
        world.rejectNext(1);
        world.run();
        abroad();
        CrossBorder basis =
                new CrossBorder(CrossBorderBasis.CONSENT_28, "https://example.com/us", "https://example.com/measures");
        assertThat(consents(basis)).isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        ProvisionRecord record = record("a-1").orElseThrow();
        assertThat(record.country()).isEqualTo("US");
        assertThat(record.crossBorder()).isEqualTo(basis);
        assertThat(record.legalBasis()).isEqualTo(LegalBasis.CONSENT_28_1);
    }

    @Test
    @Proves("R-28")
    void aDesignatedCountryNeedsNothingMore() {
        world.rejectNext(1);
        world.run();
        world.desk().partner(agencyIn("GB"));
        assertThat(consents(new CrossBorder(CrossBorderBasis.ADEQUATE_EEA_UK, null, null)))
                .isInstanceOf(ConsentOutcome.Given.class);
        assertThat(record("a-1").orElseThrow().legalBasis()).isEqualTo(LegalBasis.CONSENT_27_1);
    }

    @Test
    @Proves("V-C9")
    void whereTheLicenceEndedYesterdayNoLinkIsIssued() {
        world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY.minusDays(1)));
        world.rejectNext(1);
        world.run();
        assertThat(world.letter("a-1").relay()).isNull();
        assertThat(records()).isEmpty();
    }

    @Test
    @Proves("R-22")
    void aContractInPlaceOfTheRecordIsKeptForAYearFromTheProvisionAndIsNotTheDefault() {
        assertThat(TransferPolicy.DEFAULT.recordMethod()).isEqualTo(RecordMethod.Kind.EACH);
        world.desk().open(with(TransferPolicy.DEFAULT.recordMethod(RecordMethod.Kind.CONTRACT)));
        world.consented(1);
        world.clock.move(Duration.ofDays(2));
        world.run();
        assertThat(record("a-1").orElseThrow().method()).isEqualTo(RecordMethod.CONTRACT);
        assertThat(record("a-1").orElseThrow().retainUntil()).isEqualTo(Instant.parse("2027-11-17T15:00:00Z"));
    }

    private ConsentOutcome consents(CrossBorder basis) {
        world.desk().open(with(TransferPolicy.DEFAULT.crossBorder(basis)));
        return world.consent(1);
    }

    private static Programme with(TransferPolicy policy) {
        Policies policies = World.programme().policies();
        return World.programme().policies(policies.transfer(policy));
    }

    private void abroad() {
        world.desk().partner(agencyIn("US"));
    }

    private static AgencyProfile agencyIn(String country) {
        AgencyProfile home = World.agencyProfile(World.AGENCY);
        return new AgencyProfile(
                home.key(),
                home.legalName(),
                home.address(),
                home.representative(),
                home.contactMail(),
                home.phone(),
                country);
    }

    private String consentId(String application) {
        return world.read((unit, acme) -> unit.consents()
                .find(acme, List.of(referral(unit, acme, application)))
                .get(0)
                .id()
                .toString());
    }

    private static OpaqueId referral(UnitOfWork unit, TenantId acme, String application) {
        return unit.rejections()
                .byApplication(acme, List.of(application))
                .get(0)
                .id();
    }

    private Optional<ProvisionRecord> record(String application) {
        String key = TransferKeys.handOver(world.referral(application).id());
        return world.read((unit, acme) ->
                unit.provisions().find(acme, Set.of(key)).stream().findFirst());
    }

    private List<ProvisionRecord> records() {
        return world.read((unit, acme) -> {
            List<ProvisionRecord> all = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                unit.rejections()
                        .byApplication(acme, List.of("a-" + i))
                        .forEach(
                                rejection -> all.addAll(unit.provisions().ofPeople(acme, List.of(rejection.person()))));
            }
            return all;
        });
    }
}
