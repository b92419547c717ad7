package org.careerrelay.model.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.credit.EligibilityCode;
import org.jspecify.annotations.Nullable;

/**
 * What must hold besides a valid consent and the agency's "new" before a person counts (A36): conditions are added, none is ever dropped.
 *
 * @param holdDays for how many days after the agency's answer a person does not count yet, 0 to 365 (A27)
 * @param windowMonths after how many months the same person may count again, 1 to 120, or null: never (A30, Q3)
 * @param answerDays how many days the agency has to answer before that is told, 1 to 365; after as many again the referral is disputed (Q33)
 * @param perDay how many people may count on one day before the others wait for a review, 0: any number (VELOCITY)
 * @param staffDomains mail domains of the company's own people, in lower case (STAFF_EMAIL)
 * @param disposableDomains mail domains whose addresses are thrown away, in lower case (DISPOSABLE_EMAIL)
 * @param reviewed which findings wait for a person's decision instead of refusing at once (A29)
 * @param countStays whether a count stays when the person withdraws after it; the notice says which (Q6, R-64)
 * @param countLeavers whether people who leave or work at the company count like those who were rejected; the notice says which (Q9)
 */
public record QualificationPolicy(
        @Min(0) @Max(365) int holdDays,
        @Nullable @Min(1) @Max(120) Integer windowMonths,
        @Min(1) @Max(365) int answerDays,
        @Min(0) @Max(1_000_000) int perDay,
        @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = DOMAIN) @Size(max = 253) String> staffDomains,

        @NotNull @Size(max = 10_000) List<@NotNull @Pattern(regexp = DOMAIN) @Size(max = 253) String> disposableDomains,

        @NotNull Set<@NotNull EligibilityCode> reviewed,
        boolean countStays,
        boolean countLeavers) {

    /** A domain name as it stands in an address, in lower-case ASCII. */
    public static final String DOMAIN = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+";

    /** No hold, each person once for ever, fourteen days to answer, no limits; whatever looks like abuse waits for a review. */
    public static final QualificationPolicy DEFAULT = new QualificationPolicy(
            0,
            null,
            14,
            0,
            List.of(),
            List.of(),
            Set.of(
                    EligibilityCode.SELF,
                    EligibilityCode.NOT_REJECTED,
                    EligibilityCode.VELOCITY,
                    EligibilityCode.STAFF_EMAIL,
                    EligibilityCode.DISPOSABLE_EMAIL,
                    EligibilityCode.MANUAL_HOLD),
            true);

    /** Copies what it is given. */
    public QualificationPolicy {
        staffDomains = List.copyOf(staffDomains);
        disposableDomains = List.copyOf(disposableDomains);
        reviewed = Set.copyOf(reviewed);
    }

    /**
     * A policy that counts those alone who were rejected.
     *
     * @param holdDays see above
     * @param windowMonths see above
     * @param answerDays see above
     * @param perDay see above
     * @param staffDomains see above
     * @param disposableDomains see above
     * @param reviewed see above
     * @param countStays see above
     */
    public QualificationPolicy(
            int holdDays,
            @Nullable Integer windowMonths,
            int answerDays,
            int perDay,
            List<String> staffDomains,
            List<String> disposableDomains,
            Set<EligibilityCode> reviewed,
            boolean countStays) {
        this(holdDays, windowMonths, answerDays, perDay, staffDomains, disposableDomains, reviewed, countStays, false);
    }

    /**
     * With a hold before a person counts.
     *
     * @param days how many
     * @return the changed policy
     */
    public QualificationPolicy holdDays(int days) {
        return new QualificationPolicy(
                days,
                windowMonths,
                answerDays,
                perDay,
                staffDomains,
                disposableDomains,
                reviewed,
                countStays,
                countLeavers);
    }

    /**
     * With a window after which the same person may count again.
     *
     * @param months how many
     * @return the changed policy
     */
    public QualificationPolicy windowMonths(int months) {
        return new QualificationPolicy(
                holdDays,
                months,
                answerDays,
                perDay,
                staffDomains,
                disposableDomains,
                reviewed,
                countStays,
                countLeavers);
    }

    /**
     * With another time for the agency's answer.
     *
     * @param days how many
     * @return the changed policy
     */
    public QualificationPolicy answerDays(int days) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                days,
                perDay,
                staffDomains,
                disposableDomains,
                reviewed,
                countStays,
                countLeavers);
    }

    /**
     * With a limit of people a day.
     *
     * @param people how many count without a review
     * @return the changed policy
     */
    public QualificationPolicy perDay(int people) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                answerDays,
                people,
                staffDomains,
                disposableDomains,
                reviewed,
                countStays,
                countLeavers);
    }

    /**
     * With the mail domains of the company's own people.
     *
     * @param domains in lower case
     * @return the changed policy
     */
    public QualificationPolicy staffDomains(String... domains) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                answerDays,
                perDay,
                List.of(domains),
                disposableDomains,
                reviewed,
                countStays,
                countLeavers);
    }

    /**
     * With the mail domains of throw-away addresses.
     *
     * @param domains in lower case
     * @return the changed policy
     */
    public QualificationPolicy disposableDomains(String... domains) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                answerDays,
                perDay,
                staffDomains,
                List.of(domains),
                reviewed,
                countStays,
                countLeavers);
    }

    /**
     * With other findings that wait for a person's decision; all others refuse at once.
     *
     * @param findings which
     * @return the changed policy
     */
    public QualificationPolicy reviewed(Set<EligibilityCode> findings) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                answerDays,
                perDay,
                staffDomains,
                disposableDomains,
                findings,
                countStays,
                countLeavers);
    }

    /**
     * With another answer to whether a count stays when the person withdraws after it.
     *
     * @param stays whether it stays
     * @return the changed policy
     */
    public QualificationPolicy countStays(boolean stays) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                answerDays,
                perDay,
                staffDomains,
                disposableDomains,
                reviewed,
                stays,
                countLeavers);
    }

    /**
     * With another answer to whether people who leave or work at the company count like those who were rejected.
     *
     * @param count whether they count
     * @return the changed policy
     */
    public QualificationPolicy countLeavers(boolean count) {
        return new QualificationPolicy(
                holdDays,
                windowMonths,
                answerDays,
                perDay,
                staffDomains,
                disposableDomains,
                reviewed,
                countStays,
                count);
    }
}
