package org.careerrelay.model.incident;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;

/**
 * What is known of an incident so far. Ask again when more is known.
 *
 * @param noticedAt when it was noticed: deadlines run from then on
 * @param from people whose applications came in from then on are concerned
 * @param until and before then
 * @param applications or those of these applications only, by the company's ids; empty for all of that time
 * @param items what was in the data, in the words of the report, such as 氏名
 * @param sensitive whether it held data that asks for special care (APPI 2 (3))
 * @param financialHarm whether it may be misused to cause a loss of property
 * @param wrongfulPurpose whether it may have been done for a wrongful purpose
 * @param encrypted whether all of the data was under strong encryption
 * @param leakedKeys which keys got out too, such as {@code VAULT/2}; empty where none did
 */
public record IncidentFacts(
        @NotNull Instant noticedAt,
        @NotNull Instant from,
        @NotNull Instant until,
        @NotNull Set<@NotBlank String> applications,
        @NotNull Set<@NotBlank String> items,
        boolean sensitive,
        boolean financialHarm,
        boolean wrongfulPurpose,
        boolean encrypted,
        @NotNull Set<@NotBlank String> leakedKeys) {

    /** Copies the sets. */
    public IncidentFacts {
        applications = Set.copyOf(applications);
        items = Set.copyOf(items);
        leakedKeys = Set.copyOf(leakedKeys);
    }

    /**
     * Whether the time it concerns is one.
     *
     * @return false where it ends before it begins
     */
    @AssertTrue
    boolean isInOrder() {
        return !until.isBefore(from);
    }
}
