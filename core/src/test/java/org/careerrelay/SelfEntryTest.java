package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.referral.RegistrationOutcome;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are led to the agency's page: the company has nothing of what they type there. */
class SelfEntryTest {

    private static final URI PAGE = URI.create("https://agency.example.com/register");
    private static final RelayAnswers TYPED =
            new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro.private@example.com"), Pii.of("静岡で経理"));

    private final World world = World.with(SelfEntryTest::selfEntry);

    @AfterEach
    void close() {
        world.close();
    }

    private static Programme selfEntry(Programme programme) {
        return programme
                .handOver(HandOver.SELF_ENTRY)
                .policies(Policies.DEFAULT.transfer(TransferPolicy.DEFAULT.entryPage(PAGE)));
    }

    @Test
    @Proves("R-26")
    void withoutAWordPeopleTypeTheirDataOnTheConsentPage() {
        assertThat(Programme.tenForOne(World.AGENCY).handOver()).isEqualTo(HandOver.FORM);
        assertThat(TransferPolicy.DEFAULT.entryPage()).isNull();
    }

    @Test
    void aPersonGoesOnToTheAgencyRegistersThereAndCounts() {
        ConsentOutcome.Given given = consented();
        OpaqueId referral = world.referral("a-1").id();
        assertThat(given.continueAt()).isEqualTo(URI.create(PAGE + "?company=acme&referral=" + referral));
        assertThat(world.consent(1))
                .as("the way on is shown again to whoever proves to be the addressee")
                .isEqualTo(new ConsentOutcome.Given(given.consent(), given.at(), true, given.continueAt()));
        world.run();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
        assertThat(world.inbox().pending(10)).as("nothing is typed yet").isEmpty();

        assertThat(register(referral)).isEqualTo(new RegistrationOutcome.Registered(false));
        InboxReferral waiting = world.inbox().pending(10).get(0);
        assertThat(waiting.answers()).isEqualTo(TYPED);
        assertThat(waiting.consentedAt()).isEqualTo(World.START);
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(world.desk().credits(World.AGENCY).counted()).isEqualTo(1);
    }

    @Test
    void whatIsTypedReachesNeitherTheCompanyNorTheWire() {
        Invitation shown = shown();
        world.candidate("a-1")
                .consent(shown.form(Set.of(Purpose.AGENCY_REGISTRATION), true, Pii.of(World.address(1)), TYPED));
        world.run();
        OpaqueId referral = world.referral("a-1").id();
        register(referral);
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();

        assertThat(String.join("\n", Dump.of(world.companyStorage)))
                .doesNotContain("静岡", "taro.private")
                .contains(referral.toString());
        assertThat(world.<Boolean>read((unit, acme) ->
                        unit.vault().subjects(acme, VaultKind.ANSWERS, null, 10).isEmpty()))
                .isTrue();
        assertThat(world.toAgency.passed()).singleElement().isInstanceOfSatisfying(ReferralAnnounced.class, message -> {
            assertThat(message.referral()).isEqualTo(referral);
            assertThat(message.company()).isEqualTo(World.ACME);
        });
    }

    @Test
    void answersThatAFormSendsAllTheSameAreNotEvenSealed() {
        RelayAnswers broken = new RelayAnswers(Pii.of("\u0000"), Pii.of("none"), Pii.of("静岡\u0001"));
        Invitation shown = shown();
        ConsentOutcome outcome = world.candidate("a-1")
                .consent(shown.form(Set.of(Purpose.AGENCY_REGISTRATION), true, Pii.of(World.address(1)), broken));
        assertThat(outcome).as("they are not looked at").isInstanceOf(ConsentOutcome.Given.class);
        assertThat(world.<Boolean>read((unit, acme) ->
                        unit.vault().subjects(acme, VaultKind.ANSWERS, null, 10).isEmpty()))
                .isTrue();
    }

