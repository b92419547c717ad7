package org.careerrelay.qualification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationFacts;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.AnswerBasis;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Reads what the checks look at, for many referrals at once, and no more than they need. */
final class FactFinding {

    private FactFinding() {}

    /** The rows of those that have one. */
    static Map<OpaqueId, Qualification> standing(UnitOfWork unit, Tenant company, Collection<OpaqueId> referrals) {
        Map<OpaqueId, Qualification> rows = new HashMap<>();
        if (!referrals.isEmpty()) {
            unit.qualifications().find(company.id(), referrals).forEach(row -> rows.put(row.referral(), row));
        }
        return rows;
    }

    /** What is known of candidates; the ledger is locked, or nothing is counted by it. */
    static Known about(
            UnitOfWork unit, Tenant company, Contract contract, Collection<Candidate> candidates, Instant now) {
        Set<OpaqueId> referrals = new HashSet<>();
        Set<OpaqueId> people = new HashSet<>();
        for (Candidate candidate : candidates) {
            referrals.add(candidate.referral().id());
            people.add(candidate.referral().person());
        }
        Map<OpaqueId, Instant> counted = unit.credits().counted(company.id(), contract.number(), people).stream()
                .collect(Collectors.toMap(CountedPerson::person, CountedPerson::at));
        return new Known(
                company.key(),
                contract,
                byReferral(unit.consents().standings(company.id(), referrals)),
                candidates.stream()
                        .map(Candidate::referral)
                        .filter(referral -> countsAt(counted.get(referral.person()), contract, now))
                        .map(Referral::id)
                        .collect(Collectors.toSet()),
                countedToday(unit, company, contract, now),
                now);
    }

    /** What is known where answers are taken. */
    static Known about(UnitOfWork unit, Contract contract, AnswerBasis basis, Instant now) {
        return new Known(
                basis.company().key(),
                contract,
                byReferral(basis.consents()),
                basis.counted().entrySet().stream()
                        .filter(counted -> countsAt(counted.getValue(), contract, now))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                countedToday(unit, basis.company(), contract, now),
                now);
    }

    private static Map<OpaqueId, ConsentStanding> byReferral(List<ConsentStanding> consents) {
        Map<OpaqueId, ConsentStanding> byReferral = new HashMap<>();
        consents.forEach(consent -> byReferral.put(consent.referral(), consent));
        return byReferral;
    }

    /** Whether somebody who counted then keeps from counting now. */
    private static boolean countsAt(@Nullable Instant counted, Contract contract, Instant now) {
        Instant again = Counting.again(contract, now);
        return counted != null && (again == null || !counted.isBefore(again));
    }

    /** 0 where there is no limit a day: nobody asks then. */
    private static long countedToday(UnitOfWork unit, Tenant company, Contract contract, Instant now) {
        if (contract.programme().policies().qualification().perDay() == 0) {
            return 0;
        }
        return unit.credits()
                .sumsSince(company.id(), contract.number(), contract.midnight(contract.day(now)), Long.MAX_VALUE)
                .getOrDefault(LedgerKind.COUNT, 0L);
    }

    /**
     * What is known.
     *
     * @param consents by referral
     * @param counted the referrals whose persons count already
     */
    record Known(
            String company,
            Contract contract,
            Map<OpaqueId, ConsentStanding> consents,
            Set<OpaqueId> counted,
            long countedToday,
            Instant now) {

        /** What the checks look at; {@code countedBefore} are the people of the same batch who count before this one. */
        QualificationFacts of(Candidate candidate, Set<OpaqueId> countedBefore) {
            Referral referral = candidate.referral();
            ConsentStanding consent = consents.get(referral.id());
            return new QualificationFacts(
                    company,
                    contract.programme().agency(),
                    referral.id(),
                    referral.person(),
                    referral.state(),
                    referral.answer(),
                    referral.issuedAt(),
                    referral.expiresAt(),
                    consent == null ? null : consent.givenAt(),
                    holds(candidate, consent),
                    counted.contains(referral.id()) || countedBefore.contains(referral.person()),
                    countedToday + countedBefore.size(),
                    referral.flags(),
                    now);
        }

        /** When the answer is taken the consent must not have run out; a hold after that takes nothing away but what the person takes back. */
        private boolean holds(Candidate candidate, @Nullable ConsentStanding consent) {
            if (consent == null) {
                return false;
            }
            boolean given = consent.state().allowsProcessing();
            return candidate.isNew()
                    ? given && now.isBefore(consent.validUntil())
                    : given || consent.state() == ConsentState.CONSENT_EXPIRED;
        }
    }
}
