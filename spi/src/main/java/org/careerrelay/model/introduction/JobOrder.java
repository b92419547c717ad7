package org.careerrelay.model.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * What a company asks an agency for.
 *
 * @param title title of the job
 * @param requestKey the company's key of this request: the same key again is the same request (A21)
 * @param details further conditions or the reference of the posting, may be empty
 */
public record JobOrder(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String title,

        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String requestKey,

        @NotNull @Size(max = 4000) @Pattern(regexp = "[^\\x00\\p{Cs}]*")
        String details) {

    /**
     * A job order whose title is its request key too: asking for the same title again is the same request.
     *
     * @param title title of the job
     * @return the order
     */
    public static JobOrder titled(String title) {
        return new JobOrder(title, title, "");
    }

    /**
     * With a request key of its own.
     *
     * @param key the company's key of this request
     * @return the changed order
     */
    public JobOrder requestKey(String key) {
        return new JobOrder(title, key, details);
    }

    /**
     * With further conditions.
     *
     * @param text the conditions
     * @return the changed order
     */
    public JobOrder details(String text) {
        return new JobOrder(title, requestKey, text);
    }
}
