package org.careerrelay;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.qualification.ReviewDecision;
import org.careerrelay.qualification.Reviews;
import org.careerrelay.qualification.Standings;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a person's decision in one programme, at the operator's door (A29). References are opaque; nothing here is about a person.
 * Thread-safe.
 */
public final class ReviewDesk {

    private final Services services;
    private final String company;
    private final String agency;

    ReviewDesk(Services services, String company, String agency) {
        this.services = services;
        this.company = company;
        this.agency = agency;
    }

    /**
     * The referrals that wait for a decision.
     *
     * @param after the last referral seen, or null to begin
     * @param limit how many at most
     * @return ordered by reference, which is the order in which the links were made
     * @throws InvalidInputException when there is no such programme
     */
    public List<Qualification> waiting(@Nullable OpaqueId after, int limit) {
        return new Standings(services.engine(), services.qualifying()).reviews(company, agency, after, limit);
    }

    /**
     * Decides that what was found is all right: the person counts, at once or at the end of the hold. What a count needs is not dropped: who
     * counts already, or has taken the consent back, is refused (A36).
     *
     * @param command about what, by whom and why
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public ReviewResult approve(ReviewCommand command) {
        return decide(ReviewDecision.APPROVE, command);
    }

    /**
     * Decides that a referral does not count, for good. A count is taken back by an entry of its own; a credit that was earned with it and is
     * in use is owed (INV-14).
     *
     * @param command about what, by whom and why
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public ReviewResult voidReferral(ReviewCommand command) {
        return decide(ReviewDecision.VOID, command);
    }

    /**
     * Stops a referral before it counts, until it is approved, voided or lifted.
     *
     * @param command about what, by whom and why
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public ReviewResult hold(ReviewCommand command) {
        return decide(ReviewDecision.HOLD, command);
    }

    /**
     * Ends a stop: the referral goes on as if it had not been stopped.
     *
     * @param command about what, by whom and why
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public ReviewResult lift(ReviewCommand command) {
        return decide(ReviewDecision.LIFT, command);
    }

    private ReviewResult decide(ReviewDecision decision, ReviewCommand command) {
        return new Reviews(services.engine(), services.qualifying()).decide(company, agency, decision, command);
    }
}
