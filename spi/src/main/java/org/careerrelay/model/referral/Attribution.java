package org.careerrelay.model.referral;

import jakarta.validation.constraints.NotNull;
import org.careerrelay.model.company.Setting;

/**
 * A setting of an agency: how it decides whose referral counts (A31).
 *
 * @param policy the policy
 */
public record Attribution(@NotNull AttributionPolicy policy) implements Setting {

    /** What holds until an agency says something else (Q4). */
    public static final Attribution DEFAULT = new Attribution(AttributionPolicy.FIRST_REGISTRATION);

    /** The name of the setting. */
    public static final String NAME = "attribution";

    @Override
    public String settingName() {
        return NAME;
    }
}
