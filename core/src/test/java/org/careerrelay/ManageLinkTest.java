package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The link of a receipt: it works as long as anything about the person is held, and only for the addressee. */
class ManageLinkTest {

    private static final Pii<String> OTHER = Pii.of("other@example.com");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-12")
    void itWithdrawsAfterTheLinkOfTheMailHasRunOutAndTheIndexIsGone() {
        OpaqueId consent = given();
        world.run();
        world.clock.move(Duration.ofDays(200));
        assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isEmpty();

        try (CareerRelay later = copy(row -> !(row instanceof ExportedRow.OfKeyedHash), world.keys)) {
            assertThat(later.candidate(managing(consent)).withdraw(address()))
                    .isEqualTo(new WithdrawalOutcome.Withdrawn(world.clock.instant()));
            assertThat(later.candidate(managing(consent)).withdraw(address()))
                    .isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
            assertThat(later.candidate(world.token("a-1")).withdraw(address()))
                    .as("the consent's own hash serves the mail's link as well")
                    .isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
        }
    }

    @Test
    void withdrawingByItEndsWhatTheMailsLinkBegan() {
        OpaqueId consent = given();
        assertThat(world.company().candidate(managing(consent)).withdraw(address()))
                .isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        world.run();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.<List<ConsentRecord>>read(
                        (unit, acme) -> unit.consents().byId(acme, List.of(consent))))
                .singleElement()
                .matches(record -> record.state() == ConsentState.CONSENT_WITHDRAWN);
    }

    @Test
    void itTakesNoNewConsentAndShowsNoNotice() {
        OpaqueId consent = given();
        CandidateDesk desk = world.company().candidate(managing(consent));
        assertThat(desk.manages()).isTrue();
        assertThat(desk.look(Locale.JAPANESE)).isEmpty();
        assertThat(desk.consent(world.form(World.address(1)))).isInstanceOf(ConsentOutcome.InvalidLink.class);
        assertThat(world.candidate("a-1").manages()).isFalse();
        assertThat(world.company().candidate(RawToken.of("no-token")).manages()).isFalse();
    }

    @Test
    @Proves("R-38")
    void wrongTriesAreCountedApartFromTheMailsLinkAndLockItForADay() {
        CandidateDesk desk = world.company().candidate(managing(given()));
        for (int left = 4; left > 0; left--) {
            assertThat(desk.withdraw(OTHER)).isEqualTo(new WithdrawalOutcome.WrongAddress(left));
        }
        assertThat(desk.withdraw(Pii.of(" "))).isEqualTo(new WithdrawalOutcome.WrongAddress(1));
        WithdrawalOutcome.Locked locked = new WithdrawalOutcome.Locked(World.START.plus(Duration.ofHours(24)));
        assertThat(desk.withdraw(OTHER)).isEqualTo(locked);
        assertThat(desk.withdraw(address())).isEqualTo(locked);
        assertThat(world.candidate("a-1").withdraw(OTHER)).isEqualTo(new WithdrawalOutcome.WrongAddress(4));

        world.clock.move(Duration.ofHours(24));
        assertThat(desk.withdraw(OTHER)).isEqualTo(new WithdrawalOutcome.WrongAddress(4));
        assertThat(desk.withdraw(address())).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(desk.withdraw(OTHER)).as("the right one forgets").isEqualTo(new WithdrawalOutcome.WrongAddress(4));
    }

    @Test
    void theSameAddressHasAnotherHashWithEveryOtherConsent() {
        OpaqueId first = given();
        ConsentProof proof = proof(first);
        assertThat(world.<Optional<OpaqueId>>read((unit, acme) -> unit.people()
                        .lookUp(acme, List.of(new IndexKey(IndexField.EMAIL, proof.keyVersion(), proof.mac())))))
                .isEmpty();
        world.desk()
                .reject(List.of(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3")));
        world.run();
        ConsentOutcome again = world.candidate("b-1").consent(world.form("b-1", World.address(1)));
        assertThat(proof(((ConsentOutcome.Given) again).consent()).mac()).isNotEqualTo(proof.mac());
    }

    @Test
    void aConsentFromBeforeThereWereProofsGoesByTheIndexAndGetsOne() {
        OpaqueId consent = given();
        Storage without = MemoryStorage.create();
        try (CareerRelay later = copy(without, row -> !(row instanceof ExportedRow.OfConsentProof), world.keys)) {
            assertThat(later.candidate(managing(consent)).withdraw(OTHER))
                    .isEqualTo(new WithdrawalOutcome.WrongAddress(4));
            assertThat(later.candidate(world.token("a-1")).withdraw(OTHER))
                    .as("tries are counted with the referral")
                    .isEqualTo(new WithdrawalOutcome.WrongAddress(3));
            assertThat(later.candidate(managing(consent)).withdraw(address()))
                    .isInstanceOf(WithdrawalOutcome.Withdrawn.class);
            assertThat(later.candidate(managing(consent)).withdraw(OTHER))
                    .isEqualTo(new WithdrawalOutcome.WrongAddress(4));
        }
        assertThat(without.<Integer>transact(unit -> unit.consentProofs()
                        .lock(consent.tenant(), List.of(consent))
                        .size()))
                .isOne();
    }

    @Test
    @Proves("H21")
    void aProofUnderAnOldKeyIsGoodUntilThatIsGoneAndIsMadeAnewWhenUsed() {
        OpaqueId consent = given();
        KeyRing rotated = world.keys.rotated(KeyPurpose.INDEX).rotated(KeyPurpose.LINK);
        try (CareerRelay later = copy(row -> true, rotated.without(KeyPurpose.INDEX, 0))) {
            assertThat(later.candidate(managing(consent)).withdraw(address()))
                    .isEqualTo(new WithdrawalOutcome.WrongAddress(4));
        }
        Storage storage = MemoryStorage.create();
        try (CareerRelay later = copy(storage, row -> true, rotated)) {
            assertThat(later.candidate(managing(consent)).withdraw(address()))
                    .isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        }
        assertThat(storage.<Integer>transact(unit -> unit.consentProofs()
                        .lock(consent.tenant(), List.of(consent))
                        .get(0)
                        .keyVersion()))
                .isOne();
    }

    private OpaqueId given() {
        world.rejectNext(1);
        world.run();
        return ((ConsentOutcome.Given) world.consent(1)).consent();
    }

    private ConsentProof proof(OpaqueId consent) {
        return world.read((unit, acme) ->
                unit.consentProofs().lock(acme, List.of(consent)).get(0));
    }

    private RawToken managing(OpaqueId consent) {
        return new LinkTokens(world.keys).issue(consent);
    }

    private static Pii<String> address() {
        return Pii.of(World.address(1));
    }

    private CareerRelay copy(Predicate<ExportedRow> kept, KeyRing keys) {
        return copy(MemoryStorage.create(), kept, keys);
    }

    /** The company's installation with some of its rows only. */
    private CareerRelay copy(Storage storage, Predicate<ExportedRow> kept, KeyRing keys) {
        List<ExportedRow> rows = new ArrayList<>();
        world.company().operator().tenant(TenantKind.COMPANY, World.ACME).export(row -> {
            if (kept.test(row)) {
                rows.add(row instanceof ExportedRow.OfEnd ? new ExportedRow.OfEnd(rows.size()) : row);
            }
        });
        CareerRelay relay = world.builder(storage, keys).mail(world.mail).build();
        relay.operator().importTenant(rows.iterator());
        return relay;
    }
}
