package org.careerrelay.model.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.link.Rejection;

/**
 * Whether a company counts together with others of its group towards the credits of one agency (Q17). Each company stays a tenant of its own with a ledger of its own: what goes over
 * is how many people count, never a credit (Q21) and nothing about anybody. It holds where the holder and the member name each other; without it every company counts for itself.
 */
public sealed interface ProgrammePool extends Setting {

    /** What the setting's type is called. */
    String SETTING = "pool";

    /** How companies are called at the door, as a regular expression. */
    String KEY = "[a-z0-9][a-z0-9._-]*";

    /**
     * The agency whose programmes count together.
     *
     * @return its key
     */
    String agency();

    @Override
    default String settingName() {
        return SETTING + "/" + agency();
    }

    /**
     * The company in whose ledger the others' people count: it is granted the credits, and it alone requests introductions on them.
     *
     * @param agency key of the agency
     * @param basis where it is laid down that the companies do so, such as {@code group agreement 2026-04}
     * @param members keys of the other companies
     */
    record Holder(
            @NotBlank @Size(max = 100) @Pattern(regexp = KEY)
            String agency,

            @NotBlank @Size(max = 300) @Pattern(regexp = Rejection.LINE)
            String basis,

            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) @Pattern(regexp = KEY) String> members)
            implements ProgrammePool {

        /** Copies the list. */
        public Holder {
            members = List.copyOf(members);
        }
    }

    /**
     * A company whose people count in the ledger of another. Credits that it had before stay its own.
     *
     * @param agency key of the agency
     * @param basis where it is laid down
     * @param holder key of the other company
     */
    record Member(
            @NotBlank @Size(max = 100) @Pattern(regexp = KEY)
            String agency,

            @NotBlank @Size(max = 300) @Pattern(regexp = Rejection.LINE)
            String basis,

            @NotBlank @Size(max = 100) @Pattern(regexp = KEY)
            String holder)
            implements ProgrammePool {}

    /**
     * A company that counts for itself again.
     *
     * @param agency key of the agency
     */
    record None(
            @NotBlank @Size(max = 100) @Pattern(regexp = KEY)
            String agency) implements ProgrammePool {}
}
