package org.careerrelay.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.health.AgencySilence;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/** Counts what was told of agencies that do not answer (Q33), a page of referrals in a transaction. */
final class SilentAgencies {

    private static final int PAGE = 1000;

    private SilentAgencies() {}

    static List<AgencySilence> of(Engine engine, Tenant company, List<Contract> contracts) {
        Map<Integer, Long> overdue = new HashMap<>();
        Map<Integer, Long> disputed = new HashMap<>();
        List<OpaqueId> awaited = List.of();
        do {
            @Nullable OpaqueId after = awaited.isEmpty() ? null : awaited.get(PAGE - 1);
            List<OpaqueId> page = engine.storage()
                    .transact(unit -> unit.vault().subjects(company.id(), VaultKind.ANSWERS, after, PAGE));
            List<Referral> referrals =
                    engine.storage().transact(unit -> unit.referrals().find(company.id(), page));
            for (Referral referral : referrals) {
                if (referral.state() == ReferralState.DISPUTED) {
                    disputed.merge(referral.programme(), 1L, Long::sum);
                } else if (referral.state() == ReferralState.SENT && referral.alertedAt() != null) {
                    overdue.merge(referral.programme(), 1L, Long::sum);
                }
            }
            awaited = page;
        } while (awaited.size() == PAGE);
        List<AgencySilence> silences = new ArrayList<>();
        for (Contract contract : contracts) {
            long late = overdue.getOrDefault(contract.number(), 0L);
            long tooLate = disputed.getOrDefault(contract.number(), 0L);
            if (late + tooLate > 0) {
                silences.add(
                        new AgencySilence(company.key(), contract.programme().agency(), late, tooLate));
            }
        }
        return silences;
    }
}
