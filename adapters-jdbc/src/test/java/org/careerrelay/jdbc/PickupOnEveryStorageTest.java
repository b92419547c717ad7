package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.PickedUpDesk;
import org.careerrelay.PickupDesk;
import org.careerrelay.PrivacyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pickup.PickupOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On each storage an agency without an installation is handed over to when it types its code, and sees a correction until it confirms it. */
class PickupOnEveryStorageTest extends Databases {

    private static final String PAGES = "https://jobs.example.co.jp/agency/";
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9]{8})$");

    /** Nothing is ever delivered to it. */
    private static final AgencyTransport BY_MAIL = new AgencyTransport() {
        @Override
        public Optional<URI> collectsAt(String partner) {
            return Optional.of(URI.create(PAGES));
        }

        @Override
        public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
            throw new AssertionError("delivered");
        }
    };

    private final MemoryMail mail = MemoryMail.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whatWaitsLeavesWithTheCode(@Nullable Supplier<TestDatabase> database) {
        try (CareerRelay company = engine(stored(database))) {
            consented(company, 3);
            PickupDesk door = company.pickup(link());
            assertThat(door.sendCode()).isInstanceOf(CodeOutcome.OnItsWay.class);
            company.operator().dispatch();

            PickupOutcome.Opened opened = (PickupOutcome.Opened) door.open(code());

            PickedUpDesk session = company.pickedUp(opened.session());
            List<PickedUp.Person> people = opened.pickedUp().referrals();
            assertThat(people).hasSize(3);
            assertThat(session.look()).contains(opened.pickedUp());
            corrected(company, session);
            people.forEach(person ->
                    session.answer(List.of(new Acknowledgement(person.referral(), AgencyAnswer.ACCEPTED_NEW, NOW))));
            assertThat(company.company("acme").credits(Ats.AGENCY).counted()).isEqualTo(3);
            assertThat(session.look())
                    .hasValueSatisfying(list -> assertThat(list.referrals()).isEmpty());
        }
    }

    private static void corrected(CareerRelay company, PickedUpDesk session) {
        CorrectedItems wishes = CorrectedItems.of(DataItem.WISHES, Pii.of("大阪で働きたい"));
        PrivacyDesk officer = company.company("acme")
                .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
        String application = Ats.rejections(1).get(0).application();
        assertThat(officer.receive(application, RequestKind.CORRECTION)
                        .flatMap(request -> officer.identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT))
                        .flatMap(request -> officer.correct(request.id(), wishes)))
                .isPresent();
        company.operator().dispatch();
        for (int look = 0; look < 2; look++) {
            assertThat(session.look().orElseThrow().words())
                    .singleElement()
                    .satisfies(word -> assertThat(word.corrected()).isEqualTo(wishes));
        }
        PickedUp.Word word = session.look().orElseThrow().words().get(0);
        assertThat(session.confirm(word.instruction(), InstructionResult.done(NOW)))
                .isTrue();
        assertThat(session.look().orElseThrow().words()).isEmpty();
    }

    private void consented(CareerRelay company, int people) {
        Ats.settle(company.company("acme"));
        company.company("acme").open(Ats.programme());
        company.company("acme").reject(Ats.rejections(people));
        company.operator().dispatch();
        for (RejectionLetter letter : mail.letters()) {
            CandidateDesk person = company.candidate(Ats.token(letter));
            RelayAnswers typed = new RelayAnswers(Pii.of("山田 太郎"), letter.recipientAddress(), Pii.of("東京で働きたい"));
            person.consent(person.look(Locale.JAPANESE)
                    .orElseThrow()
                    .form(Set.of(Purpose.AGENCY_REGISTRATION), true, letter.recipientAddress(), typed));
        }
        company.operator().dispatch();
    }

    private RawToken link() {
        return RawToken.of(last().link().reveal().substring(PAGES.length()));
    }

    private String code() {
        Matcher code = CODE.matcher(last().text().reveal());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    /** The mail to the agency that came last. */
    private Letter last() {
        List<Letter> letters = mail.otherLetters().stream()
                .filter(letter -> letter.link().reveal().startsWith(PAGES))
                .toList();
        return letters.get(letters.size() - 1);
    }

    private CareerRelay engine(Storage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(BY_MAIL)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new SecureRandom()))
                .clock(() -> NOW)
                .build();
    }

    private Storage stored(@Nullable Supplier<TestDatabase> database) {
        if (database == null) {
            return MemoryStorage.create();
        }
        JdbcStorage storage = JdbcStorage.on(closing(open(database).pool()));
        storage.migrate();
        return storage;
    }
}
