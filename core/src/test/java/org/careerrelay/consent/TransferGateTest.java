package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.World;
import org.careerrelay.consent.TransferGate.Passage;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.Payload;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate itself: for every reason to stay closed, that reason; and open with the proof and what is written down. */
class TransferGateTest {

    private static final Payload TYPED =
            Payload.of(new RelayAnswers(Pii.of("山田 太郎"), Pii.of(World.address(1)), Pii.of("東京で働きたい")));

    private final World world = World.immediate();

    @BeforeEach
    void consented() {
        world.consented(1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-01")
    void itIsOpenForWhatWasAgreedToAndSaysWhatIsWrittenDown() {
        Referral referral = world.referral("a-1");
        assertThat(check(record(), TransferKind.FORM)).isInstanceOfSatisfying(Passage.Open.class, open -> {
            assertThat(open.consent().consent()).isEqualTo(record().id());
            assertThat(open.consent().referral()).isEqualTo(referral.id());
            assertThat(open.consent().recipient()).isEqualTo(World.AGENCY);
            assertThat(open.consent().givenAt()).isEqualTo(World.START);
            assertThat(open.provision().person()).isEqualTo(referral.person());
            assertThat(open.provision().crossBorder()).isEqualTo(CrossBorder.DOMESTIC);
            assertThat(open.provenance().provider())
                    .isEqualTo(new LegalEntity("株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎"));
        });
    }

    @Test
    @Proves({"R-01", "V-C1"})
    void withoutAConsentItIsClosed() {
        closed(check(null, TransferKind.FORM), Refusal.CONSENT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferKind.class,
            names = {"FORM", "SELF_ENTRY", "ASSISTED"})
    @Proves("R-01")
    void whoDidNotAgreeToTheRegistrationGoesNoWay(TransferKind kind) {
        closed(check(record().without(Set.of(Purpose.AGENCY_REGISTRATION)), kind), Refusal.PURPOSE_MISSING);
    }

    @Test
    void whatTheCompanyHasOfAPersonNeedsABoxOfItsOwn() {
        closed(check(record(), TransferKind.ASSISTED), Refusal.PURPOSE_MISSING);
    }

    @Test
    @Proves("R-26")
    void fieldsOfTheCompanysOwnPassAsFarAsTheProgrammeNamesThem() {
        Payload numbered = Payload.of(
                new RelayAnswers(Pii.of("山田 太郎"), Pii.of(World.address(1)), Pii.of(""), null, Pii.of("090-0000-0000")));

        closed(assisted(World.programme(), TYPED), Refusal.ASSISTED_NOT_ALLOWED);
        closed(assisted(World.programme().handOver(HandOver.ASSISTED), TYPED), Refusal.ASSISTED_NOT_ALLOWED);
        assertThat(assisted(naming(DataItem.NAME, DataItem.MAIL), TYPED)).isInstanceOf(Passage.Open.class);
        closed(assisted(naming(DataItem.NAME, DataItem.MAIL), numbered), Refusal.ASSISTED_NOT_ALLOWED);
        assertThat(assisted(naming(DataItem.NAME, DataItem.MAIL, DataItem.PHONE), numbered))
                .isInstanceOfSatisfying(
                        Passage.Open.class,
                        open -> assertThat(open.provision().kind()).isEqualTo(TransferKind.ASSISTED));
        assertThat(Refusal.ASSISTED_NOT_ALLOWED.passes()).isTrue();
    }

    @Test
    @Proves("R-27")
    void onTheDayAfterTheLicenceEndsItIsClosedForAGoodConsent() {
        Programme programme = World.programme().licence("13-ユ-010554", World.TODAY);
        Contract contract = new Contract(contract().number(), 1, programme);
        assertThat(check(settings(), contract, World.START)).isInstanceOf(Passage.Open.class);
        closed(check(settings(), contract, World.START.plus(Duration.ofDays(1))), Refusal.LICENCE_ENDED);
    }

    @Test
    @Proves("R-13")
    void anotherLicenceIsAnotherRecipient() {
        Programme programme = World.programme().licence("13-ユ-999999", LocalDate.of(2030, 1, 1));
        Contract contract = new Contract(contract().number(), 1, programme);
        closed(check(settings(), contract, World.START), Refusal.RECIPIENT_CHANGED);
    }

    @Test
    void whomNobodyKnowsReceivesNothing() {
        closed(check(with(settings(), Map.of()), contract(), World.START), Refusal.AGENCY_UNKNOWN);
    }

    @Test
    void aProviderOfWhomNothingIsKnownIsInNoCountry() {
        CompanySettings settings = settings();
        CompanySettings unknown = new CompanySettings(
                null,
                settings.mail(),
                settings.agencies(),
                settings.contracts(),
                settings.wordings(),
                settings.mailWordings(),
                settings.refusedOrigins(),
                settings.recognition(),
                settings.sending(),
                settings.reapplication(),
                settings.group(),
                settings.backfill(),
                settings.writeBack(),
                settings.links(),
                settings.survey());
        closed(check(unknown, contract(), World.START), Refusal.CROSS_BORDER);
    }

    private static void closed(Passage passage, Refusal refusal) {
        assertThat(passage).isEqualTo(new Passage.Closed(refusal));
    }

    /** Somebody who ticked the box for it, and agreed to a telephone number too. */
    private Passage assisted(Programme programme, Payload payload) {
        ConsentRecord given = record();
        ConsentRecord consent = new ConsentRecord(
                given.id(),
                given.referral(),
                given.recipient(),
                given.recipientSha256(),
                given.country(),
                given.state(),
                Set.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER),
                Set.of(DataItem.NAME.name(), DataItem.MAIL.name(), DataItem.WISHES.name(), DataItem.PHONE.name()),
                given.notice(),
                given.proof(),
                given.givenAt(),
                given.validUntil());
        return TransferGate.check(
                settings(),
                new Contract(contract().number(), 1, programme),
                world.referral("a-1"),
                consent,
                TransferKind.ASSISTED,
                payload,
                World.START);
    }

    private static Programme naming(DataItem... items) {
        Programme programme = World.programme();
        return programme
                .handOver(HandOver.ASSISTED)
                .policies(programme
                        .policies()
                        .transfer(TransferPolicy.DEFAULT.assisted(new AssistedTransfer("review", Set.of(items)))));
    }

    private Passage check(@Nullable ConsentRecord consent, TransferKind kind) {
        return TransferGate.check(settings(), contract(), world.referral("a-1"), consent, kind, TYPED, World.START);
    }

    private Passage check(CompanySettings settings, Contract contract, Instant now) {
        return TransferGate.check(settings, contract, world.referral("a-1"), record(), TransferKind.FORM, TYPED, now);
    }

    private static CompanySettings with(CompanySettings settings, Map<String, AgencyProfile> agencies) {
        return new CompanySettings(
                settings.company(),
                settings.mail(),
                agencies,
                settings.contracts(),
                settings.wordings(),
                settings.mailWordings(),
                settings.refusedOrigins(),
                settings.recognition(),
                settings.sending(),
                settings.reapplication(),
                settings.group(),
                settings.backfill(),
                settings.writeBack(),
                settings.links(),
                settings.survey());
    }

    private CompanySettings settings() {
        return world.read((unit, acme) -> CompanySettings.read(unit, acme, World.START));
    }

    private Contract contract() {
        return settings().withAgency(World.AGENCY).orElseThrow();
    }

    private ConsentRecord record() {
        List<OpaqueId> referral = List.of(world.referral("a-1").id());
        return world.read((unit, acme) -> unit.consents().find(acme, referral)).get(0);
    }
}
