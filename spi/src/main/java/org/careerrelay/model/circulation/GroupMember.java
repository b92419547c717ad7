package org.careerrelay.model.circulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * Another company of a group.
 *
 * @param company key of the company, as the host calls it at the door
 * @param legalName its name as people are told it
 */
public record GroupMember(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String company,

        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String legalName) {}
