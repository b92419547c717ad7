package org.careerrelay.model.circulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * Which application is asked about.
 *
 * @param application the company's id of the application
 * @param job title of the job that it is for, as rejections name it; may be empty
 */
public record ReapplicationQuestion(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String application,

        @NotNull @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String job) {

    /**
     * An application of which the job is not known.
     *
     * @param application the company's id of the application
     * @return the question
     */
    public static ReapplicationQuestion of(String application) {
        return new ReapplicationQuestion(application, "");
    }

    /**
     * The same for a job.
     *
     * @param title title of the job
     * @return the changed question
     */
    public ReapplicationQuestion forJob(String title) {
        return new ReapplicationQuestion(application, title);
    }
}
