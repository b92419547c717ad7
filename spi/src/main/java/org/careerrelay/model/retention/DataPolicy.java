package org.careerrelay.model.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.company.Setting;

/**
 * What a tenant keeps, for what, for how long, who works with it and where it is stored (B15). It is checked against the jurisdiction's profile when it
 * is stored, when an engine is built with it, and before each run of the retention.
 *
 * @param uses one for each class of data
 * @param refusedOrigins origins of data, two letters each (ISO 3166-1), whose people are offered no link
 */
public record DataPolicy(
        @NotNull List<@Valid DataUse> uses, @NotNull Set<String> refusedOrigins) implements Setting {

    /** Under which name it is stored. */
    public static final String SETTING = "data-policy";

    /** Copies and orders the uses. */
    public DataPolicy {
        uses = uses.stream().sorted(Comparator.comparing(DataUse::dataClass)).toList();
        refusedOrigins = Set.copyOf(refusedOrigins);
    }

    @Override
    public String settingName() {
        return SETTING;
    }

    /**
     * What is said of a class.
     *
     * @param dataClass the class
     * @return what is said; empty where nothing is, with which the policy is refused
     */
    public Optional<DataUse> use(DataClass dataClass) {
        return uses.stream().filter(use -> use.dataClass() == dataClass).findFirst();
    }

    /**
     * With another time for a class.
     *
     * @param dataClass the class
     * @param value how long it is kept
     * @return the changed policy
     */
    public DataPolicy keep(DataClass dataClass, Period value) {
        return new DataPolicy(
                uses.stream()
                        .map(use -> use.dataClass() == dataClass ? use.keep(value) : use)
                        .toList(),
                refusedOrigins);
    }

    /**
     * With origins whose people are offered no link.
     *
     * @param countries two letters each
     * @return the changed policy
     */
    public DataPolicy refuseOrigins(Set<String> countries) {
        return new DataPolicy(uses, countries);
    }
}
