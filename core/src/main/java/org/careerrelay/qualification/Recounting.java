package org.careerrelay.qualification;

import java.time.Instant;
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
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Has the counts of a company follow the people (CMP-6). A count belongs to the pseudonym of the referral through which somebody counted. What came
 * over from another agency is a count of the other's ledger: it is taken back and given again there, and only there.
 */
final class Recounting {

    static final List<Finding> DUPLICATE = List.of(Finding.of(EligibilityCode.DUPLICATE_PERSON));

    private final Counting counting;
    private final Separating separating;

    Recounting(Engine engine, Qualifying qualifying) {
        this.counting = new Counting(engine);
        this.separating = new Separating(counting, qualifying);
    }

    /** What people counted for becomes what they may count for now; the ledgers are locked. */
    void recount(
            UnitOfWork unit,
            Tenant company,
            List<Contract> contracts,
            Map<OpaqueId, OpaqueId> before,
            Map<OpaqueId, OpaqueId> after,
            String actor,
            Instant now) {
        Set<OpaqueId> people = new HashSet<>(after.keySet());
        people.addAll(before.values());
        List<Place> places = contracts.stream()
                .map(contract -> new Place(
                        contract, unit.credits().counted(company.id(), contract.number(), people), new TreeMap<>()))
                .toList();
        keep(unit, company.id(), places, personByClaim(unit, company.id(), places, after), actor, now);
        places.forEach(place -> move(unit, company.id(), place));
        Set<OpaqueId> separated = separated(before, after);
        if (!separated.isEmpty()) {
            separating.count(unit, company, contracts, after, separated, actor, now);
        }
    }

    /**
     * Who counts in a programme.
     *
     * @param contract the programme
     * @param claims by what people counted until now
     * @param kept by what they count from now on, by person
     */
    private record Place(Contract contract, List<CountedPerson> claims, Map<OpaqueId, CountedPerson> kept) {

        boolean mayKeep(OpaqueId person, CountedPerson claim) {
            CountedPerson earlier = kept.get(person);
            Instant again = Counting.again(contract, claim.at());
            return earlier == null || again != null && earlier.at().isBefore(again);
        }
    }

    private static Map<CountedPerson, OpaqueId> personByClaim(
            UnitOfWork unit, TenantId tenant, List<Place> places, Map<OpaqueId, OpaqueId> after) {
        Set<CountedPerson> all =
                places.stream().flatMap(place -> place.claims().stream()).collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> owners = new HashMap<>();
        unit.rejections()
                .find(
                        tenant,
                        all.stream().map(CountedPerson::referral).distinct().toList())
                .forEach(rejection -> owners.put(rejection.id(), rejection.person()));
        Map<CountedPerson, OpaqueId> people = new HashMap<>();
        for (CountedPerson claim : all) {
            OpaqueId owner = owners.getOrDefault(claim.referral(), claim.person());
            people.put(
                    claim,
                    after.containsKey(owner)
                            ? after.getOrDefault(owner, owner)
                            : after.getOrDefault(claim.person(), claim.person()));
        }
        return people;
    }

    /** The last counts stand, the earlier ones first in all programmes; those that one person may not have beside an earlier one of the same ledger are taken back. */
    private void keep(
            UnitOfWork unit,
            TenantId tenant,
            List<Place> places,
            Map<CountedPerson, OpaqueId> people,
            String actor,
            Instant now) {
        List<Map.Entry<CountedPerson, OpaqueId>> ordered = people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(CountedPerson::at).thenComparing(CountedPerson::referral)))
                .toList();
        for (Map.Entry<CountedPerson, OpaqueId> each : ordered) {
            CountedPerson claim = each.getKey();
            OpaqueId person = each.getValue();
            List<Place> theirs = places.stream()
                    .filter(place -> place.claims().contains(claim))
                    .toList();
            Optional<Contract> twice = theirs.stream()
                    .filter(place -> !place.mayKeep(person, claim))
                    .map(Place::contract)
                    .filter(contract ->
                            counted(unit, tenant, contract, claim.referral()).isPresent())
                    .findFirst();
            if (twice.isPresent()) {
                takeBack(unit, tenant, twice.get(), claim, actor, now);
            } else {
                theirs.stream()
                        .filter(place -> place.mayKeep(person, claim))
                        .forEach(place -> place.kept().put(person, claim));
            }
        }
    }

    private void takeBack(
            UnitOfWork unit, TenantId tenant, Contract contract, CountedPerson claim, String actor, Instant now) {
        counting.takeBack(
                unit,
                tenant,
                contract,
                unit.credits().lock(tenant, contract.number()),
                Map.of(claim.person(), claim.referral()),
                now);
        unit.qualifications().put(tenant, List.of(takenBack(unit, tenant, contract, claim, actor, now)));
    }

    /** First all go, then all come: the place of one may be that of another. */
    private static void move(UnitOfWork unit, TenantId tenant, Place place) {
        int programme = place.contract().number();
        for (CountedPerson claim : place.claims()) {
            unit.credits().releasePeople(tenant, programme, Map.of(claim.person(), claim.referral()));
        }
        place.kept()
                .forEach((person, claim) -> unit.credits()
                        .claimPeople(tenant, programme, Map.of(person, claim.referral()), claim.at(), null));
    }

    /** Who were one person and are not any more. */
    private static Set<OpaqueId> separated(Map<OpaqueId, OpaqueId> before, Map<OpaqueId, OpaqueId> after) {
        Set<OpaqueId> separated = new HashSet<>();
        after.forEach((person, stays) -> {
            OpaqueId former = before.getOrDefault(person, person);
            OpaqueId formersOwn = after.getOrDefault(former, former);
            if (!formersOwn.equals(stays)) {
                separated.add(stays);
                separated.add(formersOwn);
            }
        });
        return separated;
    }

    /** The COUNT of a referral in a ledger, also where it was taken back. */
    static Optional<LedgerEntry> counted(UnitOfWork unit, TenantId tenant, Contract contract, OpaqueId referral) {
        return unit.credits().entriesOf(tenant, contract.number(), List.of(new Cause.OfReferral(referral))).stream()
                .filter(entry -> entry.kind() == LedgerKind.COUNT)
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
