package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.CompanySettings.Wording;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A link that still opens something, and what belongs to it.
 *
 * @param tenant the company
 * @param referral the referral inside the link
 * @param company who the company is
 * @param agency who the agency is
 * @param contract the programme
 * @param wordings the company's own wordings of the notice, by language
 * @param group legal names of the companies of its group that the company tells whom it knows
 */
record LivingLink(
        TenantId tenant,
        Referral referral,
        CompanyProfile company,
        AgencyProfile agency,
        Contract contract,
        Map<String, Wording> wordings,
        List<String> group) {

    /** Whether consent can still be given. */
    boolean open() {
        return referral.state() == ReferralState.ISSUED || referral.state() == ReferralState.MAILED;
    }

    /** One of a kind, on the day where the programme is. */
    void tally(UnitOfWork unit, TallyKind kind, Instant now) {
        ReferralTallies.kind(referral, kind)
                .ifPresent(told ->
                        unit.tallies().add(tenant, List.of(new Tally(contract.number(), contract.day(now), told, 1))));
    }

    /** The link of an id, if it still opens the page: nothing shows whether it was used. */
    static Optional<LivingLink> find(Engine engine, UnitOfWork unit, OpaqueId id, Instant now, boolean lock) {
        return any(engine, unit, id, now, lock).filter(link -> alive(link.referral(), now));
    }

    /** The link of an id, whatever became of it: who comes to withdraw is not turned away because time went by. */
    static Optional<LivingLink> any(Engine engine, UnitOfWork unit, OpaqueId id, Instant now, boolean lock) {
        return engine.tenantOf(unit, id, TenantKind.COMPANY).flatMap(tenant -> {
            List<Referral> referrals = lock
                    ? unit.referrals().lock(tenant.id(), List.of(id))
                    : unit.referrals().find(tenant.id(), List.of(id));
            return referrals.stream().findFirst().flatMap(referral -> withSettings(unit, tenant.id(), referral, now));
        });
    }

    private static Optional<LivingLink> withSettings(UnitOfWork unit, TenantId tenant, Referral referral, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        CompanyProfile company = settings.company();
        Contract contract = settings.ofNumber(referral.programme()).orElse(null);
        AgencyProfile agency = contract == null
                ? null
                : settings.agencies().get(contract.programme().agency());
        if (company == null || contract == null || agency == null) {
            return Optional.empty();
        }
        return Optional.of(new LivingLink(
                tenant, referral, company, agency, contract, settings.wordings(), settings.groupNames()));
    }

    /** By time and revocation alone. A clock that went back gives no consent dated before the rejection. */
    private static boolean alive(Referral referral, Instant now) {
        return referral.state() != ReferralState.REVOKED
                && referral.state() != ReferralState.EXPIRED
                && !now.isBefore(referral.issuedAt())
                && now.isBefore(referral.expiresAt());
    }
}
