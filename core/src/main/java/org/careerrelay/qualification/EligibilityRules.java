package org.careerrelay.qualification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.QualificationFacts;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.qualification.EligibilityCheck;

/**
 * The checks before a person counts, in order, all in this one place (A28, CMP-14). Pure. Each is looked at, whatever the others find: the
 * result explains everything that stands against a count.
 */
final class EligibilityRules {

    /** Without these there is nothing to count: no policy and no approval drops them (R-62, A36). */
    private static final Set<EligibilityCode> NEEDED = EnumSet.of(
            EligibilityCode.NO_CONSENT,
            EligibilityCode.ALREADY_KNOWN,
            EligibilityCode.DUPLICATE_PERSON,
            EligibilityCode.LEAVER,
            EligibilityCode.OVER_REPORTED);

    private static final List<Check> CHECKS = List.of(
            flagged(EligibilityCode.SELF),
            new Check(EligibilityCode.DUPLICATE_PERSON, (facts, policy) -> facts.personCounted()),
            new Check(
                    EligibilityCode.ALREADY_KNOWN,
                    (facts, policy) -> facts.answer() == AgencyAnswer.ACCEPTED_DUPLICATE),
            new Check(EligibilityCode.LINK_EXPIRED, (facts, policy) -> tooLate(facts)),
            new Check(EligibilityCode.LINK_REVOKED, (facts, policy) -> facts.state() == ReferralState.REVOKED),
            new Check(EligibilityCode.NO_CONSENT, (facts, policy) -> !facts.consentHolds()),
            flagged(EligibilityCode.NOT_REJECTED),
            new Check(
                    EligibilityCode.VELOCITY,
                    (facts, policy) -> policy.perDay() > 0 && facts.countedToday() >= policy.perDay()),
            flagged(EligibilityCode.STAFF_EMAIL),
            flagged(EligibilityCode.DISPOSABLE_EMAIL),
            flagged(EligibilityCode.MANUAL_HOLD),
            new Check(
                    EligibilityCode.LEAVER,
                    (facts, policy) -> facts.flags().contains(EligibilityCode.LEAVER) && !policy.countLeavers()));

    private EligibilityRules() {}

    /** Everything that stands against a count, in the order of the checks; the caller's own list. */
    static List<Finding> findings(
            QualificationFacts facts, QualificationPolicy policy, List<EligibilityCheck> furtherChecks) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : CHECKS) {
            if (check.fails().test(facts, policy)) {
                findings.add(Finding.of(check.code()));
            }
        }
        for (EligibilityCheck check : furtherChecks) {
            if (!check.passes(facts)) {
                findings.add(new Finding(EligibilityCode.CUSTOM, check.reason()));
            }
        }
        return findings;
    }

    /** Whether a person may decide on all of it; where not, it refuses at once. Somebody's stop always waits for somebody. */
    static boolean reviewable(List<Finding> findings, QualificationPolicy policy) {
        return findings.stream()
                .map(Finding::code)
                .allMatch(code -> !NEEDED.contains(code)
                        && (code == EligibilityCode.MANUAL_HOLD
                                || policy.reviewed().contains(code)));
    }

    private static boolean tooLate(QualificationFacts facts) {
        return facts.consentedAt() == null
                ? facts.state() == ReferralState.EXPIRED
                : !facts.consentedAt().isBefore(facts.expiresAt());
    }

    private static Check flagged(EligibilityCode code) {
        return new Check(code, (facts, policy) -> facts.flags().contains(code));
    }

    /** One check: what it is called, and when it fails. */
    private record Check(EligibilityCode code, BiPredicate<QualificationFacts, QualificationPolicy> fails) {}
}
