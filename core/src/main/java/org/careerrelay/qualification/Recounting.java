package org.careerrelay.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/** Has the counts of one programme follow the people (CMP-6). A count belongs to the pseudonym of the referral through which somebody counted. */
final class Recounting {

    private static final List<Finding> DUPLICATE = List.of(Finding.of(EligibilityCode.DUPLICATE_PERSON));

    private final Counting counting;
    private final Qualifying qualifying;

    Recounting(Engine engine, Qualifying qualifying) {
        this.counting = new Counting(engine);
        this.qualifying = qualifying;
    }

    /** What people counted for becomes what they may count for now; the ledger is locked. */
    void recount(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            Map<OpaqueId, OpaqueId> before,
            Map<OpaqueId, OpaqueId> after,
            String actor,
            Instant now) {
        Set<OpaqueId> people = new HashSet<>(after.keySet());
        people.addAll(before.values());
        List<CountedPerson> claims = unit.credits().counted(company.id(), contract.number(), people);
        Map<OpaqueId, List<CountedPerson>> byPerson = byPerson(unit, company.id(), claims, after);
        Map<OpaqueId, CountedPerson> kept = new TreeMap<>();
        byPerson.forEach((person, theirs) -> kept.put(person, keep(unit, company.id(), contract, theirs, actor, now)));
        move(unit, company.id(), contract, claims, kept);
        Set<OpaqueId> separated = new HashSet<>();
        after.forEach((person, stays) -> {
            OpaqueId former = before.getOrDefault(person, person);
            OpaqueId formersOwn = after.getOrDefault(former, former);
            if (!formersOwn.equals(stays)) {
                separated.add(stays);
                separated.add(formersOwn);
            }
        });
        separated.removeAll(kept.keySet());
        if (!separated.isEmpty()) {
            countTheSeparated(unit, company, contract, after, separated, actor, now);
        }
    }

    private Map<OpaqueId, List<CountedPerson>> byPerson(
            UnitOfWork unit, TenantId tenant, List<CountedPerson> claims, Map<OpaqueId, OpaqueId> after) {
        Map<OpaqueId, OpaqueId> owners = new HashMap<>();
        unit.rejections()
                .find(tenant, claims.stream().map(CountedPerson::referral).toList())
                .forEach(rejection -> owners.put(rejection.id(), rejection.person()));
        Map<OpaqueId, List<CountedPerson>> byPerson = new TreeMap<>();
        for (CountedPerson claim : claims) {
            OpaqueId owner = owners.getOrDefault(claim.referral(), claim.person());
            OpaqueId person = after.containsKey(owner)
                    ? after.getOrDefault(owner, owner)
                    : after.getOrDefault(claim.person(), claim.person());
            byPerson.computeIfAbsent(person, none -> new ArrayList<>()).add(claim);
        }
        return byPerson;
    }

    /**
     * The last count that stands; those that one person may not have beside an earlier one are taken back. What came over from another agency is
     * a count of the other's ledger: it is taken back there, and only there.
     */
    private CountedPerson keep(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            List<CountedPerson> claims,
            String actor,
            Instant now) {
        List<CountedPerson> ordered = claims.stream()
                .sorted(Comparator.comparing(CountedPerson::at).thenComparing(CountedPerson::referral))
                .toList();
        CountedPerson kept = ordered.get(0);
        for (CountedPerson next : ordered.subList(1, ordered.size())) {
            if (mayCountAgain(contract, kept, next)) {
                kept = next;
            } else if (countedSince(unit, tenant, contract, next.referral()).isPresent()) {
                counting.takeBack(
                        unit,
                        tenant,
                        contract,
                        unit.credits().lock(tenant, contract.number()),
                        Map.of(next.person(), next.referral()),
                        now);
                unit.qualifications().put(tenant, List.of(takenBack(unit, tenant, contract, next, actor, now)));
            }
        }
        return kept;
    }

    private static boolean mayCountAgain(Contract contract, CountedPerson first, CountedPerson next) {
        Instant again = Counting.again(contract, next.at());
        return again != null && first.at().isBefore(again);
    }

