package org.careerrelay.model.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import org.careerrelay.model.link.Rejection;

/**
 * By what somebody in the pool is to be found (B07): what the company knows of them, as far as it is not sensitive. Of whoever has not agreed to be kept nothing is stored.
 *
 * @param reference the company's id of the person: of an application, or of somebody who works or worked there
 * @param jobFamily the family of jobs; may be empty
 * @param skills what they can do; fifty at most
 * @param stage how far they came; may be empty
 * @param reason the company's code of the reason of the rejection; may be empty
 */
public record MemberProfile(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String reference,

        @NotNull @Size(max = MemberAttribute.LONGEST) String jobFamily,
        @NotNull @Size(max = 50) Set<@NotBlank @Size(max = MemberAttribute.LONGEST) String> skills,
        @NotNull @Size(max = MemberAttribute.LONGEST) String stage,
        @NotNull @Size(max = MemberAttribute.LONGEST) String reason) {

    /** Copies the set. */
    public MemberProfile {
        skills = Set.copyOf(skills);
    }

    /**
     * Somebody of whom nothing is known yet.
     *
     * @param reference the company's id of the person
     * @return the profile
     */
    public static MemberProfile of(String reference) {
        return new MemberProfile(reference, "", Set.of(), "", "");
    }

    /**
     * With a family of jobs.
     *
     * @param value the family
     * @return the changed profile
     */
    public MemberProfile jobFamily(String value) {
        return new MemberProfile(reference, value, skills, stage, reason);
    }

    /**
     * With what they can do.
     *
     * @param value the skills
     * @return the changed profile
     */
    public MemberProfile skills(String... value) {
        return new MemberProfile(reference, jobFamily, Set.of(value), stage, reason);
    }

    /**
     * With how far they came and why it ended.
     *
     * @param reached the stage
     * @param because the company's code of the reason
     * @return the changed profile
     */
    public MemberProfile rejectedAt(String reached, String because) {
        return new MemberProfile(reference, jobFamily, skills, reached, because);
    }

    /**
     * The words.
     *
     * @return those that are there, in the form in which words are compared
     */
    public Set<MemberAttribute> words() {
        Set<MemberAttribute> words = new HashSet<>();
        add(words, AttributeKind.JOB_FAMILY, jobFamily);
        skills.forEach(skill -> add(words, AttributeKind.SKILL, skill));
        add(words, AttributeKind.STAGE, stage);
        add(words, AttributeKind.REASON, reason);
        return words;
    }

    private static void add(Set<MemberAttribute> words, AttributeKind kind, String typed) {
        if (!typed.isBlank()) {
            words.add(MemberAttribute.of(kind, typed));
        }
    }
}
