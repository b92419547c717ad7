package org.careerrelay.circulation;

import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.person.Person;

/**
 * What became of applications that were taken.
 *
 * @param people the pseudonym of each, by the company's id of the application
 * @param arrivals those that were new, with what was decided
 * @param links their links to others
 * @param applications the company's ids of these applications and of those that are like them, by pseudonym
 */
public record Recognised(
        Map<String, Person> people,
        List<Arrival> arrivals,
        List<IdentityLink> links,
        Map<OpaqueId, String> applications) {

    /** Copies lists and maps. */
    public Recognised {
        people = Map.copyOf(people);
        arrivals = List.copyOf(arrivals);
        links = List.copyOf(links);
        applications = Map.copyOf(applications);
    }
}
