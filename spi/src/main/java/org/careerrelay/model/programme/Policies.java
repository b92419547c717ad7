package org.careerrelay.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a programme: what the source articles leave open, each with a default that can be changed. Each method returns a changed
 * copy.
 *
 * @param credits what holds for credits once they are granted
 * @param qualification what must hold besides consent and the agency's "new" before a person counts
 * @param introductions what holds for introductions on a credit
 * @param consent what people are asked to agree to
 * @param transfer what holds for handing people\'s data over
 * @param ruleChange which rule takes over on which day, or null: the rule stays
 * @param ending when the programme ends, or null: it goes on
 */
public record Policies(
        @NotNull @Valid CreditPolicy credits,
        @NotNull @Valid QualificationPolicy qualification,
        @NotNull @Valid IntroductionPolicy introductions,
        @NotNull @Valid ConsentPolicy consent,
        @NotNull @Valid TransferPolicy transfer,
        @Nullable @Valid RuleChange ruleChange,
        @Nullable @Valid Ending ending) {

    /** Everything at its default. */
    public static final Policies DEFAULT = new Policies(
            CreditPolicy.DEFAULT,
            QualificationPolicy.DEFAULT,
            IntroductionPolicy.DEFAULT,
            ConsentPolicy.DEFAULT,
            TransferPolicy.DEFAULT,
            null,
            null);

    /**
     * With another policy for credits.
     *
     * @param value the policy
     * @return the changed policies
     */
    public Policies credits(CreditPolicy value) {
        return new Policies(value, qualification, introductions, consent, transfer, ruleChange, ending);
    }

    /**
     * With another policy for who counts.
     *
     * @param value the policy
     * @return the changed policies
     */
    public Policies qualification(QualificationPolicy value) {
        return new Policies(credits, value, introductions, consent, transfer, ruleChange, ending);
    }

    /**
     * With another policy for introductions.
     *
     * @param value the policy
     * @return the changed policies
     */
    public Policies introductions(IntroductionPolicy value) {
        return new Policies(credits, qualification, value, consent, transfer, ruleChange, ending);
    }

    /**
     * With another policy for consents.
     *
     * @param value the policy
     * @return the changed policies
     */
    public Policies consent(ConsentPolicy value) {
        return new Policies(credits, qualification, introductions, value, transfer, ruleChange, ending);
    }

    /**
     * With another policy for hand-overs.
     *
     * @param value the policy
     * @return the changed policies
     */
    public Policies transfer(TransferPolicy value) {
        return new Policies(credits, qualification, introductions, consent, value, ruleChange, ending);
    }

    /**
     * With a rule that takes over on a day.
     *
     * @param value the change
     * @return the changed policies
     */
    public Policies ruleChange(RuleChange value) {
        return new Policies(credits, qualification, introductions, consent, transfer, value, ending);
    }

    /**
     * With an end.
     *
     * @param value the end
     * @return the changed policies
     */
    public Policies ending(Ending value) {
        return new Policies(credits, qualification, introductions, consent, transfer, ruleChange, value);
    }
}
