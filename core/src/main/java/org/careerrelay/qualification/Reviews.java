package org.careerrelay.qualification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Commands;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Takes people's decisions about referrals (A29), each once (A21). Whoever decides has the programme's ledger locked, like whoever counts: of
 * an approval, a void and an answer at the same moment each finds what the one before has left. Thread-safe.
 */
public final class Reviews {

    private final Engine engine;
    private final Commands commands;
    private final Standings standings;
    private final Decisions decisions;

    /**
     * Takes decisions.
     *
     * @param engine what it works with
     * @param qualifying leads referrals on
     */
    public Reviews(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.commands = new Commands(engine);
        this.standings = new Standings(engine, qualifying);
        this.decisions = new Decisions(engine, qualifying);
    }

    /**
     * Carries out a decision.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param decision which
     * @param command about what, by whom and why
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public ReviewResult decide(String company, String agency, ReviewDecision decision, ReviewCommand command) {
        engine.inputs().check(command);
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Tenant tenant = unit.tenants().find(TenantKind.COMPANY, company).orElseThrow(Reviews::noProgramme);
            Contract contract = CompanySettings.read(unit, tenant.id(), now)
                    .withAgency(agency)
                    .orElseThrow(Reviews::noProgramme);
            byte[] form = new CanonicalForm("referral.review")
                    .text(agency)
                    .text(decision.name())
                    .id(command.referral())
                    .text(command.actor())
                    .text(command.note())
                    .toBytes();
            Commands.Claim claim = commands.claim(unit, tenant.id(), command.key(), form, now);
            if (claim instanceof Commands.Claim.Repeated repeated) {
                return StoredOutcome.parse(repeated.outcome()).result(true);
            }
            if (claim instanceof Commands.Claim.Fresh) {
                StoredOutcome outcome = carryOut(unit, tenant, contract, decision, command, now);
                commands.settle(unit, tenant.id(), command.key(), outcome.text());
                return outcome.result(false);
            }
            return new ReviewResult.Conflict();
        });
    }

    private StoredOutcome carryOut(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            ReviewDecision decision,
            ReviewCommand command,
            Instant now) {
        CreditBalance balance = unit.credits().lock(company.id(), contract.number());
        Optional<Referral> referral = unit.referrals().lock(company.id(), List.of(command.referral())).stream()
                .filter(found -> found.programme() == contract.number())
                .findFirst();
        Optional<Qualification> standing = referral.flatMap(found -> standings.of(unit, company, found, now));
        if (referral.isEmpty() || standing.isEmpty()) {
            return StoredOutcome.UNKNOWN;
        }
        Decisions.Case about =
                new Decisions.Case(unit, company, contract, balance, referral.get(), standing.get(), command, now);
        return decisions
                .carryOut(decision, about)
                .map(StoredOutcome::done)
                .orElseGet(() -> StoredOutcome.notNow(standing.get().state()));
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }

    /** What a decision resulted in, as it is stored with its key. */
    private record StoredOutcome(String word, Optional<QualificationState> state) {

        static final StoredOutcome UNKNOWN = new StoredOutcome("UNKNOWN", Optional.empty());

        static StoredOutcome done(QualificationState state) {
            return new StoredOutcome("DONE", Optional.of(state));
        }

        static StoredOutcome notNow(QualificationState state) {
            return new StoredOutcome("NOT_NOW", Optional.of(state));
        }

        static StoredOutcome parse(String text) {
            int blank = text.indexOf(' ');
            return blank < 0
                    ? UNKNOWN
                    : new StoredOutcome(
                            text.substring(0, blank),
                            Optional.of(QualificationState.valueOf(text.substring(blank + 1))));
        }

        String text() {
            return state.map(value -> word + " " + value).orElse(word);
        }

        ReviewResult result(boolean repeated) {
            return state.<ReviewResult>map(value -> word.equals("DONE")
                            ? new ReviewResult.Done(value, repeated)
                            : new ReviewResult.NotNow(value))
                    .orElseGet(ReviewResult.Unknown::new);
        }
    }
}
