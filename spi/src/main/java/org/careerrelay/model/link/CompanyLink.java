package org.careerrelay.model.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A company's link for one programme (A05, Q13): one address for everybody, to be pasted into a template once. What stands here opens nothing: the address holds the id with a signature.
 *
 * @param agency key of the programme's agency
 * @param current id of the link that is given out, or null: there is none
 * @param former id of the one before, for mails that were written with it, or null
 * @param formerUntil until when the one before still opens the page, or null where there is none
 */
public record CompanyLink(
        @NotBlank @Size(max = 100) String agency,
        @Nullable OpaqueId current,
        @Nullable OpaqueId former,
        @Nullable Instant formerUntil)
        implements Setting {

    /** What the setting's type is called. */
    public static final String SETTING = "company-link";

    /**
     * A programme without a link.
     *
     * @param agency key of the agency
     * @return no link
     */
    public static CompanyLink none(String agency) {
        return new CompanyLink(agency, null, null, null);
    }

    /**
     * With another link from now on.
     *
     * @param id its id
     * @param until until when the one that was current still opens the page
     * @return the changed setting
     */
    public CompanyLink replaced(OpaqueId id, Instant until) {
        return new CompanyLink(agency, id, current, current == null ? null : until);
    }

    /**
     * Whether a link opens the page.
     *
     * @param id the id inside of it
     * @param now the time
     * @return true for the current one, and for the one before until its time is over
     */
    public boolean opens(OpaqueId id, Instant now) {
        return id.equals(current) || id.equals(former) && formerUntil != null && now.isBefore(formerUntil);
    }

    @Override
    public String settingName() {
        return SETTING + "/" + agency;
    }
}
