package org.careerrelay.model.circulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.company.Setting;

/**
 * From when a company asks people whom it rejected to apply again (C05). It keeps nobody from applying: it says what the company would like, and the company decides
 * about every application.
 *
 * @param scope whether a rejection has people wait for every job, or for the one they were rejected for
 * @param rules for which rejections how long; of several that fit, the first holds, and without one that fits nobody waits
 */
public record ReapplicationPolicy(
        @NotNull Scope scope, @NotNull @Size(max = 200) List<@NotNull @Valid CoolOffRule> rules) implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "reapplication";

    /** For which applications people wait; the name is what is stored: never rename one. */
    public enum Scope {
        /** For every job of the company. */
        COMPANY,
        /** For the job that they were rejected for. */
        JOB
    }

    /** Copies the list. */
    public ReapplicationPolicy {
        rules = List.copyOf(rules);
    }

    /**
     * The same time after every rejection, for every job.
     *
     * @param months how many months; 0: nobody waits
     * @return the policy
     */
    public static ReapplicationPolicy after(int months) {
        return new ReapplicationPolicy(Scope.COMPANY, List.of(new CoolOffRule("", "", "", months)));
    }

    /**
     * The same, holding for the job alone that somebody was rejected for.
     *
     * @return the changed policy
     */
    public ReapplicationPolicy forTheSameJob() {
        return new ReapplicationPolicy(Scope.JOB, rules);
    }

    /**
     * The same with a rule that comes before the others.
     *
     * @param rule the rule
     * @return the changed policy
     */
    public ReapplicationPolicy butFirst(CoolOffRule rule) {
        List<CoolOffRule> more = new ArrayList<>(List.of(rule));
        more.addAll(rules);
        return new ReapplicationPolicy(scope, more);
    }

    @Override
    public String settingName() {
        return SETTING;
    }
}
