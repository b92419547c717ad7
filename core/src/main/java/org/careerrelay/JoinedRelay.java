package org.careerrelay;

import org.careerrelay.model.pii.RawToken;

/**
 * The doors inside a transaction of the host's, from {@link CareerRelay#joining}. There is no operator's door: what keeps the engine running
 * begins and ends transactions of its own. Not thread-safe, as little as the transaction is.
 */
public final class JoinedRelay {

    private final Services services;

    JoinedRelay(Services services) {
        this.services = services;
    }

    /**
     * The company's door.
     *
     * @param key as in {@link CareerRelay#company}
     * @return the door
     */
    public CompanyDesk company(String key) {
        return new CompanyDesk(services, Doors.checked(key));
    }

    /**
     * The door of a person with a link.
     *
     * @param token as in {@link CareerRelay#candidate}
     * @return the door
     */
    public CandidateDesk candidate(RawToken token) {
        return new CandidateDesk(services, token);
    }

    /**
     * The agency's door.
     *
     * @param key as in {@link CareerRelay#agency}
     * @return the door
     */
    public AgencyDesk agency(String key) {
        return new AgencyDesk(services, Doors.checked(key));
    }
}
