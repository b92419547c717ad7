package org.careerrelay.model.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.careerrelay.model.pii.Pii;

/**
 * Whom an agency proposes: exactly these fields, no others.
 *
 * @param name the person's name
 * @param mail their mail address
 * @param profile what the person agreed to have said of them, in words of at most 2000 characters; may be empty
 * @param consent on which it rests
 */
public record PersonProposal(
        @NotNull Pii<String> name,
        @NotNull Pii<String> mail,
        @NotNull Pii<String> profile,
        @NotNull @Valid ProposalConsent consent) {}
