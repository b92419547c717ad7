package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pickup.PickupOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency without an installation: told by mail, shown nobody without its code, and handed over to at the moment of the code. */
class PickupTest {

    private static final URI PAGES = URI.create("https://jobs.example.co.jp/agency/");
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9]{8})$");

    /** Nothing is ever delivered to it. */
    private static final AgencyTransport BY_MAIL = new AgencyTransport() {
        @Override
        public Optional<URI> collectsAt(String partner) {
            return Optional.of(PAGES);
        }

        @Override
        public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
            throw new AssertionError("delivered: " + messages.size());
        }
    };

    private final World world = World.built(MemoryStorage.create(), builder -> builder.agency(BY_MAIL));

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-01", "R-20", "R-21"})
    void nothingLeavesBeforeTheCode() {
        world.consented(2);
        world.run();

        Letter notice = letter();
        assertThat(notice.recipientAddress().reveal()).isEqualTo("contact@agency.example.com");
        assertThat(notice.subject() + notice.text().reveal())
                .contains("2名")
                .doesNotContain("山田", "taro", World.address(1));
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.CONSENTED);
        assertThat(record("a-1").standing().state()).isEqualTo(ProvisionState.PREPARED);
        assertThat(desk().look())
                .hasValueSatisfying(place -> assertThat(place.agency()).isEqualTo("見本人材株式会社"));
        assertThat(world.referral("a-1").state()).as("after looking").isEqualTo(ReferralState.CONSENTED);
    }

    @Test
    @Proves({"R-01", "R-21", "R-24"})
    void withTheCodeEachIsHandedOverOnceUnderOneRecord() {
        world.consented(2);
        world.run();

        PickupOutcome.Opened opened = opened();

        assertThat(opened.pickedUp().referrals())
                .hasSize(2)
                .allSatisfy(
                        person -> assertThat(person.answers().name().reveal()).isEqualTo("山田 太郎"));
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
        assertThat(record("a-1").standing().state()).isEqualTo(ProvisionState.PROVIDED);
        assertThat(world.company().pickedUp(opened.session()).look()).contains(opened.pickedUp());
        world.run();
        int events = world.events().size();
        world.clock.move(Duration.ofMinutes(2));
        PickedUp again = opened().pickedUp();
        world.run();
        assertThat(again).as("a second time").isEqualTo(opened.pickedUp());
        assertThat(world.events())
                .hasSize(events + 1)
                .filteredOn(event -> event.event().type() == EventType.REFERRAL_SENT)
                .hasSize(2);
        assertThat(world.figure("funnel.sent")).isEqualTo(2);
    }

    @Test
    @Proves({"A20", "R-30"})
    void whatIsAnsweredCountsAsWithAnyAgency() {
        world.consented(10);
        world.run();
        PickupOutcome.Opened opened = opened();
        PickedUpDesk answering = world.company().pickedUp(opened.session());

        opened.pickedUp()
                .referrals()
                .forEach(person -> assertThat(answering.answer(List.of(new Acknowledgement(
                                person.referral(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant()))))
                        .singleElement()
                        .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.COUNTED)));

        assertThat(world.desk().credits(World.AGENCY).progress()).isZero();
        assertThat(world.figure("creditsGranted")).isOne();
        assertThat(answering.look())
                .hasValueSatisfying(list -> assertThat(list.referrals()).isEmpty());
        assertThat(answering.answer(List.of(new Acknowledgement(
                        opened.pickedUp().referrals().get(0).referral(),
                        AgencyAnswer.ACCEPTED_NEW,
                        world.clock.instant()))))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.REPEATED));
    }

    @Test
    @Proves({"R-01", "V-C5"})
    void whoWithdrewBeforeIsNotThereAndWhoWithdrawsLaterIsTold() {
        world.consented(2);
        world.run();
        world.withdraw(1);
        PickupOutcome.Opened opened = opened();
        assertThat(opened.pickedUp().referrals())
                .extracting(PickedUp.Person::referral)
                .containsExactly(world.referral("a-2").id());
        assertThat(record("a-1").standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);

        world.withdraw(2);
        world.run();
        world.clock.move(Duration.ofMinutes(2));
        world.run();
        assertThat(letter().text().reveal()).contains("1件");
        PickupOutcome.Opened later = opened();
        assertThat(later.pickedUp().referrals()).isEmpty();
        PickedUp.Word word = later.pickedUp().words().get(0);
        assertThat(word.kind()).isEqualTo(InstructionKind.CONSENT_WITHDRAWN);
        PickedUpDesk confirming = world.company().pickedUp(later.session());
        assertThat(confirming.confirm(word.instruction(), InstructionResult.done(world.clock.instant())))
                .isTrue();
        assertThat(confirming.confirm(word.instruction(), InstructionResult.done(world.clock.instant())))
                .as("again")
                .isFalse();
        assertThat(confirming.look())
                .hasValueSatisfying(list -> assertThat(list.words()).isEmpty());
    }

    @Test
    @Proves({"R-71", "R-21"})
    void aCorrectionIsShownUntilItIsConfirmedUnderOneRecord() {
        world.consented(1);
        world.run();
        opened();
        CorrectedItems wishes = CorrectedItems.of(DataItem.WISHES, Pii.of("大阪で働きたい"));
        PrivacyDesk officer = Officer.of(world.desk());
        assertThat(officer.receive("a-1", RequestKind.CORRECTION)
                        .flatMap(request -> officer.identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT))
                        .flatMap(request -> officer.correct(request.id(), wishes)))
                .isPresent();
        world.clock.move(Duration.ofMinutes(2));
        world.run();

        PickupOutcome.Opened later = opened();
        PickedUpDesk confirming = world.company().pickedUp(later.session());
        PickedUp.Word word = later.pickedUp().words().get(0);
        assertThat(word.corrected()).isEqualTo(wishes);
        assertThat(confirming.look()).contains(later.pickedUp());
        assertThat(confirming.confirm(word.instruction(), InstructionResult.done(world.clock.instant())))
                .isTrue();
        assertThat(confirming.look())
                .hasValueSatisfying(list -> assertThat(list.words()).isEmpty());
        OpaqueId person = world.referral("a-1").person();
        assertThat(world.<List<ProvisionRecord>>read(
                        (unit, acme) -> unit.provisions().ofPeople(acme, List.of(person))))
                .extracting(record -> record.standing().state())
                .containsExactly(ProvisionState.PROVIDED, ProvisionState.PROVIDED);
    }

    @Test
    void tenWrongCodesLockTheDoorForADay() {
        world.consented(1);
        world.run();
        assertThat(desk().sendCode()).isInstanceOf(CodeOutcome.OnItsWay.class);
        assertThat(desk().sendCode()).isEqualTo(new CodeOutcome.TooSoon());
        world.run();
        String right = code();
        for (int left = 8; left > 0; left--) {
            assertThat(desk().open("0000")).isEqualTo(new PickupOutcome.WrongCode(left));
        }
        assertThat(desk().open("00000000x")).isInstanceOf(PickupOutcome.Locked.class);
        assertThat(desk().open(right)).as("the right one, too late").isInstanceOf(PickupOutcome.Locked.class);
        assertThat(desk().sendCode()).isInstanceOf(CodeOutcome.Locked.class);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.CONSENTED);
        world.clock.move(Duration.ofHours(24));
        assertThat(opened().pickedUp().referrals()).hasSize(1);
    }

    @Test
    void aCodeIsGoodOnceForTenMinutesAndALinkForThirtyDays() {
        world.consented(1);
        world.run();
        RawToken link = link();
        desk().sendCode();
        world.run();
        String code = code();
        world.clock.move(Duration.ofMinutes(10));
        assertThat(world.company().pickup(link).open(code)).isInstanceOf(PickupOutcome.WrongCode.class);
        desk().sendCode();
        world.run();
        assertThat(world.company().pickup(link).open(code())).isInstanceOf(PickupOutcome.Opened.class);
        assertThat(world.company().pickup(link).open(code())).as("again").isInstanceOf(PickupOutcome.WrongCode.class);
        world.clock.move(Duration.ofDays(30));
        assertThat(world.company().pickup(link).look()).isEmpty();
        assertThat(world.company().pickup(link).open(code())).isEqualTo(new PickupOutcome.InvalidLink());
        assertThat(world.company().pickup(link).sendCode()).isEqualTo(new CodeOutcome.InvalidLink());
    }

    @Test
    void aSessionEndsAfterHalfAnHourAndNoTokenIsAnother() {
        world.consented(1);
        world.run();
        PickupOutcome.Opened opened = opened();
        assertThat(world.company().pickedUp(link()).look())
                .as("a link is no session")
                .isEmpty();
        assertThat(world.company().pickup(opened.session()).look())
                .as("nor the other way")
                .isEmpty();
        assertThat(world.company().pickedUp(world.token("a-1")).look()).isEmpty();
        String session = opened.session().reveal();
        for (int i = 0; i < session.length(); i++) {
            char other = session.charAt(i) == 'b' ? 'c' : 'b';
            String changed = session.substring(0, i) + other + session.substring(i + 1);
            assertThat(world.company().pickedUp(RawToken.of(changed)).look()).isEmpty();
        }
        world.clock.move(Duration.ofMinutes(30));
        assertThat(world.company().pickedUp(opened.session()).look()).isEmpty();
        OpaqueId referral = opened.pickedUp().referrals().get(0).referral();
        assertThat(world.company()
                        .pickedUp(opened.session())
                        .answer(List.of(
                                new Acknowledgement(referral, AgencyAnswer.ACCEPTED_NEW, world.clock.instant()))))
                .isEmpty();
    }

    @Test
    void whatWaitsIsToldOfAgainAndNotForEver() {
        world.consented(1);
        world.run();
        int first = notices();
        dispatchFor(Duration.ofHours(20));
        assertThat(notices()).as("nothing new").isEqualTo(first);
        dispatchFor(Duration.ofDays(4));
        assertThat(notices()).isEqualTo(first + 1);
        dispatchFor(Duration.ofDays(11));
        int all = notices();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.TRANSFER_REFUSED)
                .hasSize(1);
        dispatchFor(Duration.ofDays(7));
        assertThat(notices()).as("nothing waits any more").isEqualTo(all);
    }

    @Test
    void whatTheAgencyConfirmedWaitsNoMore() {
        world.consented(1);
        world.run();
        opened();
        CorrectedItems wishes = CorrectedItems.of(DataItem.WISHES, Pii.of("大阪で働きたい"));
        PrivacyDesk officer = Officer.of(world.desk());
        assertThat(officer.receive("a-1", RequestKind.CORRECTION)
                        .flatMap(request -> officer.identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT))
                        .flatMap(request -> officer.correct(request.id(), wishes)))
                .isPresent();
        world.withdraw(1);
        world.run();
        world.clock.move(Duration.ofMinutes(2));
        world.run();
        PickupOutcome.Opened later = opened();
        PickedUpDesk confirming = world.company().pickedUp(later.session());
        later.pickedUp()
                .words()
                .forEach(word -> confirming.confirm(word.instruction(), InstructionResult.done(world.clock.instant())));
        dispatchFor(Duration.ofDays(2));

        assertThat(world.company().operator().outbox().waiting()).isZero();
    }

    @Test
    @Proves("R-30")
    void onlyWhoWasHandedOverHereIsAnswered() {
        world.consented(1);
        world.run();
        PickedUpDesk answering = world.company().pickedUp(opened().session());
        world.consented(1);
        world.settle("globex");
        CompanyDesk globex = world.company().company("globex");
        globex.open(World.programme());
        globex.reject(List.of(world.rejection(7)));
        world.run();
        assertThat(world.candidate("a-7").consent(world.form("a-7", World.address(7))))
                .isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        OpaqueId elsewhere = opened().pickedUp().referrals().get(0).referral();
        assertThat(elsewhere.tenant()).isEqualTo(world.tenant("globex"));

        List<Acknowledgement> answers = Stream.of(
                        elsewhere,
                        world.referral("a-2").id(),
                        world.referral("a-1").id())
                .map(id -> new Acknowledgement(id, AgencyAnswer.ACCEPTED_NEW, world.clock.instant()))
                .toList();
        assertThat(answering.answer(answers))
                .extracting(result -> result.outcome())
                .containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.COUNTED);
        assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.CONSENTED);
    }

    @Test
    @Proves("R-01")
    void whomTheGateWouldKeepNowIsNotShownAgain() {
        world.consented(1);
        world.run();
        PickupOutcome.Opened opened = opened();
        assertThat(opened.pickedUp().referrals()).hasSize(1);
        world.desk().partner(agency("別の人材株式会社", "contact@agency.example.com"));

        assertThat(world.company().pickedUp(opened.session()).look())
                .hasValueSatisfying(list -> assertThat(list.referrals()).isEmpty());
        assertThat(opened().pickedUp().referrals()).isEmpty();
        world.settle(World.ACME);
        assertThat(world.company().pickedUp(opened.session()).look()).contains(opened.pickedUp());
    }

    @Test
    void aCodeToAnAddressThatIsNoLongerRegisteredOpensNothing() {
        world.consented(1);
        world.run();
        desk().sendCode();
        world.run();
        RawToken link = link();
        String code = code();
        world.desk().partner(agency("見本人材株式会社", "new@agency.example.com"));

        assertThat(world.company().pickup(link).open(code)).isInstanceOf(PickupOutcome.WrongCode.class);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.CONSENTED);
        world.settle(World.ACME);
        assertThat(world.company().pickup(link).open(code)).isInstanceOf(PickupOutcome.Opened.class);
    }

    private static AgencyProfile agency(String name, String mail) {
        return new AgencyProfile(World.AGENCY, name, "東京都港区芝1-1", "代表取締役 例 二郎", mail, "03-0000-0001", "JP");
    }

    private void dispatchFor(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusHours(6)) {
            world.clock.move(Duration.ofHours(6));
            world.run();
        }
    }

    private int notices() {
        return (int) world.mail.otherLetters().stream()
                .filter(letter -> letter.subject().contains("ご紹介が届いています"))
                .count();
    }

    private PickupOutcome.Opened opened() {
        assertThat(desk().sendCode()).isInstanceOf(CodeOutcome.OnItsWay.class);
        world.run();
        return (PickupOutcome.Opened) desk().open(code());
    }

    private PickupDesk desk() {
        return world.company().pickup(link());
    }

    private String code() {
        Matcher code = CODE.matcher(letter().text().reveal());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private RawToken link() {
        String link = letter().link().reveal();
        assertThat(link).startsWith(PAGES.toString()).hasSizeLessThan(78);
        return RawToken.of(link.substring(PAGES.toString().length()));
    }

    /** The mail to the agency that came last. */
    private Letter letter() {
        List<Letter> letters = world.mail.otherLetters().stream()
                .filter(letter -> letter.recipientAddress().reveal().equals("contact@agency.example.com"))
                .toList();
        return letters.get(letters.size() - 1);
    }

    private ProvisionRecord record(String application) {
        String key = TransferKeys.handOver(world.referral(application).id());
        return world.read(
                (unit, acme) -> unit.provisions().find(acme, List.of(key)).get(0));
    }
}
