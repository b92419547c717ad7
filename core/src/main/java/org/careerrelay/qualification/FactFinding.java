package org.careerrelay.qualification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationFacts;
import org.careerrelay.model.referral.Referral;
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

    /**
     * What is known of candidates.
     *
     * @param everybody whether to look for everybody who counts already; otherwise the claim tells, and only those are looked for with whom
     *     something else is wrong too
     */
    static Known about(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            Collection<Candidate> candidates,
            boolean everybody,
            Instant now) {
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents()
                .find(
                        company.id(),
                        candidates.stream()
                                .map(candidate -> candidate.referral().id())
                                .toList())
                .forEach(consent -> consents.put(consent.referral(), consent));
        int perDay = contract.programme().policies().qualification().perDay();
        long today = perDay == 0 ? 0 : countedToday(unit, company, contract, now);
        Known known = new Known(company.key(), contract, consents, new HashSet<>(), today, now);
        Set<OpaqueId> people = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (everybody || perDay > 0 || !candidate.isNew() || known.isDoubtful(candidate)) {
                people.add(candidate.referral().person());
            }
        }
        Instant again = Counting.again(contract, now);
        if (!people.isEmpty()) {
            unit.credits().counted(company.id(), contract.number(), people).stream()
                    .filter(counted -> again == null || !counted.at().isBefore(again))
                    .map(CountedPerson::person)
                    .forEach(known.counted()::add);
        }
        return known;
    }

    private static long countedToday(UnitOfWork unit, Tenant company, Contract contract, Instant now) {
        return unit.credits()
                .sumsSince(company.id(), contract.number(), contract.midnight(contract.day(now)), Long.MAX_VALUE)
                .getOrDefault(LedgerKind.COUNT, 0L);
    }

    /** What is known. */
    record Known(
            String company,
            Contract contract,
            Map<OpaqueId, ConsentRecord> consents,
            Set<OpaqueId> counted,
            long countedToday,
            Instant now) {

        QualificationFacts of(Candidate candidate, long countedBefore) {
            Referral referral = candidate.referral();
            ConsentRecord consent = consents.get(referral.id());
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
                    counted.contains(referral.person()),
                    countedToday + countedBefore,
                    referral.flags(),
                    now);
        }

        boolean isDoubtful(Candidate candidate) {
            return !candidate.referral().flags().isEmpty()
                    || !holds(candidate, consents.get(candidate.referral().id()));
        }

        /** When the answer is taken the consent must not have run out; a hold after that takes nothing away but what the person takes back. */
        private boolean holds(Candidate candidate, @Nullable ConsentRecord consent) {
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
