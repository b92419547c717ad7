package org.careerrelay.model.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A company as the notice, the mail and the provision records name it (R-27; SEMA article 4 for the mail).
 *
 * @param legalName the registered name
 * @param address the postal address of the head office
 * @param representative title and name of the representative
 * @param contactMail where applicants ask and complain; shown in the mail
 * @param phone telephone number of the same desk, or empty
 * @param country ISO 3166-1 alpha-2 code
 */
public record CompanyProfile(
        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 200) String representative,
        @NotBlank @Size(max = 254) String contactMail,
        @Size(max = 50) String phone,
        @Pattern(regexp = "[A-Z]{2}") String country)
        implements Setting {

    @Override
    public String settingName() {
        return "company";
    }
}
