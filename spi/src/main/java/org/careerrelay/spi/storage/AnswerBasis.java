package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.referral.Referral;

/**
 * What is known when an agency's answers are taken. The ledger and the referrals are locked, so it stays true until the transaction ends.
 *
 * @param company the tenant
 * @param programme the programme with the agency
 * @param balance the balance of the programme
 * @param settings the company's settings that hold
 * @param referrals those that exist, in any order
 * @param consents where their consents stand, in any order
 * @param counted when the persons of the referrals counted in the programme, by referral; without those who did not, and those of other programmes
 */
public record AnswerBasis(
        Tenant company,
        ProgrammeKey programme,
        CreditBalance balance,
        List<StoredSetting> settings,
        List<Referral> referrals,
        List<ConsentStanding> consents,
        Map<OpaqueId, Instant> counted) {

    /** One store after the other: what {@link UnitOfWork#lockForAnswers} is to be equal to. */
    static Optional<AnswerBasis> read(
            UnitOfWork unit, TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        Set<OpaqueId> distinct = new LinkedHashSet<>(referrals);
        return unit.tenants()
                .find(tenant)
                .flatMap(company -> unit.settings().programmes(tenant).stream()
                        .filter(programme -> programme.agency().equals(agency))
                        .findFirst()
                        .map(programme -> read(unit, company, programme, distinct, now)));
    }

    private static AnswerBasis read(
            UnitOfWork unit, Tenant company, ProgrammeKey programme, Set<OpaqueId> referrals, Instant now) {
        TenantId tenant = company.id();
        CreditBalance balance = unit.credits().lock(tenant, programme.number());
        List<Referral> locked = unit.referrals().lock(tenant, referrals);
        return new AnswerBasis(
                company,
                programme,
                balance,
                unit.settings().effective(tenant, now),
                locked,
                unit.consents().standings(tenant, referrals),
                counted(unit, tenant, programme.number(), locked));
    }

    private static Map<OpaqueId, Instant> counted(
            UnitOfWork unit, TenantId tenant, int programme, List<Referral> referrals) {
        List<Referral> mine = referrals.stream()
                .filter(referral -> referral.programme() == programme)
                .toList();
        Map<OpaqueId, Instant> byPerson = unit
                .credits()
                .counted(tenant, programme, mine.stream().map(Referral::person).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(CountedPerson::person, CountedPerson::at));
        return byPerson.isEmpty()
                ? Map.of()
                : mine.stream()
                        .filter(referral -> byPerson.containsKey(referral.person()))
                        .collect(Collectors.toMap(Referral::id, referral -> byPerson.get(referral.person())));
    }
}
