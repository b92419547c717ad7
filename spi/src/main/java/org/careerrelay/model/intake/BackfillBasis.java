package org.careerrelay.model.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.link.Rejection;

/**
 * On what ground a company writes to people whom it rejected some time ago (H07). Without it nobody is written to whose rejection is older than {@link #FRESH_DAYS} days. It is
 * kept with who laid it down, and holds until another is said.
 *
 * @param from the first day whose rejections it is about; what was decided before is left alone
 * @param reference where the ground is laid down, as an opaque reference of the company's such as {@code legal/2026-117}: neither a name nor a mail address
 * @param by who laid it down, as an opaque reference like {@link Rejection#decidedBy()}
 */
public record BackfillBasis(
        @NotNull LocalDate from,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String reference,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String by)
        implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "backfill-basis";

    /** For how many days after its decision a rejection is no old one. */
    public static final int FRESH_DAYS = 30;

    @Override
    public String settingName() {
        return SETTING;
    }
}
