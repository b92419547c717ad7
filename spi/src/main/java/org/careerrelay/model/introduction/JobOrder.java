package org.careerrelay.model.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a company asks an agency for: with the conditions an employer must state to it, or with the reference of a posting in which the agency
 * has them (ESA article 5-3). One of the two, not both, so that nobody need ask which holds.
 *
 * @param title title of the job
 * @param requestKey the company's key of this request: the same key again is the same request (A21)
 * @param posting reference of the posting, or null
 * @param conditions the conditions, or null
 * @param details anything further, may be empty
 */
public record JobOrder(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String title,

        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String requestKey,

        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = Rejection.LINE)
        String posting,

        @Nullable @Valid JobConditions conditions,

        @NotNull @Size(max = 4000) @Pattern(regexp = JobConditions.TEXT)
        String details) {

    /**
     * A job order for a posting that the agency knows by its title, which is the request key too: asking for the same title again is the same
     * request.
     *
     * @param title title of the job
     * @return the order
     */
    public static JobOrder titled(String title) {
        return new JobOrder(title, title, title, null, "");
    }

    /**
     * With a request key of its own.
     *
     * @param key the company's key of this request
     * @return the changed order
     */
    public JobOrder requestKey(String key) {
        return new JobOrder(title, key, posting, conditions, details);
    }

    /**
     * With the reference of a posting, instead of conditions.
     *
     * @param reference the reference, as the agency knows it
     * @return the changed order
     */
    public JobOrder posting(String reference) {
        return new JobOrder(title, requestKey, reference, null, details);
    }

    /**
     * With conditions, instead of the reference of a posting.
     *
     * @param stated the conditions
     * @return the changed order
     */
    public JobOrder conditions(JobConditions stated) {
        return new JobOrder(title, requestKey, null, stated, details);
    }

    /**
     * With something further.
     *
     * @param text anything
     * @return the changed order
     */
    public JobOrder details(String text) {
        return new JobOrder(title, requestKey, posting, conditions, text);
    }

    /**
     * Whether it has conditions or the reference of a posting.
     *
     * @return true when it has one of the two
     */
    @AssertTrue
    public boolean isComplete() {
        return (posting == null) != (conditions == null);
    }
}
