package org.careerrelay.model.leaver;

import jakarta.validation.constraints.NotNull;
import org.careerrelay.model.pii.Pii;

/**
 * What an employee says of the next step that they look for elsewhere (C09): sealed under the person's key.
 *
 * @param name the person's name, as a mail to them prints it
 * @param mail a mail address of their own
 * @param wish what they look for, at most {@link #WISH_MAX} characters; may be empty
 */
public record StepUpWish(
        @NotNull Pii<String> name,
        @NotNull Pii<String> mail,
        @NotNull Pii<String> wish) {

    /** How many characters a wish has at most. */
    public static final int WISH_MAX = 2000;

    /**
     * A wish.
     *
     * @param name the person's name
     * @param mail a mail address of their own
     * @param wish what they look for
     * @return the wish
     */
    public static StepUpWish of(String name, String mail, String wish) {
        return new StepUpWish(Pii.of(name), Pii.of(mail), Pii.of(wish));
    }
}
