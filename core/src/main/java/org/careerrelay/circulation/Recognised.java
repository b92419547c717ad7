package org.careerrelay.circulation;

import java.util.List;
import java.util.Map;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.person.Person;

/**
 * What became of applications that were taken.
 *
 * @param people the pseudonym of each, by the company's id of the application
 * @param arrivals those that were new, with what was decided
 * @param links their links to others
 */
public record Recognised(Map<String, Person> people, List<Arrival> arrivals, List<IdentityLink> links) {

    /** Copies the lists. */
    public Recognised {
        people = Map.copyOf(people);
        arrivals = List.copyOf(arrivals);
        links = List.copyOf(links);
    }
}
