package org.careerrelay.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.engine.Inputs;
import org.careerrelay.model.Violation;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.text.Violations;

/** What a profile of a jurisdiction must hold before anything goes by it. */
public final class ProfileRules {

    private ProfileRules() {}

    /**
     * All that is wrong with a profile.
     *
     * @param inputs checks its constraints
     * @param profile the profile
     * @param now the time
     * @param path where it stands; may be empty
     * @return the violations; empty when it may be used on this day
     */
    public static List<Violation> violations(Inputs inputs, JurisdictionProfile profile, Instant now, String path) {
        List<Violation> violations = new ArrayList<>(inputs.violations(profile, path));
        if (violations.isEmpty() && !profile.holdsAt(now)) {
            violations.add(Violations.of(path.isEmpty() ? "validUntil" : path, "jurisdiction.day"));
        }
        return violations;
    }
}
