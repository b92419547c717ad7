package org.careerrelay.model.settlement;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.signature.Signable;
import org.jspecify.annotations.Nullable;

/**
 * What one side's books say of a month (A35). The company's are its ledger, the agency's are its answers; each month is that of the own clock,
 * in the programme's zone, so that a statement once made stays as it is. No person is in it.
 *
 * @param side whose books
 * @param company key of the company
 * @param agency key of the agency
 * @param month the month
 * @param zone where the month begins and ends; the same on both sides
 * @param totals what the month did to the ledger; null in the agency's statement, which has no ledger
 * @param items what the side says of referrals in this month, each once, in order
 * @param unanswered referrals that had no answer when the month ended (Q33), in order
 * @param pending referrals that the agency had answered and the company had not decided on when the month ended, because a hold or a review
 *     was not over (A27, A29), in order; none in the agency's statement
 */
public record SettlementStatement(
        Party side,
        String company,
        String agency,
        YearMonth month,
        ZoneId zone,
        @Nullable SettlementTotals totals,
        List<SettlementItem> items,
        List<OpaqueId> unanswered,
        List<OpaqueId> pending)
        implements Signable {

    /** Puts the lists in order and checks that totals and what is pending come with a ledger. */
    public SettlementStatement {
        if ((side == Party.COMPANY) != (totals != null)) {
            throw new IllegalArgumentException("totals are in the company's statement and in no other");
        }
        if (side == Party.AGENCY && !pending.isEmpty()) {
            throw new IllegalArgumentException("only the company's statement has something pending");
        }
        items = List.copyOf(new TreeSet<>(items));
        unanswered = List.copyOf(new TreeSet<>(unanswered));
        pending = List.copyOf(new TreeSet<>(pending));
    }

    @Override
    public byte[] toCanonicalBytes() {
        CanonicalForm form = new CanonicalForm("cr1.settlement-statement")
                .text(side.name())
                .text(company)
                .text(agency)
                .text(month.toString())
                .text(zone.getId());
        if (totals != null) {
            totals.appendTo(form);
        }
        form.number(items.size());
        items.forEach(item -> form.id(item.referral()).text(item.kind().name()));
        form.number(unanswered.size());
        unanswered.forEach(form::id);
        form.number(pending.size());
        pending.forEach(form::id);
        return form.toBytes();
    }
}
