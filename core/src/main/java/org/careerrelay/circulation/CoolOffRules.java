package org.careerrelay.circulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.circulation.CoolOffRule;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.circulation.ReapplicationStanding;
import org.careerrelay.model.circulation.ReapplicationStanding.Because;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/** From when people who were rejected are asked to apply again (C05). Pure. */
public final class CoolOffRules {

    private CoolOffRules() {}

    /**
     * What a rejection is taken with.
     *
     * @param policy the policy that holds when it is taken, or null where there is none
     * @param rejection the rejection
     * @param decidedOn the day of the decision, where the company is
     * @return from when the person is asked to apply again, or null where they need not wait
     */
    public static @Nullable CoolOff of(@Nullable ReapplicationPolicy policy, Rejection rejection, LocalDate decidedOn) {
        if (policy == null) {
            return null;
        }
        int months = policy.rules().stream()
                .filter(rule -> rule.fits(rejection))
                .findFirst()
                .map(CoolOffRule::months)
                .orElse(0);
        return months == 0
                ? null
                : new CoolOff(
                        decidedOn.plusMonths(months),
                        policy.scope() == ReapplicationPolicy.Scope.JOB ? rejection.job() : null);
    }

    /**
     * How an application stands to what its earlier rejections asked for.
     *
     * @param earlier for each earlier rejection from when it asked to apply again; null where it asked for nothing
     * @param job title of the job applied for
     * @param appliedOn the day of the application, where the company is
     * @return how it stands; the latest day counts
     */
    static ReapplicationStanding standing(List<@Nullable CoolOff> earlier, String job, LocalDate appliedOn) {
        if (earlier.isEmpty()) {
            return new ReapplicationStanding.NotRejectedBefore();
        }
        List<CoolOff> asked = earlier.stream().filter(Objects::nonNull).toList();
        List<CoolOff> waiting = asked.stream()
                .filter(coolOff -> coolOff.applyAgainFrom().isAfter(appliedOn))
                .toList();
        return waiting.stream()
                .filter(coolOff -> coolOff.covers(job))
                .map(CoolOff::applyAgainFrom)
                .max(Comparator.naturalOrder())
                .<ReapplicationStanding>map(ReapplicationStanding.ApplyAgainFrom::new)
                .orElseGet(() -> new ReapplicationStanding.Allowed(
                        !waiting.isEmpty()
                                ? Because.OTHER_JOB
                                : asked.isEmpty() ? Because.NO_COOL_OFF : Because.COOL_OFF_OVER));
    }
}
