package org.careerrelay.qualification;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * How many people count who came by the company's link (Q13): of those who say that they were rejected in a month, at most as many as the company reported for it, or, where it
 * reported nothing, as the programme gave personal links to in it. Who is over that waits, since a report comes when the month is over, until a report of the month is taken no more.
 * A count that was taken back keeps its place. The programme's ledger is locked, so nobody else counts at once.
 */
final class CompanyLinkLimit {

    private final Contract contract;
    private final Instant now;
    private final Map<OpaqueId, YearMonth> months = new HashMap<>();
    private final Map<YearMonth, Long> room = new HashMap<>();
    private final Map<YearMonth, Long> counted = new TreeMap<>();

    private CompanyLinkLimit(Contract contract, Instant now) {
        this.contract = contract;
        this.now = now;
    }

    /** For those of the candidates who came by the company's link; nothing is read where nobody did. */
    static CompanyLinkLimit of(
            UnitOfWork unit, TenantId tenant, Contract contract, Collection<Candidate> candidates, Instant now) {
        CompanyLinkLimit limit = new CompanyLinkLimit(contract, now);
        List<Referral> referrals = candidates.stream()
                .map(Candidate::referral)
                .filter(Referral::isByCompanyLink)
                .toList();
        if (!referrals.isEmpty()) {
            limit.read(unit, tenant, referrals);
        }
        return limit;
    }

    private void read(UnitOfWork unit, TenantId tenant, List<Referral> referrals) {
        referrals.forEach(referral -> months.put(referral.id(), YearMonth.from(contract.day(referral.issuedAt()))));
        for (StoredRejection told : unit.rejections()
                .find(tenant, referrals.stream().map(Referral::id).toList())) {
            months.put(told.id(), YearMonth.from(contract.day(told.decidedAt())));
        }
        ReportedRejections reported = CompanySettings.read(unit, tenant, now)
                .links()
                .reported(contract.programme().agency());
        for (YearMonth month : Map.copyOf(months).values()) {
            if (!room.containsKey(month)) {
                Map<TallyKind, Long> sums = sums(unit, tenant, month);
                long most = reported.of(month)
                        .map(Integer::longValue)
                        .orElseGet(() -> sums.getOrDefault(TallyKind.ISSUED, 0L));
                room.put(month, most - sums.getOrDefault(TallyKind.COMPANY_LINK_COUNTED, 0L));
            }
        }
    }

    private Map<TallyKind, Long> sums(UnitOfWork unit, TenantId tenant, YearMonth month) {
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        for (Tally tally : unit.tallies().read(tenant, Period.month(month.getYear(), month.getMonthValue()))) {
            if (tally.programme() == contract.number()) {
                sums.merge(tally.kind(), tally.amount(), Long::sum);
            }
        }
        return sums;
    }

    /** Whether a referral may count as far as this says; if it may, it has taken a place. */
    boolean admits(Referral referral) {
        YearMonth month = months.get(referral.id());
        if (month == null) {
            return true;
        }
        if (room.getOrDefault(month, 0L) <= 0) {
            return false;
        }
        room.merge(month, -1L, Long::sum);
        counted.merge(month, 1L, Long::sum);
        return true;
    }

    /** When a referral that was not admitted is looked at again; null where that is no use any more. */
    @Nullable
    Instant again(Referral referral) {
        YearMonth month = months.get(referral.id());
        return month != null && ReportedRejections.isTaken(month, YearMonth.from(contract.day(now)))
                ? contract.midnight(contract.day(now).plusDays(1))
                : null;
    }

    /** Writes down who has taken a place. */
    void note(UnitOfWork unit, TenantId tenant) {
        if (!counted.isEmpty()) {
            unit.tallies()
                    .add(
                            tenant,
                            counted.entrySet().stream()
                                    .map(month -> new Tally(
                                            contract.number(),
                                            month.getKey().atDay(1),
                                            TallyKind.COMPANY_LINK_COUNTED,
                                            month.getValue()))
                                    .toList());
        }
    }
}
