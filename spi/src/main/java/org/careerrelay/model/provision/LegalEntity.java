package org.careerrelay.model.provision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A company or an agency as a record names it: a copy of what held at that time (APPI rules 20 and 24).
 *
 * @param name the registered name
 * @param address the postal address of the head office
 * @param representative title and name of the representative
 */
public record LegalEntity(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 200) String representative) {}
