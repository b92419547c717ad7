package org.careerrelay.model.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for what is about a person, in which role, and why (B17). The host has authenticated them; what it says here is what the audit log keeps.
 *
 * @param actor who, as an opaque reference
 * @param role in which role
 * @param reason why, or null; what shows or changes what is about one person is refused without
 */
public record Accessor(
        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor,

        @NotNull ActorRole role,
        @Nullable @Valid AccessReason reason) {

    /**
     * Somebody who has given no reason yet.
     *
     * @param actor who, as an opaque reference
     * @param role in which role
     * @return the accessor
     */
    public static Accessor of(String actor, ActorRole role) {
        return new Accessor(actor, role, null);
    }

    /**
     * A privacy officer who has given no reason yet.
     *
     * @param actor who, as an opaque reference
     * @return the accessor
     */
    public static Accessor privacyOfficer(String actor) {
        return of(actor, ActorRole.PRIVACY_OFFICER);
    }

    /**
     * The same with a reason.
     *
     * @param code what kind of reason
     * @param text the reason in one line that names nobody
     * @return the accessor
     */
    public Accessor because(AccessReason.Code code, String text) {
        return new Accessor(actor, role, AccessReason.of(code, text));
    }
}
