package org.careerrelay.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.CountingConditions;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.qualification.EligibilityCheck;
import org.careerrelay.spi.storage.AnswerBasis;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Leads referrals that were accepted as new to their count, or to what keeps them from it: a hold, a review, a refusal (A27 to A29, A36).
 * Where nothing is found and nothing is held, that costs nothing beside the counting. Thread-safe.
 */
public final class Qualifying {

    private final Engine engine;
    private final Counting counting;
    private final List<EligibilityCheck> checks;

    /**
     * Leads referrals.
     *
     * @param engine what it works with
     * @param checks the host's own conditions, after the built-in ones
     */
    public Qualifying(Engine engine, List<EligibilityCheck> checks) {
        this.engine = engine;
        this.counting = new Counting(engine);
        this.checks = List.copyOf(checks);
    }

    /**
     * The same on another storage.
     *
     * @param other the engine there
     * @return what leads referrals there under the same conditions
     */
    public Qualifying on(Engine other) {
        return new Qualifying(other, checks);
    }

    /**
     * Takes referrals whose agency has just answered "new".
     *
     * @param unit the transaction
     * @param contract the programme
     * @param basis what is known, with the ledger and the referrals locked
     * @param accepted those of the referrals, in order
     * @param now the time
     * @return what became of each
     */
    public Map<OpaqueId, Fate> accepted(
            UnitOfWork unit, Contract contract, AnswerBasis basis, List<Referral> accepted, Instant now) {
        Tenant company = basis.company();
        Map<OpaqueId, Fate> fates = new HashMap<>();
        // Somebody may have decided before the agency answered; whoever decides also stops the referral.
        Map<OpaqueId, Qualification> decided = FactFinding.standing(
                unit,
                company,
                accepted.stream()
                        .filter(referral -> referral.flags().contains(EligibilityCode.MANUAL_HOLD))
                        .map(Referral::id)
                        .toList());
        List<Candidate> candidates = new ArrayList<>();
        for (Referral referral : accepted) {
            Qualification row = decided.get(referral.id());
            if (row != null && row.state() == QualificationState.VOIDED) {
                fates.put(referral.id(), new Fate(row.state(), row.findings()));
            } else {
                candidates.add(
                        new Candidate(referral.in(ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, now), null));
            }
        }
        if (!candidates.isEmpty()) {
            FactFinding.Known known = FactFinding.about(unit, contract, basis, now);
            fates.putAll(lead(unit, company, contract, basis.balance(), candidates, known, now));
        }
        return fates;
    }

    /**
     * What must hold before a person counts, for a report (A36).
     *
     * @param contract the programme
     * @return the conditions in force
     */
    public CountingConditions conditions(Contract contract) {
        QualificationPolicy policy = contract.programme().policies().qualification();
        List<String> conditions = new ArrayList<>(List.of("ACKNOWLEDGED"));
        if (policy.holdDays() > 0) {
            conditions.add("HOLD_DAYS:" + policy.holdDays());
        }
        conditions.add(policy.windowMonths() == null ? "ONCE" : "WINDOW_MONTHS:" + policy.windowMonths());
        if (policy.perDay() > 0) {
            conditions.add("PER_DAY:" + policy.perDay());
        }
        if (!policy.staffDomains().isEmpty()) {
            conditions.add("STAFF_DOMAINS:" + policy.staffDomains().size());
        }
        if (!policy.disposableDomains().isEmpty()) {
            conditions.add("DISPOSABLE_DOMAINS:" + policy.disposableDomains().size());
        }
        checks.forEach(check -> conditions.add("CUSTOM:" + check.reason()));
        return new CountingConditions(contract.programme().agency(), conditions);
    }

    /** Everything that stands against a count of a referral now. */
    List<Finding> findings(FactFinding.Known known, Candidate candidate, Contract contract) {
        return EligibilityRules.findings(
                known.of(candidate, Set.of()), contract.programme().policies().qualification(), checks);
    }

