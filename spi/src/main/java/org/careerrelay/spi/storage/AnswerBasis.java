package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param company the tenant, if it exists
 * @param settings the tenant's settings that hold
 * @param programmes the tenant's programmes
 * @param balance the balance of the programme with the agency, if it was ever opened; without it nothing further was looked for
 * @param referrals those that exist, in any order
 * @param consents where their consents stand, in any order
 * @param counted when the persons of the referrals counted in the programme, by referral; without those who did not, and those of other programmes
 */
public record AnswerBasis(
        Optional<Tenant> company,
        List<StoredSetting> settings,
        List<ProgrammeKey> programmes,
        Optional<CreditBalance> balance,
        List<Referral> referrals,
        List<ConsentStanding> consents,
        Map<OpaqueId, Instant> counted) {

    /** Copies the collections. */
    public AnswerBasis {
        settings = List.copyOf(settings);
        programmes = List.copyOf(programmes);
        referrals = List.copyOf(referrals);
        consents = List.copyOf(consents);
        counted = Map.copyOf(counted);
    }

    /** One store after the other: what {@link UnitOfWork#lockForAnswers} is to be equal to. */
    static AnswerBasis read(
            UnitOfWork unit, TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        Optional<Tenant> company = unit.tenants().find(tenant);
        List<ProgrammeKey> programmes = unit.settings().programmes(tenant);
        Optional<Integer> programme = programmes.stream()
                .filter(key -> key.agency().equals(agency))
                .findFirst()
                .map(ProgrammeKey::number);
        Optional<CreditBalance> balance = programme.map(number -> unit.credits().lock(tenant, number));
        List<StoredSetting> settings = unit.settings().effective(tenant, now);
        if (balance.isEmpty()) {
            return new AnswerBasis(company, settings, programmes, balance, List.of(), List.of(), Map.of());
        }
        List<Referral> locked = unit.referrals().lock(tenant, referrals);
        return new AnswerBasis(
                company,
                settings,
                programmes,
                balance,
                locked,
                unit.consents().standings(tenant, referrals),
                counted(unit, tenant, programme.orElseThrow(), locked));
    }

    private static Map<OpaqueId, Instant> counted(
            UnitOfWork unit, TenantId tenant, int programme, List<Referral> referrals) {
        List<Referral> mine = referrals.stream()
                .filter(referral -> referral.programme() == programme)
                .toList();
        Map<OpaqueId, Instant> byPerson =
                unit
                        .credits()
                        .counted(
                                tenant,
                                programme,
                                mine.stream().map(Referral::person).toList())
                        .stream()
                        .collect(Collectors.toMap(CountedPerson::person, CountedPerson::at));
        return mine.stream()
                .filter(referral -> byPerson.containsKey(referral.person()))
                .collect(Collectors.toMap(Referral::id, referral -> byPerson.get(referral.person())));
    }
}
