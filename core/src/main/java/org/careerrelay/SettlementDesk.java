package org.careerrelay;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.settlement.Books;
import org.careerrelay.signature.Verifier;

/**
 * Settles one month between a company and an agency (A35), on either side's installation. It shows what is said of single referrals, by their
 * opaque references: at a company it is not for those who know the applicants by name. Thread-safe.
 */
public final class SettlementDesk {

    private final Services services;
    private final Books books;
    private final YearMonth month;

    SettlementDesk(Services services, Books books, YearMonth month) {
        this.services = services;
        this.books = books;
        this.month = month;
    }

    /**
     * The own statement: the issued one, or what it would be now. A month can be settled from one hour after its end on.
     *
     * @return the statement with this installation's signature
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public Signed<SettlementStatement> statement() {
        return services.settlements().statement(books, month);
    }

    /**
     * Records that the statement is issued, signed off, disputed, or that a dispute is resolved; each is an event of the log. The same decision
     * with the same key again changes nothing (A21). What the other side decided is recorded by whoever received it.
     *
     * @param decision the decision
     * @return what became of it
     * @throws InvalidInputException when it is incomplete, the month is not over, or there is no programme
     */
    public SettlementOutcome record(SettlementDecision decision) {
        return services.settlements().record(books, month, decision);
    }

    /**
     * What was recorded.
     *
     * @return the steps, in order
     * @throws InvalidInputException when there is no such company or agency
     */
    public List<SettlementStep> steps() {
        return services.settlements().steps(books, month);
    }

    /**
     * Takes the other side's statement, once.
     *
     * @param theirs the statement with its signature
     * @param keys the other side's keys, got from it by a way that can be trusted
     * @return what became of it; a changed one is refused by name
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public StatementReceipt receive(Signed<SettlementStatement> theirs, Verifier keys) {
        return services.settlements().receive(books, month, theirs, keys);
    }

    /**
     * Both statements side by side. Answers that were on their way at the end of a month are brought forward out of the months for which both
     * statements were kept, so issue and receive every month.
     *
     * @return the reconciliation; empty while the other side's statement has not come
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public Optional<Reconciliation> reconciliation() {
        return services.settlements().reconciliation(books, month);
    }
}
