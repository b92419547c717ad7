package org.careerrelay.qualification;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.Commands;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Makes two pseudonyms one person and evaluates the counts again (CMP-6): where both count within the window, the later count is taken back.
 * Thread-safe.
 */
public final class Merges {

    private final Engine engine;
    private final Commands commands;
    private final Counting counting;

    /**
     * Merges persons.
     *
     * @param engine what it works with
     */
    public Merges(Engine engine) {
        this.engine = engine;
        this.commands = new Commands(engine);
        this.counting = new Counting(engine);
    }

    /**
     * Merges the persons of two rejections.
     *
     * @param company key of the company
     * @param merge which, and by whom
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such company
     */
    public PersonMergeResult merge(String company, PersonMerge merge) {
        engine.inputs().check(merge);
        byte[] form = new CanonicalForm("person.merge")
                .id(merge.one())
                .id(merge.other())
                .text(merge.actor())
                .toBytes();
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("company", "tenant.missing"))));
            Commands.Claim claim = commands.claim(unit, tenant, merge.key(), form, now);
            if (claim instanceof Commands.Claim.Repeated repeated) {
                return Outcome.valueOf(repeated.outcome()).result(true);
            }
            if (claim instanceof Commands.Claim.Fresh) {
                Outcome outcome = merge(unit, tenant, merge, now);
                commands.settle(unit, tenant, merge.key(), outcome.name());
                return outcome.result(false);
            }
            return new PersonMergeResult.Conflict();
        });
    }

    private Outcome merge(UnitOfWork unit, TenantId tenant, PersonMerge merge, Instant now) {
        // All ledgers first: whoever counts meanwhile sees either two persons or one.
        List<Contract> contracts = CompanySettings.read(unit, tenant, now).inLockOrder();
        Map<Integer, CreditBalance> balances = new HashMap<>();
        contracts.forEach(
                contract -> balances.put(contract.number(), unit.credits().lock(tenant, contract.number())));
        Map<OpaqueId, OpaqueId> people = unit.rejections().find(tenant, List.of(merge.one(), merge.other())).stream()
                .collect(Collectors.toMap(StoredRejection::id, StoredRejection::person));
        if (!people.keySet().containsAll(List.of(merge.one(), merge.other()))) {
            return Outcome.UNKNOWN;
        }
        Map<OpaqueId, OpaqueId> merged = unit.people().merged(tenant, people.values());
        List<OpaqueId> both = people.values().stream()
                .map(person -> merged.getOrDefault(person, person))
                .distinct()
                .sorted()
                .toList();
        if (both.size() == 1) {
            return Outcome.MERGED;
        }
        OpaqueId stays = both.get(0);
        OpaqueId alias = both.get(1);
        unit.people().merge(tenant, alias, stays);
        unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant,
                                now,
                                EventType.PERSONS_MERGED,
                                alias,
                                Map.of("by", merge.actor(), "into", stays.toString()))));
        for (Contract contract : contracts) {
            CreditBalance balance = balances.get(contract.number());
            if (balance != null) {
                // Written even where nothing changes: a host whose snapshot is older than the merge finds the ledger
                // changed.
                unit.credits().append(tenant, contract.number(), List.of(), balance);
                recount(unit, tenant, contract, balance, both, merge.actor(), now);
            }
        }
        return Outcome.MERGED;
    }

    /** What the two counted for in one programme becomes what one person may count for. */
    private void recount(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            List<OpaqueId> both,
            String actor,
            Instant now) {
        List<CountedPerson> claims = unit.credits().counted(tenant, contract.number(), both).stream()
                .sorted(Comparator.comparing(CountedPerson::at).thenComparing(CountedPerson::referral))
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        CountedPerson first = claims.get(0);
        CountedPerson last = claims.get(claims.size() - 1);
        if (claims.size() > 1 && !mayCountAgain(contract, first, last)) {
            counting.takeBack(unit, tenant, contract, balance, Map.of(last.person(), last.referral()), now);
            unit.qualifications().put(tenant, List.of(takenBack(contract, last, actor, now)));
            last = first;
        }
        for (CountedPerson claim : claims) {
            unit.credits().releasePeople(tenant, contract.number(), Map.of(claim.person(), claim.referral()));
        }
        unit.credits().claimPeople(tenant, contract.number(), Map.of(both.get(0), last.referral()), last.at(), null);
    }

    private static boolean mayCountAgain(Contract contract, CountedPerson first, CountedPerson last) {
        Instant again = Counting.again(contract, last.at());
        return again != null && first.at().isBefore(again);
    }

    private static Qualification takenBack(Contract contract, CountedPerson claim, String actor, Instant now) {
        return new Qualification(
                claim.referral(),
                contract.number(),
                QualificationState.REFUSED,
                List.of(Finding.of(EligibilityCode.DUPLICATE_PERSON)),
                claim.at(),
                claim.at(),
                new Qualification.Decision(actor, ""),
                now);
    }

    /** What a merge resulted in; the name is what is stored. */
    private enum Outcome {
        MERGED,
        UNKNOWN;

        PersonMergeResult result(boolean repeated) {
            return this == MERGED ? new PersonMergeResult.Merged(repeated) : new PersonMergeResult.Unknown();
        }
    }
}
