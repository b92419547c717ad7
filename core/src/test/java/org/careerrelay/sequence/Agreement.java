package org.careerrelay.sequence;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.QualificationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What company and agency agree on before anything happens.
 *
 * @param rule how many people for how many credits, until it is changed
 * @param consumeAt which step uses a credit up (Q2)
 * @param guaranteeDays within how many days an early leave gives it back (Q19)
 * @param countStays whether a count stays when the person withdraws after it (Q6)
 */
public record Agreement(CreditRule rule, ConsumeAt consumeAt, int guaranteeDays, boolean countStays) {

    /** Of any kind; what most companies have more often. */
    public static Arbitrary<Agreement> any() {
        return Combinators.combine(
                        rules(),
                        Arbitraries.frequency(
                                Tuple.of(4, ConsumeAt.JOINING),
                                Tuple.of(2, ConsumeAt.OFFER_ACCEPTANCE),
                                Tuple.of(2, ConsumeAt.PROPOSAL)),
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(1, 30)),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
                .as(Agreement::new);
    }

    /** Small, so that cycles are full within a sequence. */
    static Arbitrary<CreditRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 2))
                .as(CreditRule::new);
    }

    /** The programme, with what may change meanwhile. */
    Programme programme(CreditRule current, int holdDays, @Nullable Integer expiryMonths) {
        CreditPolicy credits = CreditPolicy.DEFAULT.holdDays(holdDays);
        return Circle.programme()
                .rule(current)
                .policies(Policies.DEFAULT
                        .credits(expiryMonths == null ? credits : credits.expiryMonths(expiryMonths))
                        .introductions(
                                IntroductionPolicy.DEFAULT.consumeAt(consumeAt).guaranteeDays(guaranteeDays))
                        .qualification(QualificationPolicy.DEFAULT.countStays(countStays)));
    }
}