    @Test
    @Proves({"R-20", "R-21"})
    void bothSidesRecordTheReferenceAndNothingElse() {
        consented();
        OpaqueId referral = world.referral("a-1").id();
        ProvisionRecord before = provision();
        assertThat(before.standing().state()).isEqualTo(ProvisionState.PREPARED);
        world.run();
        register(referral);

        ProvisionRecord provision = provision();
        assertThat(provision.kind()).isEqualTo(TransferKind.SELF_ENTRY);
        assertThat(provision.items()).containsExactly(DataItem.REFERENCE);
        assertThat(provision.standing().state()).isEqualTo(ProvisionState.PROVIDED);
        ReceiptRecord receipt = receipt();
        assertThat(receipt.kind()).isEqualTo(TransferKind.SELF_ENTRY);
        assertThat(receipt.items()).containsExactly(DataItem.REFERENCE);
        assertThat(receipt.payloadSha256()).isEqualTo(provision.payloadSha256());
        assertThat(receipt.acquisitionBackground()).contains("本人が受領者のページで自ら入力");
        assertThat(receipt.consent().reference()).isEqualTo(consent().id().toString());
        assertThat(consent().items()).containsExactly(DataItem.REFERENCE.name());
    }

    @Test
    @Proves({"R-05", "R-17"})
    void theNoticeSaysThatThePersonTypesItAtTheAgency() {
        Invitation shown = shown();
        assertThat(shown.handOver()).isEqualTo(HandOver.SELF_ENTRY);
        assertThat(shown.notice().paragraphs().get(0))
                .contains("受付の番号だけ", "同社のページにご自身で入力", "13-ユ-010554")
                .doesNotContain("氏名");
        assertThat(shown.notice().choices().get(0).text()).contains("ページに自分で入力");
        assertThat(world.candidate("a-1")
                        .look(Locale.ENGLISH)
                        .orElseThrow()
                        .notice()
                        .paragraphs()
                        .get(0))
                .contains("a reference number and nothing else");
    }

    @Test
    void aReferenceIsRegisteredOnceAndTheFirstTimeStays() {
        consented();
        world.run();
        OpaqueId referral = world.referral("a-1").id();
        register(referral);
        RelayAnswers other = new RelayAnswers(Pii.of("山田 花子"), Pii.of("hanako@example.com"), Pii.of(""));
        assertThat(world.inbox().registered(World.ACME, referral, other))
                .isEqualTo(new RegistrationOutcome.Registered(true));
        assertThat(world.inbox().pending(10))
                .singleElement()
                .matches(waiting -> waiting.answers().equals(TYPED));
    }

    @Test
    void somebodyWhoComesTwiceIsOnePersonAtTheAgency() {
        world.rejectNext(2);
        world.run();
        world.consent(1);
        world.consent(2);
        world.run();
        register(world.referral("a-1").id());
        register(world.referral("a-2").id());
        assertThat(world.inbox().pending(10))
                .hasSize(2)
                .extracting(InboxReferral::person)
                .containsOnly(world.inbox().pending(1).get(0).person());
    }

