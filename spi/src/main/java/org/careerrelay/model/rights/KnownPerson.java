package org.careerrelay.model.rights;

import java.util.List;
import org.careerrelay.model.OpaqueId;

/**
 * Somebody who is known by a mail address, without a word of what is held of them. Several people may share an address (CMP-1): a request is of one of
 * them, and whose it is shows by the applications.
 *
 * @param person the person's pseudonym
 * @param applications the company's ids of their applications, sorted; empty for somebody who was proposed and never applied
 */
public record KnownPerson(OpaqueId person, List<String> applications) {

    /** Copies the list. */
    public KnownPerson {
        applications = List.copyOf(applications);
    }
}
