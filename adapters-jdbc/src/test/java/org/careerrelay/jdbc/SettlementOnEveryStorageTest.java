package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.SettlementDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Verifier;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same books give the same statements on every storage, and of many who decide at once one decides. */
@Timeout(60)
class SettlementOnEveryStorageTest extends Databases {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant IN_NOVEMBER = Instant.parse("2026-11-20T00:00:00.000001Z");
    private static final Instant IN_DECEMBER = Instant.parse("2026-12-02T00:00:00Z");
    private static final int CALLERS = 16;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("A35")
    void theSameBooksGiveTheSameStatements(Supplier<TestDatabase> database) {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        CareerRelay relay = relay(storage);
        books(storage, relay, 1200);
        SettlementDesk company = relay.operator().settlement("acme", "agency-1", NOVEMBER);
        SettlementDesk agency = relay.agency("agency-1").inbox().settlement("acme", NOVEMBER);
        Verifier keys = Verifier.of(relay.operator().verificationKeys());

        List<SettlementItem> counted = LongStream.rangeClosed(1, 1200)
                .mapToObj(i -> new SettlementItem(id(i), Kind.COUNT))
                .toList();
        assertThat(company.statement().document())
                .isEqualTo(new SettlementStatement(
                        Party.COMPANY,
                        "acme",
                        "agency-1",
                        NOVEMBER,
                        Programme.JAPAN,
                        new SettlementTotals(0, 1200, Map.of(LedgerKind.COUNT, 1200L), 0, 0, 1200, 0, 0),
                        counted,
                        List.of(),
                        List.of()));
        assertThat(agency.statement().document())
                .isEqualTo(new SettlementStatement(
                        Party.AGENCY,
                        "acme",
                        "agency-1",
                        NOVEMBER,
                        Programme.JAPAN,
                        null,
                        counted.subList(0, 1199),
                        List.of(id(1200)),
                        List.of()));

        company.record(SettlementDecision.issue("issue", "accountant-1"));
        Signed<SettlementStatement> issued = company.statement();
        assertThat(company.receive(agency.statement(), keys)).isEqualTo(new StatementReceipt.Taken(false));
        assertThat(company.statement()).as("as it was stored").isEqualTo(issued);
        Reconciliation reconciliation = company.reconciliation().orElseThrow();
        assertThat(reconciliation.unexplained().onlyCompany()).containsExactly(counted.get(1199));
        assertThat(reconciliation.unexplained().onlyAgency()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A35", "A21"})
    void ofManyWhoDecideAtOnceOneDecides(Supplier<TestDatabase> database) throws Exception {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        CareerRelay relay = relay(storage);
        books(storage, relay, 3);
        SettlementDesk desk = relay.operator().settlement("acme", "agency-1", NOVEMBER);

        List<SettlementOutcome> same =
                Race.run(CALLERS, caller -> desk.record(SettlementDecision.issue("issue", "accountant-1")));
        assertThat(same)
                .allMatch(SettlementOutcome.Recorded.class::isInstance)
                .filteredOn(outcome -> outcome instanceof SettlementOutcome.Recorded recorded && !recorded.repeated())
                .hasSize(1);
        List<SettlementOutcome> different = Race.run(
                CALLERS,
                caller -> desk.record(
                        caller % 2 == 0
                                ? SettlementDecision.signOff("key-" + caller, "accountant-2")
                                : SettlementDecision.dispute("key-" + caller, "accountant-2", List.of(), "why")));
        assertThat(different)
                .filteredOn(SettlementOutcome.Recorded.class::isInstance)
                .hasSize(1);
        assertThat(different).filteredOn(new SettlementOutcome.NotNow()::equals).hasSize(CALLERS - 1);
        assertThat(desk.steps()).hasSize(2);
        relay.operator().dispatch();
        assertThat(relay.operator().events(TenantKind.COMPANY, "acme", 0, 100))
                .extracting(numbered -> numbered.event().type())
                .filteredOn(type -> type.name().startsWith("SETTLEMENT"))
                .hasSize(2)
                .startsWith(EventType.SETTLEMENT_ISSUED);
    }

    private static CareerRelay relay(Storage storage) {
        Random random = new Random(7);
        return CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(random))
                .clock(Clock.fixed(IN_DECEMBER, ZoneOffset.UTC))
                .random(random)
                .build();
    }

    /** So many counted people, to the last of whom the agency has not answered. */
    private static void books(Storage storage, CareerRelay relay, int people) {
        relay.company("acme").open(Programme.tenForOne("agency-1"));
        storage.transact(unit -> {
            TenantId acme = unit.tenants()
                    .find(TenantKind.COMPANY, "acme")
                    .orElseThrow()
                    .id();
            TenantId agency = unit.tenants()
                    .create(TenantKind.AGENCY, "agency-1", IN_NOVEMBER)
                    .id();
            List<LedgerEntry> entries = new ArrayList<>();
            List<InboxItem> received = new ArrayList<>();
            for (long i = 1; i <= people; i++) {
                entries.add(new LedgerEntry(
                        i, LedgerKind.COUNT, new Cause.OfReferral(id(i)), 1, IN_NOVEMBER, 1, null, i, 0, 0));
                received.add(InboxItem.waiting(id(i), "acme", id(i), id(i), IN_NOVEMBER, IN_NOVEMBER));
            }
            unit.credits().append(acme, 1, entries, new CreditBalance(people, people, people, 0, 0, 0, 0, 0, 0, 0, 0));
            unit.inbox().insert(agency, received);
            unit.inbox()
                    .answer(
                            agency,
                            received.subList(0, people - 1).stream()
                                    .map(item -> item.answered(AgencyAnswer.ACCEPTED_NEW, IN_NOVEMBER, null))
                                    .toList());
            return true;
        });
    }

    private static OpaqueId id(long number) {
        return OpaqueId.of(IN_NOVEMBER, new TenantId(1), number);
    }
}
