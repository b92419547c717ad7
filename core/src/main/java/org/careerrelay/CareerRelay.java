package org.careerrelay;

import org.careerrelay.model.pii.RawToken;

/**
 * The engine. Each party enters by its own door and sees nothing else (design, section 3): the company, a person with a link, the agency,
 * the operator. Thread-safe; any number of engines may share one storage.
 */
public final class CareerRelay implements AutoCloseable {

    private final Services services;
    private final BackgroundDispatch background;

    CareerRelay(Services services, BackgroundDispatch background) {
        this.services = services;
        this.background = background;
    }

    /**
     * Begins an engine.
     *
     * @return a builder
     */
    public static CareerRelayBuilder builder() {
        return new CareerRelayBuilder();
    }

    /**
     * The company's door.
     *
     * @param key the host's name of the company: lower-case letters, digits, dot, hyphen and underscore, at most 100 characters
     * @return the door; the company exists from its first setting on
     */
    public CompanyDesk company(String key) {
        return new CompanyDesk(services, Doors.checked(key));
    }

    /**
     * The door of a person with a link.
     *
     * @param token the link's token as it came; whatever it is, nothing is thrown for it
     * @return the door
     */
    public CandidateDesk candidate(RawToken token) {
        return new CandidateDesk(services, token);
    }

    /**
     * The agency's door.
     *
     * @param key the name both sides use for the agency
     * @return the door
     */
    public AgencyDesk agency(String key) {
        return new AgencyDesk(services, Doors.checked(key));
    }

    /**
     * The operator's door: what keeps the engine running. It returns no person's data.
     *
     * @return the door
     */
    public OperatorDesk operator() {
        return new OperatorDesk(services);
    }

    /** Stops dispatching in the background: the batch under way is finished, nothing new is claimed. What waits stays in the outbox. */
    @Override
    public void close() {
        background.close();
    }
}
