package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.careerrelay.AgencyDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Introductions on each storage: the same ledger everywhere, and one end of each reservation however many speak at once. */
class IntroductionsOnEveryStorageTest extends Databases {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-15T00:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A23", "A24", "Q2", "Q19", "CMP-12"})
    void theSameLedgerWhereverItIsKept(Supplier<TestDatabase> database) {
        CareerRelay relay = engine(database, 50);
        CompanyDesk acme = relay.company("acme");
        AgencyDesk agency = relay.agency(Ats.AGENCY);
        OpaqueId silent = reported(relay, "1");
        OpaqueId disputed = reported(relay, "2");
        OpaqueId left = reported(relay, "3");
        requested(acme, "4");
        acme.introduction(disputed).disputed();
        agency.introduction(disputed).resolved(Resolution.RELEASE);
        acme.introduction(disputed).resolved(Resolution.RELEASE);
        acme.introduction(left).confirmed();
        assertThat(acme.proposal(silent)).contains(Ats.proposal());
        assertThat(acme.proposal(disputed)).isEmpty();

        pass(Duration.ofDays(15));
        relay.operator().dispatch(); // silence has confirmed the first
        acme.introduction(left).leftEarly(LocalDate.of(2026, 11, 30));
        agency.introduction(left).confirmed();
        pass(Duration.ofDays(181));
        relay.operator().dispatch(); // nothing happened to the fourth

        assertThat(acme.introductions())
                .extracting(Introduction::state)
                .containsExactly(
                        IntroductionState.JOINED,
                        IntroductionState.DECLINED,
                        IntroductionState.LEFT_EARLY,
                        IntroductionState.TIMED_OUT);
        assertThat(relay.operator().ledger("acme", Ats.AGENCY).entries(6, 100))
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        LedgerKind.RESERVE,
                        LedgerKind.RESERVE,
                        LedgerKind.RESERVE,
                        LedgerKind.RESERVE,
                        LedgerKind.RELEASE,
                        LedgerKind.CONSUME,
                        LedgerKind.CONSUME,
                        LedgerKind.ADJUST,
                        LedgerKind.RELEASE);
        CreditSnapshot credits = acme.credits(Ats.AGENCY);
        assertThat(List.of(credits.granted(), credits.reserved(), credits.consumed(), credits.available()))
                .containsExactly(5L, 0L, 1L, 4L);
        assertThat(acme.proposal(silent)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"INV-8", "CMP-11"})
    void ofManyWhoConfirmDisputeAndKeepTimeOneDecides(Supplier<TestDatabase> database) throws Exception {
        CareerRelay relay = engine(database, 10);
        OpaqueId id = reported(relay, "1");
        pass(Duration.ofDays(14).plus(Duration.ofHours(15))); // the deadline is over, and nothing has run
        Race.run(16, caller -> switch (caller % 4) {
            case 0 -> relay.company("acme").introduction(id).disputed();
            case 1 -> relay.company("acme").introduction(id).joined();
            case 2 -> relay.agency(Ats.AGENCY).introduction(id).declined();
            default -> {
                relay.operator().dispatch();
                yield new StepResult.Unknown();
            }
        });
        assertThat(relay.operator().ledger("acme", Ats.AGENCY).entries(2, 100))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.RESERVE, LedgerKind.CONSUME);
        assertThat(relay.company("acme").introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private CareerRelay engine(Supplier<TestDatabase> database, int people) {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(new SecureRandom()))
                .clock(now::get)
                .build();
        CompanyDesk acme = relay.company("acme");
        Ats.settle(acme);
        Programme programme = Programme.tenForOne(Ats.AGENCY)
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .publication(Publication.IMMEDIATE);
        acme.open(programme.policies(programme.policies().introductions(IntroductionPolicy.DEFAULT.guaranteeDays(90))));
        acme.openBalance(Ats.AGENCY, new OpeningBalance("opening", people, "contract/2025", "operator-1"));
        return relay;
    }

    private static OpaqueId requested(CompanyDesk acme, String key) {
        JobOrder order = JobOrder.titled("engineer").requestKey(key);
        return ((RequestResult.Requested) acme.request(Ats.AGENCY, order))
                .introduction()
                .id();
    }

    /** Up to the joining, as the agency reports it. */
    private static OpaqueId reported(CareerRelay relay, String key) {
        CompanyDesk acme = relay.company("acme");
        OpaqueId id = requested(acme, key);
        relay.agency(Ats.AGENCY).introduction(id).propose(Ats.proposal());
        acme.introduction(id).accepted();
        relay.agency(Ats.AGENCY).introduction(id).joined();
        return id;
    }
}
