package org.careerrelay;

import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.storage.Storage;

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
     * The door of somebody who wants no more relay notices of a company.
     *
     * @param token the unsubscribe link's token as it came; whatever it is, nothing is thrown for it
     * @return the door
     */
    public UnsubscribeDesk unsubscribing(RawToken token) {
        return new UnsubscribeDesk(services, token);
    }

    /**
     * The door of somebody who comes by a company's link (A05, Q13).
     *
     * @param token the link's token as it came; whatever it is, nothing is thrown for it
     * @return the door
     */
    public CompanyLinkVisit companyLink(RawToken token) {
        return new CompanyLinkVisit(services.companyLinkEntry(), token);
    }

    /**
     * Mails somebody their link again who asks for it where a link opens nothing: whoever has a link that takes a consent gets that, whoever consented the manage link, everybody else nothing. One mail
     * of a company a day to an address. Nothing is answered, so that nothing is learnt.
     *
     * @param tried the token that opened nothing, or any other: where it was signed here, it says which company is meant; else up to 50 companies are gone through
     * @param typedAddress the address
     */
    public void freshLink(RawToken tried, Pii<String> typedAddress) {
        services.freshLinks().send(tried, typedAddress);
    }

    /**
     * The door of an applicant who was asked what they think (D03).
     *
     * @param token the survey link's token as it came; whatever it is, nothing is thrown for it
     * @return the door
     */
    public SurveyVisit survey(RawToken token) {
        return new SurveyVisit(services.surveys(), token);
    }

    /**
     * The door of an agency without an installation, by the link of a mail.
     *
     * @param link the link's token as it came; whatever it is, nothing is thrown for it
     * @return the door
     */
    public PickupDesk pickup(RawToken link) {
        return new PickupDesk(services, link);
    }

    /**
     * The same agency after its code.
     *
     * @param session what came with the right code
     * @return the door
     */
    public PickedUpDesk pickedUp(RawToken session) {
        return new PickedUpDesk(services, session);
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
     * Joins a transaction of the host's: what is done through these doors is committed or rolled back by the host, together with its own rows
     * (design, section 5). A bulk call does all its batches in that one transaction. A conflict is told as
     * {@link org.careerrelay.spi.storage.RelayConflictException}; then the host runs its transaction again. Mails and messages leave only after
     * the host has committed, since the dispatcher sees no row before; it, the sequencer and the listeners stay with this engine's own storage.
     *
     * @param storage bound to the host's open transaction, in the database of this engine's own storage: with JDBC
     *     {@code JdbcStorage.transaction(connection)}. A storage that has no such transaction, as the one in memory, is used as it is: each
     *     call is a transaction of its own there, and no host can roll it back
     * @return the doors, for that transaction and the thread it belongs to; nothing has to be closed
     */
    public JoinedRelay joining(Storage storage) {
        return new JoinedRelay(services.joining(storage));
    }

    /**
     * The operator's door: what keeps the engine running. It returns no person's data.
     *
     * @return the door
     */
    public OperatorDesk operator() {
        return new OperatorDesk(services);
    }

    /**
     * Stops dispatching: what is on the wire is finished and written down, nothing new is claimed, and the rest of what was claimed is given
     * back. It waits for the pass in the background; one that the host called itself ends as soon, though nobody waits for it here. What
     * waits stays in the outbox; {@link OperatorDesk#dispatch()} does nothing from now on.
     */
    @Override
    public void close() {
        background.close();
    }

    /** For tests of what stands behind the doors. */
    Services services() {
        return services;
    }
}
