package org.careerrelay.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.Referral;

/** As what happenings are tallied: those of people who leave or work at the company (Q9), and of those who came by its link (A05), apart from all others. Pure. */
public final class ReferralTallies {

    private ReferralTallies() {}

    /**
     * As what something is tallied of a referral.
     *
     * @param referral the referral
     * @param kind as what it is tallied of rejections
     * @return the kind; empty where it is not tallied
     */
    public static Optional<TallyKind> kind(Referral referral, TallyKind kind) {
        if (referral.isByCompanyLink()) {
            return kind.byCompanyLink();
        }
        return referral.isApart() ? kind.apart() : Optional.of(kind);
    }

    /**
     * What happened to referrals today, each where its programme is.
     *
     * @param settings the company's settings
     * @param referrals the referrals
     * @param kind as what it is tallied of rejections
     * @param now the time
     * @return one tally per programme and kind
     */
    public static List<Tally> of(
            CompanySettings settings, Collection<Referral> referrals, TallyKind kind, Instant now) {
        Map<Integer, Map<TallyKind, Long>> sums = new HashMap<>();
        for (Referral referral : referrals) {
            kind(referral, kind)
                    .ifPresent(
                            told -> sums.computeIfAbsent(referral.programme(), none -> new EnumMap<>(TallyKind.class))
                                    .merge(told, 1L, Long::sum));
        }
        List<Tally> tallies = new ArrayList<>();
        sums.forEach((programme, kinds) ->
                settings.ofNumber(programme).ifPresent(contract -> tallies.addAll(contract.tallies(kinds, now))));
        return tallies;
    }
}
