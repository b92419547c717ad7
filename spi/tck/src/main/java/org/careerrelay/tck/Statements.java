package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.spi.storage.UnitOfWork;

/** Statements and steps to store. */
final class Statements {

    static final YearMonth MONTH = YearMonth.of(2026, 11);
    static final YearMonth FIRST = YearMonth.of(1, 1);

    private Statements() {}

    /** A company's statement; the number makes it another one. */
    static Signed<SettlementStatement> ofCompany(YearMonth month, long number) {
        return signed(
                new SettlementStatement(
                        Party.COMPANY,
                        "acme",
                        Samples.AGENCY,
                        month,
                        Programme.JAPAN,
                        new SettlementTotals(
                                number,
                                number + 2,
                                Map.of(LedgerKind.COUNT, 1L, LedgerKind.UNCOUNT, 1L),
                                0,
                                7,
                                -3,
                                1,
                                0),
                        items(number),
                        List.of(id(number + 1)),
                        List.of(id(number + 2))),
                number);
    }

    /** An agency's statement; the number makes it another one. */
    static Signed<SettlementStatement> ofAgency(YearMonth month, long number) {
        return signed(
                new SettlementStatement(
                        Party.AGENCY,
                        "acme",
                        Samples.AGENCY,
                        month,
                        Programme.JAPAN,
                        null,
                        List.of(new SettlementItem(id(number), Kind.COUNT)),
                        List.of(),
                        List.of()),
                number);
    }

    static List<SettlementItem> items(long number) {
        return List.of(
                new SettlementItem(id(number), Kind.COUNT),
                new SettlementItem(id(number), Kind.UNCOUNT),
                new SettlementItem(Samples.FAR_ID, Kind.COUNT));
    }

    static SettlementStep step(int sequence, String key) {
        return step(sequence, key, SettlementState.DISPUTED, "note", Samples.NOW);
    }

    static SettlementStep step(int sequence, String key, SettlementState state, String note, Instant at) {
        return new SettlementStep(
                sequence, at, new SettlementDecision(state, key, "accountant-1", note, items(sequence)));
    }

    /** A call of {@link TenantCalls}. */
    static Object keep(UnitOfWork unit, TenantId tenant, TenantCalls.Draw draw) {
        YearMonth month = MONTH.plusMonths(draw.b() % 2);
        return unit.statements()
                .keep(
                        tenant,
                        draw.agency(),
                        draw.c() % 2 == 0 ? ofCompany(month, draw.a()) : ofAgency(month, draw.a()));
    }

    /** A call of {@link TenantCalls}. */
    static Object append(UnitOfWork unit, TenantId tenant, TenantCalls.Draw draw) {
        return unit.statements().append(tenant, draw.agency(), MONTH, step(draw.b(), "key-" + draw.c()));
    }

    private static Signed<SettlementStatement> signed(SettlementStatement statement, long number) {
        return new Signed<>(
                statement,
                new DocumentSignature((int) number, Arrays.copyOf(Samples.bytes(number), DocumentSignature.BYTES)));
    }
}
