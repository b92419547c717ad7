package org.careerrelay.model.company;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Who runs this installation: whether its operator has notified the provision of recruitment information (特定募集情報等提供), or why that is
 * not applicable. The library records it and judges nothing.
 *
 * @param legalName the registered name
 * @param notificationNumber number of the notification, such as {@code 51-募-000001}, or null: not applicable
 * @param notApplicableBecause why it is not applicable, on one line; exactly where there is no number
 */
public record OperatorProfile(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String legalName,

        @Nullable @Pattern(regexp = "\\d{2}-募-\\d{6}") String notificationNumber,

        @Nullable @Size(min = 1, max = 500) @Pattern(regexp = Rejection.LINE)
        String notApplicableBecause)
        implements Setting {

    /**
     * Whether exactly one of number and reason is given.
     *
     * @return true where it is so
     */
    @AssertTrue
    boolean isNumberOrReason() {
        return (notificationNumber == null) != (notApplicableBecause == null);
    }

    @Override
    public String settingName() {
        return "operator";
    }
}