    @Test
    void aReferenceThatNobodyAnnouncedOpensNothing() {
        consented();
        OpaqueId referral = world.referral("a-1").id();
        assertThat(register(referral)).as("not sent yet").isEqualTo(new RegistrationOutcome.NotAnnounced());
        world.run();
        assertThat(world.inbox().registered("globex", referral, TYPED))
                .isEqualTo(new RegistrationOutcome.NotAnnounced());
        assertThat(register(new OpaqueId(1, 2))).isEqualTo(new RegistrationOutcome.NotAnnounced());
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @Test
    @Proves({"R-11", "B04"})
    void whoTookTheConsentBackIsNotRegistered() {
        consented();
        world.run();
        world.withdraw(1);
        world.run();
        assertThat(register(world.referral("a-1").id())).isEqualTo(new RegistrationOutcome.Over());
        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(String.join("\n", Dump.of(world.agencyStorage))).doesNotContain("taro.private");
    }

    @Test
    @Proves({"R-01", "V-C5"})
    void whatWasTakenBackBeforeItLeftIsNotAnnounced() {
        consented();
        world.withdraw(1);
        world.run();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(provision().standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
    }

    @Test
    @Proves("R-27")
    void theGateIsTheSameAndNothingTypedGrowsOldWhileItIsClosed() {
        world.toAgency.cut(true);
        consented();
        world.desk().open(selfEntry(World.programme().licence("13-ユ-010554", World.TODAY)));
        world.toAgency.cut(false);
        world.clock.move(Duration.ofDays(30));
        world.run();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.TRANSFER_REFUSED)
                .singleElement()
                .matches(event -> "licence.ended".equals(event.event().details().get("code")));
        world.desk().open(selfEntry(World.programme()));
        world.clock.move(Duration.ofDays(1));
        world.run();
        assertThat(world.toAgency.passed()).hasSize(1);
    }

    @Test
    void whoAgreedToTheReferenceIsHandedOverSoWhateverTheProgrammeSaysSince() {
        world.toAgency.cut(true);
        consented();
        world.desk().open(World.programme());
        world.toAgency.cut(false);
        world.clock.move(Duration.ofHours(1));
        world.run();
        assertThat(world.toAgency.passed()).singleElement().isInstanceOf(ReferralAnnounced.class);
        assertThat(((ConsentOutcome.Given) world.consent(1)).continueAt())
                .as("there is no page any more")
                .isNull();
    }

    @Test
    void whatIsWrongWithWhatWasTypedIsSaidAndNothingIsStored() {
        consented();
        world.run();
        RelayAnswers wrong = new RelayAnswers(Pii.of(" "), Pii.of("none"), Pii.of("\u0001"));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> world.inbox().registered(World.ACME, world.referral("a-1").id(), wrong));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("answers.mail", "answers.name", "answers.wishes");
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agency.example.com/register",
                "https://somebody@agency.example.com/register",
                "https://agency.example.com/register?to=https://example.org",
                "https://agency.example.com/register#form",
                "https:///register",
                "//agency.example.com/register",
                "/register",
                "javascript:alert(1)",
                "https://例.example/register"
            })
    void aPageThatPeopleCannotBeLedToIsRefused(String page) {
        assertThat(faults(TransferPolicy.DEFAULT.entryPage(URI.create(page)))).containsExactly("entry-page.invalid");
    }

    @Test
    void aPageOfTooManyCharactersAndNoPageAtAllAreRefused() {
        assertThat(faults(
                        TransferPolicy.DEFAULT.entryPage(URI.create("https://agency.example.com/" + "a".repeat(300)))))
                .containsExactly("entry-page.invalid");
        assertThat(faults(TransferPolicy.DEFAULT)).containsExactly("entry-page.missing");
    }

    private List<String> faults(TransferPolicy policy) {
        Programme programme =
                World.programme().handOver(HandOver.SELF_ENTRY).policies(Policies.DEFAULT.transfer(policy));
        return catchThrowableOfType(
                        InvalidInputException.class, () -> world.desk().open(programme))
                .violations()
                .stream()
                .map(Violation::code)
                .toList();
    }

    private Invitation shown() {
        world.rejectNext(1);
        world.run();
        return world.candidate("a-1").look(Locale.JAPANESE).orElseThrow();
    }

    private ConsentOutcome.Given consented() {
        world.rejectNext(1);
        world.run();
        return (ConsentOutcome.Given) world.consent(1);
    }

    private RegistrationOutcome register(OpaqueId referral) {
        return world.inbox().registered(World.ACME, referral, TYPED);
    }

    private ConsentRecord consent() {
        OpaqueId referral = world.referral("a-1").id();
        return world.read(
                (unit, acme) -> unit.consents().find(acme, List.of(referral)).get(0));
    }

    private ProvisionRecord provision() {
        OpaqueId person = world.referral("a-1").person();
        return world.read((unit, acme) ->
                unit.provisions().ofPeople(acme, List.of(person)).get(0));
    }

    private ReceiptRecord receipt() {
        OpaqueId person = world.inbox().pending(1).get(0).person();
        return world.agencyStorage.transact(unit -> {
            TenantId agency = unit.tenants()
                    .find(TenantKind.AGENCY, World.AGENCY)
                    .orElseThrow()
                    .id();
            return unit.provisions().receiptsOfPeople(agency, List.of(person)).get(0);
        });
    }
}
