package org.careerrelay.settlement;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * The statements that were kept, up to a month.
 *
 * @param month the month
 * @param byMonth the statements by month and side
 */
record Filed(YearMonth month, TreeMap<YearMonth, Map<Party, Signed<SettlementStatement>>> byMonth) {

    private static final YearMonth FIRST = YearMonth.of(1, 1);

    /** Those of a month and of the one before: what a statement of the month is made from. */
    static Filed ofMonth(UnitOfWork unit, TenantId tenant, String partner, YearMonth month) {
        return read(unit, tenant, partner, month.minusMonths(1), month);
    }

    /** All of them: what a month brings forward begins with the first. */
    static Filed upTo(UnitOfWork unit, TenantId tenant, String partner, YearMonth month) {
        return read(unit, tenant, partner, FIRST, month);
    }

    private static Filed read(UnitOfWork unit, TenantId tenant, String partner, YearMonth first, YearMonth month) {
        TreeMap<YearMonth, Map<Party, Signed<SettlementStatement>>> byMonth = new TreeMap<>();
        List<Signed<SettlementStatement>> kept = unit.statements().between(tenant, partner, first, month);
        for (Signed<SettlementStatement> each : kept) {
            byMonth.computeIfAbsent(each.document().month(), key -> new EnumMap<>(Party.class))
                    .put(each.document().side(), each);
        }
        return new Filed(month, byMonth);
    }

    Optional<Signed<SettlementStatement>> of(Party side, YearMonth wanted) {
        return Optional.ofNullable(byMonth.getOrDefault(wanted, Map.of()).get(side));
    }

    /** What the months before leave to this one, as far as both sides' statements are there. */
    Reconciling.BroughtForward broughtForward() {
        Reconciling.BroughtForward before = Reconciling.BroughtForward.NOTHING;
        for (YearMonth earlier : byMonth.headMap(month, false).keySet()) {
            Optional<Signed<SettlementStatement>> company = of(Party.COMPANY, earlier);
            Optional<Signed<SettlementStatement>> agency = of(Party.AGENCY, earlier);
            if (company.isPresent() && agency.isPresent()) {
                before = Reconciling.BroughtForward.from(Reconciling.reconcile(
                        company.get().document(), agency.get().document(), before));
            }
        }
        return before;
    }
}
