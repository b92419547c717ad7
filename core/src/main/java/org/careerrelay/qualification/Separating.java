package org.careerrelay.qualification;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Counts who was kept from counting only because they were taken for somebody who counts (CMP-6): first those in all programmes who had counted before,
 * then those who never have.
 */
final class Separating {

    private final Counting counting;
    private final Qualifying qualifying;

    Separating(Counting counting, Qualifying qualifying) {
        this.counting = counting;
        this.qualifying = qualifying;
    }

    /** The ledgers are locked, and what counts has gone with the people. */
    void count(
            UnitOfWork unit,
            Tenant company,
            List<Contract> contracts,
            Map<OpaqueId, OpaqueId> after,
            Set<OpaqueId> separated,
            String actor,
            Instant now) {
        List<Refused> refused = refused(unit, company, after, separated);
        for (boolean hadCounted : new boolean[] {true, false}) {
            for (Contract contract : contracts) {
                refused.stream()
                        .filter(each -> each.referral().programme() == contract.number())
                        .forEach(each -> {
                            Optional<LedgerEntry> first = Recounting.counted(
                                    unit,
                                    company.id(),
                                    contract,
                                    each.referral().id());
                            if (first.isPresent() == hadCounted && !counts(unit, company, contract, each.person())) {
                                first.ifPresentOrElse(
                                        entry -> again(unit, company, contract, each, entry, actor, now),
                                        () -> forTheFirstTime(unit, company, contract, each, now));
                            }
                        });
            }
        }
    }

    /** A referral that the agency took as new, of somebody who counted already. */
    private record Refused(OpaqueId person, Referral referral, Qualification row) {}

    private static List<Refused> refused(
            UnitOfWork unit, Tenant company, Map<OpaqueId, OpaqueId> after, Set<OpaqueId> separated) {
        Set<OpaqueId> pseudonyms = after.keySet().stream()
                .filter(person -> separated.contains(after.get(person)))
                .collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> people = new TreeMap<>();
        unit.rejections()
                .ofPeople(company.id(), pseudonyms)
                .forEach(rejection -> people.put(rejection.id(), after.get(rejection.person())));
        Map<OpaqueId, Qualification> rows = new HashMap<>();
        FactFinding.standing(unit, company, people.keySet()).forEach((referral, row) -> {
            if (row.state() == QualificationState.REFUSED && row.findings().equals(Recounting.DUPLICATE)) {
                rows.put(referral, row);
            }
        });
        return unit.referrals().lock(company.id(), rows.keySet()).stream()
                .filter(referral -> referral.state() == ReferralState.ACKNOWLEDGED
                        && referral.answer() == AgencyAnswer.ACCEPTED_NEW)
                .sorted(Comparator.comparing(Referral::id))
                .map(referral -> new Refused(
                        Objects.requireNonNull(people.get(referral.id())),
                        referral,
                        Objects.requireNonNull(rows.get(referral.id()))))
                .toList();
    }

    private static boolean counts(UnitOfWork unit, Tenant company, Contract contract, OpaqueId person) {
        List<CountedPerson> claims = unit.credits().counted(company.id(), contract.number(), List.of(person));
        return !claims.isEmpty();
    }

    private void again(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            Refused refused,
            LedgerEntry first,
            String actor,
            Instant now) {
        if (isWithdrawn(unit, company, contract, refused, now)) {
            return;
        }
        if (counting.restore(unit, company.id(), contract, refused.person(), first, actor, now)) {
            unit.qualifications()
                    .put(
                            company.id(),
                            List.of(refused.row()
                                    .in(QualificationState.COUNTED, List.of(), now)
                                    .decided(new Qualification.Decision(actor, ""))));
        }
    }

    /** Whoever takes their consent back keeps no count where the contract says so (Q6), also not one that they would have had again. */
    private boolean isWithdrawn(UnitOfWork unit, Tenant company, Contract contract, Refused refused, Instant now) {
        if (contract.programme().policies().qualification().countStays()) {
            return false;
        }
        Candidate candidate = new Candidate(refused.referral(), refused.row());
        FactFinding.Known known = FactFinding.about(unit, company, contract, List.of(candidate), now);
        return qualifying.findings(known, candidate, contract).contains(Finding.of(EligibilityCode.NO_CONSENT));
    }

    private void forTheFirstTime(UnitOfWork unit, Tenant company, Contract contract, Refused refused, Instant now) {
        qualifying.lead(
                unit,
                company,
                contract,
                unit.credits().lock(company.id(), contract.number()),
                List.of(new Candidate(refused.referral(), refused.row())),
                now);
    }
}
