package org.careerrelay.model.circulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.mail.MailWording;

/**
 * How long after which rejections the company asks people to wait (C05). What is empty fits every rejection.
 *
 * @param job title of the job as rejections name it, or empty
 * @param stage the stage as rejections name it, or empty
 * @param reason the company's code of the reason as rejections name it, or empty
 * @param months for how many months after the decision; 0: not at all
 */
public record CoolOffRule(
        @NotNull @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String job,

        @NotNull @Size(max = 100) @Pattern(regexp = Rejection.LINE)
        String stage,

        @NotNull @Size(max = MailWording.REASON_MAX) @Pattern(regexp = MailWording.REASON)
        String reason,

        @Min(0) @Max(CoolOffRule.MONTHS_MAX) int months) {

    /** For how many months at most. */
    public static final int MONTHS_MAX = 60;

    /**
     * Whether the rule is for a rejection.
     *
     * @param rejection the rejection
     * @return true where everything that the rule names is what the rejection says
     */
    public boolean fits(Rejection rejection) {
        return (job.isEmpty() || job.equals(rejection.job()))
                && (stage.isEmpty() || stage.equals(rejection.details().stage()))
                && (reason.isEmpty() || reason.equals(rejection.details().reason()));
    }
}
