package org.careerrelay.retention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerrelay.engine.Inputs;
import org.careerrelay.model.Violation;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.DataUse;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.text.Violations;

/** What a data policy must hold: something of every class, within the bounds of the profile (B15). */
public final class DataPolicyRules {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern ROLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private DataPolicyRules() {}

    /**
     * All that is wrong with a policy.
     *
     * @param inputs checks its constraints
     * @param policy the policy
     * @param profile the profile it is to keep to
     * @param path where it stands; may be empty
     * @return the violations in order; empty when it may be used
     */
    public static List<Violation> violations(
            Inputs inputs, DataPolicy policy, JurisdictionProfile profile, String path) {
        List<Violation> violations = new ArrayList<>(inputs.violations(policy, path));
        String before = path.isEmpty() ? "" : path + ".";
        Set<DataClass> missing = EnumSet.allOf(DataClass.class);
        for (DataUse use : policy.uses()) {
            String at = before + "uses[" + use.dataClass() + "]";
            if (!missing.remove(use.dataClass())) {
                violations.add(Violations.of(at, "policy.twice"));
            }
            if (!profile.rule(use.dataClass()).allows(use.keep())) {
                violations.add(Violations.of(at + ".keep", "policy.keep"));
            }
            if (use.roles().isEmpty()
                    || !use.roles().stream().allMatch(role -> ROLE.matcher(role).matches())) {
                violations.add(Violations.of(at + ".roles", "policy.roles"));
            }
            if (use.locations().isEmpty() || !areCountries(use.locations())) {
                violations.add(Violations.of(at + ".locations", "policy.locations"));
            }
        }
        missing.forEach(
                dataClass -> violations.add(Violations.of(before + "uses[" + dataClass + "]", "policy.missing")));
        if (!areCountries(policy.refusedOrigins())) {
            violations.add(Violations.of(before + "refusedOrigins", "policy.locations"));
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    private static boolean areCountries(Set<String> words) {
        return words.stream().allMatch(word -> COUNTRY.matcher(word).matches());
    }
}
