package org.careerrelay.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.careerrelay.OperatorDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.spi.storage.Storage;

/**
 * What the database says of a company in the end.
 *
 * @param firm the company
 * @param referrals the references of all who were handed over, by number
 * @param people the pseudonym of the person of each of them
 * @param ledger all entries, in order
 * @param balance the sums that are stored beside the entries
 * @param credits all credits, by number
 * @param snapshot what the company is shown
 * @param introductions all introductions, by id
 * @param events the whole numbered log, in order
 * @param chain whether the log is sound
 */
record Evidence(
        Firm firm,
        List<OpaqueId> referrals,
        Map<OpaqueId, OpaqueId> people,
        List<LedgerEntry> ledger,
        CreditBalance balance,
        Map<Long, Credit> credits,
        CreditSnapshot snapshot,
        Map<OpaqueId, Introduction> introductions,
        List<NumberedEvent> events,
        ChainVerdict chain) {

    private static final int PAGE = 5000;

    static Evidence of(Workbench bench, Firm firm, List<OpaqueId> referrals) {
        OperatorDesk operator = bench.relay().operator();
        Map<OpaqueId, Introduction> introductions = new HashMap<>();
        bench.relay()
                .company(firm.key())
                .introductions()
                .forEach(introduction -> introductions.put(introduction.id(), introduction));
        Map<OpaqueId, OpaqueId> people = new HashMap<>();
        Map<Long, Credit> credits = new HashMap<>();
        CreditBalance balance = stored(bench.storage(), firm, referrals, people, credits);
        return new Evidence(
                firm,
                referrals,
                people,
                all(after -> operator.ledger(firm.key(), firm.agency()).entries(after, PAGE), LedgerEntry::sequence),
                balance,
                credits,
                bench.relay().company(firm.key()).credits(firm.agency()),
                introductions,
                all(after -> operator.events(TenantKind.COMPANY, firm.key(), after, PAGE), NumberedEvent::number),
                operator.verify(TenantKind.COMPANY, firm.key()));
    }

    /** What no door shows. */
    private static CreditBalance stored(
            Storage storage,
            Firm firm,
            List<OpaqueId> referrals,
            Map<OpaqueId, OpaqueId> people,
            Map<Long, Credit> credits) {
        return storage.transact(unit -> {
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, firm.key())
                    .orElseThrow()
                    .id();
            int programme = unit.settings().programmes(tenant).get(0).number();
            for (int from = 0; from < referrals.size(); from += PAGE) {
                unit.referrals()
                        .find(tenant, referrals.subList(from, Math.min(referrals.size(), from + PAGE)))
                        .forEach(referral -> people.put(referral.id(), referral.person()));
            }
            for (CreditState state : CreditState.values()) {
                unit.credits()
                        .inState(tenant, programme, state)
                        .forEach(credit -> credits.put(credit.number(), credit));
            }
            return unit.credits().read(tenant, programme);
        });
    }

    private static <T> List<T> all(LongFunction<List<T>> page, ToLongFunction<T> number) {
        List<T> all = new ArrayList<>();
        List<T> next = page.apply(0);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = page.apply(number.applyAsLong(next.get(next.size() - 1)));
        }
        return all;
    }
}