    /** First all go, then all come: the place of one may be that of another. */
    private static void move(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            List<CountedPerson> claims,
            Map<OpaqueId, CountedPerson> kept) {
        for (CountedPerson claim : claims) {
            unit.credits().releasePeople(tenant, contract.number(), Map.of(claim.person(), claim.referral()));
        }
        kept.forEach((person, claim) -> unit.credits()
                .claimPeople(tenant, contract.number(), Map.of(person, claim.referral()), claim.at(), null));
    }

    /** Who was kept from counting only because they were taken for somebody who counts. */
    private void countTheSeparated(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            Map<OpaqueId, OpaqueId> after,
            Set<OpaqueId> separated,
            String actor,
            Instant now) {
        TenantId tenant = company.id();
        Set<OpaqueId> pseudonyms = after.keySet().stream()
                .filter(person -> separated.contains(after.get(person)))
                .collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> people = new TreeMap<>();
        unit.rejections()
                .ofPeople(tenant, pseudonyms)
                .forEach(rejection -> people.put(rejection.id(), after.get(rejection.person())));
        Map<OpaqueId, Qualification> refused = new HashMap<>();
        FactFinding.standing(unit, company, people.keySet()).forEach((referral, row) -> {
            if (row.state() == QualificationState.REFUSED && row.findings().equals(DUPLICATE)) {
                refused.put(referral, row);
            }
        });
        Set<OpaqueId> counted = new HashSet<>();
        unit.referrals().lock(tenant, refused.keySet()).stream()
                .filter(referral -> referral.programme() == contract.number())
                .filter(referral -> referral.state() == ReferralState.ACKNOWLEDGED
                        && referral.answer() == AgencyAnswer.ACCEPTED_NEW)
                .sorted(Comparator.comparing(Referral::id))
                .forEach(referral -> {
                    Qualification row = refused.get(referral.id());
                    OpaqueId person = people.get(referral.id());
                    if (row != null && person != null && !counted.contains(person)) {
                        count(unit, company, contract, referral, row, person, actor, now);
                        counted.add(person);
                    }
                });
    }

    private void count(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            Referral referral,
            Qualification row,
            OpaqueId person,
            String actor,
            Instant now) {
        Optional<Instant> since = countedSince(unit, company.id(), contract, referral.id());
        if (since.isPresent()) {
            counting.restore(
                    unit, company.id(), contract, new CountedPerson(person, referral.id(), since.get()), actor, now);
            unit.qualifications()
                    .put(
                            company.id(),
                            List.of(row.in(QualificationState.COUNTED, List.of(), now)
                                    .decided(new Qualification.Decision(actor, ""))));
        } else {
            qualifying.lead(
                    unit,
                    company,
                    contract,
                    unit.credits().lock(company.id(), contract.number()),
                    List.of(new Candidate(referral, row)),
                    now);
        }
    }

    /** When it had counted before that was taken back; empty where it never did. */
    private static Optional<Instant> countedSince(
            UnitOfWork unit, TenantId tenant, Contract contract, OpaqueId referral) {
        return unit.credits().entriesOf(tenant, contract.number(), List.of(new Cause.OfReferral(referral))).stream()
                .filter(entry -> entry.kind() == LedgerKind.COUNT)
                .map(LedgerEntry::at)
                .findFirst();
    }

    /** Since when it was looked at before it counted stays known: it is told of the months until then. */
    private static Qualification takenBack(
            UnitOfWork unit, TenantId tenant, Contract contract, CountedPerson claim, String actor, Instant now) {
        return unit.qualifications().find(tenant, List.of(claim.referral())).stream()
                .findFirst()
                .orElseGet(() -> new Qualification(
                        claim.referral(),
                        contract.number(),
                        QualificationState.COUNTED,
                        List.of(),
                        claim.at(),
                        claim.at(),
                        null,
                        now))
                .in(QualificationState.REFUSED, DUPLICATE, now)
                .decided(new Qualification.Decision(actor, ""));
    }
}
