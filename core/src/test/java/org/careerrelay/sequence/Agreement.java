package org.careerrelay.sequence;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;

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

    /** What the contract begins with. */
    ContractModel.Terms terms() {
        return new ContractModel.Terms(rule, 0, null, Circle.LICENSED_UNTIL, null);
    }

    /** The programme, with what may change meanwhile. */
    Programme programme(ContractModel.Terms terms) {
        return with(Circle.AGENCY, terms);
    }

    /** The same with the agency that may come after: people get its links while the first gives none. */
    Programme successor(ContractModel.Terms terms) {
        return with(Circle.SUCCESSOR, terms);
    }

    private Programme with(String agency, ContractModel.Terms terms) {
        CreditPolicy credits = CreditPolicy.DEFAULT.holdDays(terms.holdDays());
        Integer months = terms.expiryMonths();
        Policies policies = Policies.DEFAULT
                .credits(months == null ? credits : credits.expiryMonths(months))
                .introductions(IntroductionPolicy.DEFAULT.consumeAt(consumeAt).guaranteeDays(guaranteeDays))
                .qualification(QualificationPolicy.DEFAULT.countStays(countStays));
        Ending ending = terms.ending();
        return Programme.tenForOne(agency)
                .licence(Circle.LICENCE, terms.licensedUntil())
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .publication(Publication.IMMEDIATE)
                .noticeBasis(Circle.BASIS)
                .rule(terms.rule())
                .policies(ending == null ? policies : policies.ending(ending));
    }
}
