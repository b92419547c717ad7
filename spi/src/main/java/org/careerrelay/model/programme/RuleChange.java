package org.careerrelay.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A rule that takes over on a day (A32, Q8). The cycle that is open then finishes under the rule it began with.
 *
 * @param from the first day on which a cycle that begins has this rule, in the programme's zone
 * @param rule the rule
 */
public record RuleChange(
        @NotNull LocalDate from, @NotNull @Valid CreditRule rule) {}
