package org.careerrelay.model.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A recruitment agency as a company's notices name it. Its licence belongs to the programme.
 *
 * @param key the name the company uses for it, such as {@code "agency-1"}
 * @param legalName the registered name
 * @param address the postal address of the head office
 * @param representative title and name of the representative
 * @param contactMail where people ask and complain
 * @param phone telephone number of the same desk, or empty
 * @param country ISO 3166-1 alpha-2 code of the country where the data is handled
 */
public record AgencyProfile(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String key,

        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 200) String representative,
        @NotBlank @Size(max = 254) String contactMail,
        @Size(max = 50) String phone,
        @Pattern(regexp = "[A-Z]{2}") String country)
        implements Setting {

    @Override
    public String settingName() {
        return "agency/" + key;
    }
}
