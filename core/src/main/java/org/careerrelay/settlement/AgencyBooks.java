package org.careerrelay.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * The agency's books: its answers to a company's referrals.
 *
 * @param agency key of the agency
 * @param company key of the company
 * @param zone where the programme's months begin and end
 */
public record AgencyBooks(String agency, String company, ZoneId zone) implements Books {

    private static final int PAGE = 1000;

    @Override
    public Party side() {
        return Party.AGENCY;
    }

    @Override
    public String partner() {
        return company;
    }

    @Override
    public TenantId tenant(UnitOfWork unit) {
        return unit.tenants()
                .find(TenantKind.AGENCY, agency)
                .map(Tenant::id)
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("agency", "tenant.missing"))));
    }

    @Override
    public SettlementStatement statement(
            UnitOfWork unit, TenantId tenant, YearMonth month, Optional<SettlementStatement> earlier, Instant now) {
        Month span = new Month(month, zone);
        span.requireOver(now);
        List<SettlementItem> items = new ArrayList<>();
        List<OpaqueId> unanswered = new ArrayList<>();
        OpaqueId after = new OpaqueId(0, 0);
        List<InboxItem> page;
        do {
            page = unit.inbox().unanswered(tenant, company, span.begin(), after, PAGE);
            for (InboxItem item : page) {
                Instant answeredAt = item.answeredAt();
                if (answeredAt != null && answeredAt.isBefore(span.end())) {
                    if (item.answer() == AgencyAnswer.ACCEPTED_NEW) {
                        items.add(new SettlementItem(item.referral(), SettlementItem.Kind.COUNT));
                    }
                } else if (item.receivedAt().isBefore(span.end())) {
                    unanswered.add(item.referral());
                }
                after = item.id();
            }
        } while (page.size() == PAGE);
        return new SettlementStatement(Party.AGENCY, company, agency, month, zone, null, items, unanswered, List.of());
    }
}
