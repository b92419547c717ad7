package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.credit.PoolContributions;
import org.careerrelay.credit.Replays;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditHistory;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerEvidence;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.programme.Programme;

/**
 * One programme's ledger, at the operator's door: its entries, their explanation, and what people decide about it with evidence. References in it
 * are opaque. Thread-safe.
 */
public final class LedgerDesk {

    private final Services services;
    private final String company;
    private final String agency;

    LedgerDesk(Services services, String company, String agency) {
        this.services = services;
        this.company = company;
        this.agency = agency;
    }

    /**
     * Reads the ledger in order. References in it are opaque.
     *
     * @param after the last sequence seen, or 0
     * @param limit how many at most
     * @return the next entries
     * @throws InvalidInputException when there is no such programme
     */
    public List<LedgerEntry> entries(long after, int limit) {
        return services.credits().ledger(company, agency, after, limit);
    }

    /**
     * How a credit came about and what became of it, with the opaque references of all entries.
     *
     * @param credit its number
     * @return its history, if there is such a credit
     * @throws InvalidInputException when there is no such programme
     */
    public Optional<CreditHistory> explain(long credit) {
        return services.explanations().credit(company, agency, credit);
    }

    /**
     * What a command was that an OPENING or an ADJUST of people names: the evidence of a correction, or which company people went over to or came from
     * ({@link PoolDesk}). It looks through the company's log.
     *
     * @param command the id in {@link org.careerrelay.model.credit.Cause.OfCommand}
     * @return the evidence; empty where there is no such command here, or its event was archived
     * @throws InvalidInputException when there is no such programme
     */
    public Optional<LedgerEvidence> evidence(OpaqueId command) {
        return services.explanations().evidence(company, agency, command);
    }

    /**
     * Has the people who count here go over to the holder of the company's pool now (Q17). The engine does so every hour by itself; who is on the way counts there with the next
     * {@link OperatorDesk#dispatch pass}.
     *
     * @return what became of it
     * @throws InvalidInputException when there is no such programme
     */
    public PoolContribution contribute() {
        return new PoolContributions(services.engine()).contribute(company, agency);
    }

    /**
     * Writes a correction on which both sides have agreed (A19).
     *
     * @param correction how many people more or fewer, with evidence
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public LedgerChange correct(Correction correction) {
        return services.corrections().correct(company, agency, correction);
    }

    /**
     * Has an ended contract go over to another agency that honours what was earned (A33): people who are not yet used for a credit in use
     * count there, under that contract's rule, and nobody counts twice.
     *
     * @param move where to, with evidence
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete, there is no such programme, the company holds or has joined a pool with the agency and not left it ({@link PoolDesk#leave}), or
     *     the other has ended too
     */
    public LedgerChange move(ProgrammeMove move) {
        return services.corrections().move(company, agency, move);
    }

    /**
     * Goes through a programme's own ledger again under another contract, up to now: what the company would have had (Q8). Nothing is written.
     *
     * @param other the other contract: rule, hold and expiry are taken from it
     * @return both sums, and the difference
     * @throws InvalidInputException when the contract is incomplete or there is no such programme
     */
    public ContractReplay simulate(Programme other) {
        return new Replays(services.engine()).complete(company, agency, other);
    }
}
