package org.careerrelay.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;

/**
 * A company's links, one for each programme at most, and what it reported of its rejections (A05, Q13).
 *
 * @param byAgency the links by agency
 * @param reported what was reported, by agency
 */
public record CompanyLinks(Map<String, CompanyLink> byAgency, Map<String, ReportedRejections> reported) {

    /** Copies the maps. */
    public CompanyLinks {
        byAgency = Map.copyOf(byAgency);
        reported = Map.copyOf(reported);
    }

    /**
     * The link of a programme.
     *
     * @param agency key of the agency
     * @return the link, perhaps none
     */
    public CompanyLink of(String agency) {
        return byAgency.getOrDefault(agency, CompanyLink.none(agency));
    }

    /**
     * What was reported for a programme.
     *
     * @param agency key of the agency
     * @return the report, perhaps of no month
     */
    public ReportedRejections reported(String agency) {
        return reported.getOrDefault(agency, ReportedRejections.none(agency));
    }

    /**
     * Of which programme an id opens the page.
     *
     * @param id the id inside a link
     * @param now the time
     * @return the link; empty where it opens none
     */
    public Optional<CompanyLink> opening(OpaqueId id, Instant now) {
        return byAgency.values().stream().filter(link -> link.opens(id, now)).findFirst();
    }
}