    /**
     * Leads candidates on: each to the count, or to where it has to wait or to end.
     *
     * @param unit the transaction
     * @param company the company
     * @param contract the programme
     * @param balance its balance, locked
     * @param candidates who, in order; their referrals are locked
     * @param now the time
     * @return what became of each
     */
    Map<OpaqueId, Fate> lead(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            CreditBalance balance,
            Collection<Candidate> candidates,
            Instant now) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        FactFinding.Known known = FactFinding.about(unit, company, contract, candidates, now);
        return lead(unit, company, contract, balance, candidates, known, now);
    }

    private Map<OpaqueId, Fate> lead(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            CreditBalance balance,
            Collection<Candidate> candidates,
            FactFinding.Known known,
            Instant now) {
        QualificationPolicy policy = contract.programme().policies().qualification();
        Instant holdEnd = policy.holdDays() == 0
                ? now
                : contract.midnight(contract.day(now).plusDays(policy.holdDays()));
        Map<OpaqueId, Fate> fates = new LinkedHashMap<>();
        Map<OpaqueId, OpaqueId> referralByPerson = new LinkedHashMap<>();
        CompanyLinkLimit limit = CompanyLinkLimit.of(unit, company.id(), contract, candidates, now);
        for (Candidate candidate : candidates) {
            Referral referral = candidate.referral();
            boolean held = candidate.holdUntil(holdEnd).isAfter(now);
            List<Finding> findings = EligibilityRules.findings(
                    known.of(candidate, referralByPerson.keySet()), held ? policy.perDay(0) : policy, checks);
            findings.removeAll(candidate.approved());
            Fate fate = fate(candidate, findings, policy, held);
            if (fate.counted() && !limit.admits(referral)) {
                fate = over(candidate, limit.again(referral));
            }
            if (fate.counted()) {
                referralByPerson.put(referral.person(), referral.id());
            }
            fates.put(referral.id(), fate);
        }
        counting.count(unit, company.id(), contract, balance, referralByPerson, now);
        limit.note(unit, company.id());
        note(unit, company, contract, candidates, fates, holdEnd, now);
        return fates;
    }

    private static Fate fate(Candidate candidate, List<Finding> findings, QualificationPolicy policy, boolean held) {
        if (!findings.isEmpty()) {
            QualificationState state = EligibilityRules.reviewable(findings, policy)
                    ? QualificationState.REVIEW
                    : QualificationState.REFUSED;
            return new Fate(
                    state,
                    Stream.concat(candidate.approved().stream(), findings.stream())
                            .toList());
        }
        if (!held) {
            return Fate.COUNTED;
        }
        return candidate.approved().isEmpty()
                ? new Fate(QualificationState.HELD, List.of())
                : new Fate(QualificationState.APPROVED, candidate.approved());
    }

    /** Nothing stands against the count but the limit of the month: it waits for a report, or for nothing any more. */
    private static Fate over(Candidate candidate, @Nullable Instant again) {
        List<Finding> findings = Stream.concat(
                        candidate.approved().stream(), Stream.of(Finding.of(EligibilityCode.OVER_REPORTED)))
                .distinct()
                .toList();
        if (again == null) {
            return new Fate(QualificationState.REFUSED, findings);
        }
        return new Fate(
                candidate.approved().isEmpty() ? QualificationState.HELD : QualificationState.APPROVED,
                findings,
                again);
    }

    /** Rows and events of those that did not simply count. */
    private void note(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            Collection<Candidate> candidates,
            Map<OpaqueId, Fate> fates,
            Instant holdEnd,
            Instant now) {
        List<Qualification> rows = new ArrayList<>();
        List<RelayEvent> events = new ArrayList<>();
        for (Candidate candidate : candidates) {
            OpaqueId referral = candidate.referral().id();
            Fate fate = fates.getOrDefault(referral, Fate.COUNTED);
            Qualification before = candidate.standing();
            if (before == null && fate.counted()) {
                continue;
            }
            Qualification row = before == null
                    ? new Qualification(
                            referral, contract.number(), fate.state(), fate.findings(), now, holdEnd, null, now)
                    : before.in(fate.state(), fate.counted() ? before.findings() : fate.findings(), now);
            Instant again = fate.again();
            rows.add(again == null ? row : row.heldUntil(again));
            // Who waits for the same from day to day is told of once.
            boolean told = again != null
                    && before != null
                    && before.state() == row.state()
                    && before.findings().equals(row.findings());
            if (!fate.counted() && !told) {
                events.add(engine.event(company.id(), now, EventType.QUALIFICATION_CHANGED, referral, facts(row)));
            }
        }
        if (!rows.isEmpty()) {
            unit.qualifications().put(company.id(), rows);
        }
        if (!events.isEmpty()) {
            unit.events().append(company.id(), events);
        }
    }

    /** What an event tells: codes, never a person. */
    static Map<String, String> facts(Qualification row) {
        Map<String, String> facts = new HashMap<>();
        facts.put("state", row.state().name());
        if (!row.findings().isEmpty()) {
            facts.put("findings", row.findings().stream().map(Finding::toString).collect(Collectors.joining(" ")));
        }
        if (row.state().counts()) {
            facts.put("holdUntil", row.holdUntil().toString());
        }
        return facts;
    }
}
