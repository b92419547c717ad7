package org.careerrelay.model.circulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.link.Rejection;

/**
 * With which companies of its group a company tells whether somebody who applies there is known here (C02, Q17). They stay tenants of their own: nothing is told unless
 * each of the two names the other, and of nobody who has not agreed to it ({@link org.careerrelay.model.consent.Purpose#REAPPLICATION_MATCH}) while the notice
 * named the other company.
 *
 * @param basis where it is laid down that the companies do so, such as {@code group privacy notice 2026-04}
 * @param members the other companies; empty: the company tells nobody any more
 */
public record CorporateGroup(
        @NotBlank @Size(max = 300) @Pattern(regexp = Rejection.LINE)
        String basis,

        @NotNull @Size(max = 50) List<@NotNull @Valid GroupMember> members)
        implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "group";

    /** Copies the list. */
    public CorporateGroup {
        members = List.copyOf(members);
    }

    /**
     * A group.
     *
     * @param basis where it is laid down
     * @param members the other companies
     * @return the group
     */
    public static CorporateGroup of(String basis, GroupMember... members) {
        return new CorporateGroup(basis, List.of(members));
    }

    /**
     * A member.
     *
     * @param company key of the company
     * @return the member, if it is one
     */
    public Optional<GroupMember> member(String company) {
        return members.stream()
                .filter(member -> member.company().equals(company))
                .findFirst();
    }

    @Override
    public String settingName() {
        return SETTING;
    }
}
