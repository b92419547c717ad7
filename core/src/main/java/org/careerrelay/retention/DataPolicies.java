package org.careerrelay.retention;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.DataUse;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.text.Texts;

/** The data policy that holds for a tenant: what it has said, or what follows from the jurisdiction's profile (B15). */
public final class DataPolicies {

    private static final Set<String> ROLES = Set.of("privacy-officer");

    private DataPolicies() {}

    /**
     * What holds for a tenant that has said nothing: the profile's times. An agency recognises people as long as they are in its register.
     *
     * @param profile the profile
     * @param kind company or agency
     * @return the policy
     */
    public static DataPolicy defaults(JurisdictionProfile profile, TenantKind kind) {
        List<DataUse> uses = Arrays.stream(DataClass.values())
                .map(dataClass -> new DataUse(
                        dataClass,
                        purpose(dataClass, Locale.JAPANESE),
                        profile.rule(dataClass).keep(),
                        ROLES,
                        Set.of(profile.country())))
                .toList();
        DataPolicy policy = new DataPolicy(uses, Set.of());
        Period register = profile.rule(DataClass.PLACEMENT_REGISTER).keep();
        return kind == TenantKind.AGENCY && profile.rule(DataClass.PERSON_INDEX).allows(register)
                ? policy.keep(DataClass.PERSON_INDEX, register)
                : policy;
    }

    /**
     * The policy among settings.
     *
     * @param effective the settings that hold
     * @param profile the profile that holds
     * @param kind company or agency
     * @return the stored policy, or the default
     */
    public static DataPolicy of(List<StoredSetting> effective, JurisdictionProfile profile, TenantKind kind) {
        return effective.stream()
                .map(StoredSetting::value)
                .filter(DataPolicy.class::isInstance)
                .map(DataPolicy.class::cast)
                .findFirst()
                .orElseGet(() -> defaults(profile, kind));
    }

    /**
     * How long a class is kept.
     *
     * @param policy the policy
     * @param profile the profile, for classes that the policy was written before
     * @param dataClass the class
     * @return the time
     */
    public static Period keep(DataPolicy policy, JurisdictionProfile profile, DataClass dataClass) {
        return policy.use(dataClass)
                .map(DataUse::keep)
                .orElseGet(() -> profile.rule(dataClass).keep());
    }

    /**
     * Until when something of a class is kept under a policy.
     *
     * @param policy the policy
     * @param profile the profile
     * @param dataClass the class
     * @param from when its time began
     * @return the first instant at which it is no longer kept
     */
    public static Instant until(DataPolicy policy, JurisdictionProfile profile, DataClass dataClass, Instant from) {
        return profile.rule(dataClass).until(from, keep(policy, profile, dataClass), profile.zone());
    }

    static String purpose(DataClass dataClass, Locale locale) {
        return Texts.of("data-class.purpose." + dataClass.name(), locale, Map.of());
    }
}
