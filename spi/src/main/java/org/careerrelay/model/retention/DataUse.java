package org.careerrelay.model.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.Set;

/**
 * What a tenant says of one class of data.
 *
 * @param dataClass the class
 * @param purpose what it is kept for, in the tenant's own words
 * @param keep how long it is kept, within what the jurisdiction's profile allows
 * @param roles who works with it, such as {@code recruiter} or {@code privacy-officer}; no names
 * @param locations the countries where it is stored, two letters each (ISO 3166-1)
 */
public record DataUse(
        @NotNull DataClass dataClass,
        @NotBlank @Size(max = 500) String purpose,
        @NotNull Period keep,
        @NotNull Set<String> roles,
        @NotNull Set<String> locations) {

    /** Copies the sets. */
    public DataUse {
        roles = Set.copyOf(roles);
        locations = Set.copyOf(locations);
    }

    /**
     * With another time.
     *
     * @param value how long it is kept
     * @return the changed use
     */
    public DataUse keep(Period value) {
        return new DataUse(dataClass, purpose, value, roles, locations);
    }
}
