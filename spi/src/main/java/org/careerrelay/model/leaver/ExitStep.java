package org.careerrelay.model.leaver;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.careerrelay.model.link.Rejection;

/** What a company records of an exit case (C16, C17). Each step is safe to repeat. */
public sealed interface ExitStep {

    /**
     * Which case.
     *
     * @return the company's key of it
     */
    String exitCase();

    /**
     * Somebody means to leave.
     *
     * @param exitCase the company's key of the case, unique per company
     * @param reference the company's id of the person
     * @param on from when that is known
     */
    record Opened(
            @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
            String exitCase,

            @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
            String reference,

            @NotNull LocalDate on)
            implements ExitStep {}

    /**
     * It was talked over with them, before or after it is confirmed that they leave. A later interview takes the place of an earlier one.
     *
     * @param exitCase the company's key of the case
     * @param interview the record of it
     */
    record Interviewed(
            @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
            String exitCase,

            @NotNull @Valid ExitInterview interview)
            implements ExitStep {}

    /**
     * They stay after all.
     *
     * @param exitCase the company's key of the case
     * @param on the day of the decision
     */
    record Retained(
            @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
            String exitCase,

            @NotNull LocalDate on)
            implements ExitStep {}

    /**
     * They leave. It is recorded in their thread.
     *
     * @param exitCase the company's key of the case
     * @param on the day of the decision
     * @param lastDay the last day on which they work here
     */
    record Confirmed(
            @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
            String exitCase,

            @NotNull LocalDate on,
            @NotNull LocalDate lastDay)
            implements ExitStep {}

    /**
     * The case was opened by mistake.
     *
     * @param exitCase the company's key of the case
     * @param on the day on which that was found
     */
    record Cancelled(
            @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
            String exitCase,

            @NotNull LocalDate on)
            implements ExitStep {}
}
