package org.careerrelay.credit;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.careerrelay.engine.Commands;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * What people decide about a ledger, with evidence: opening balances, corrections, and contracts that go over to another agency. Each command
 * is carried out once (A21). Thread-safe.
 */
public final class Corrections {

    private final Engine engine;
    private final Commands commands;
    private final Bookkeeping books;
    private final Expiry expiry;

    /**
     * Corrects ledgers.
     *
     * @param engine what it works with
     */
    public Corrections(Engine engine) {
        this.engine = engine;
        this.commands = new Commands(engine);
        this.books = new Bookkeeping(engine);
        this.expiry = new Expiry(engine);
    }

    /**
     * Begins a ledger with people counted before.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param opening how many, with evidence
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public LedgerChange open(String company, String agency, OpeningBalance opening) {
        engine.inputs().check(opening);
        byte[] form = new CanonicalForm("ledger.opening")
                .text(agency)
                .number(opening.people())
                .text(opening.evidence())
                .text(opening.actor())
                .toBytes();
        return once(company, List.of(agency), opening.key(), form, (of, id) -> {
            OpenLedger ledger = of.ledger(agency);
            if (ledger.balance().lastSequence() != 0) {
                return Outcome.TOO_LATE;
            }
            Posting posting = Ledger.open(ledger.balance(), ledger.terms(), id, opening.people());
            ledger.write(books, posting, opening.evidence(), opening.actor());
            return Outcome.WRITTEN;
        });
    }

    /**
     * Corrects a ledger.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param correction how many people more or fewer, with evidence
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public LedgerChange correct(String company, String agency, Correction correction) {
        engine.inputs().check(correction);
        byte[] form = new CanonicalForm("ledger.correction")
                .text(agency)
                .number(correction.people())
                .text(correction.evidence())
                .text(correction.actor())
                .toBytes();
        return once(company, List.of(agency), correction.key(), form, (of, id) -> {
            OpenLedger ledger = of.ledger(agency);
            Posting posting =
                    Ledger.adjust(ledger.balance(), ledger.available(), ledger.terms(), id, correction.people());
            ledger.write(books, posting, correction.evidence(), correction.actor());
            return Outcome.WRITTEN;
        });
    }

    /**
     * Has an ended contract go over to another agency: what is earned and not in use counts there from now on, and who counted here does not
     * count there again.
     *
     * @param company key of the company
     * @param agency key of the agency whose contract has ended
     * @param move where to, with evidence
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete, there is no such programme, the company holds or has joined a pool with the agency and not left it, or the other has ended too
     */
    public LedgerChange move(String company, String agency, ProgrammeMove move) {
        engine.inputs().check(move);
        if (agency.equals(move.to())) {
            throw new InvalidInputException(List.of(Violations.of("to", "programme.same")));
        }
        byte[] form = new CanonicalForm("ledger.move")
                .text(agency)
                .text(move.to())
                .text(move.evidence())
                .text(move.actor())
                .toBytes();
        return once(company, List.of(agency, move.to()), move.key(), form, (of, id) -> move(of, agency, move, id));
    }

    private Outcome move(Books of, String agency, ProgrammeMove move, OpaqueId id) {
        Contract ended = of.contract(agency);
        if (ended.open(of.now())) {
            return Outcome.NOT_ENDED;
        }
        if (!of.contract(move.to()).open(of.now())) {
            throw new InvalidInputException(List.of(Violations.of("to", "programme.ended")));
        }
        // Otherwise another ledger than the one that has it would repay a count that is taken back later.
        if (ended.isPooled()) {
            throw new InvalidInputException(List.of(Violations.of("agency", "pool.leave")));
        }
        boolean first = agency.compareTo(move.to()) < 0;
        OpenLedger one = of.ledger(first ? agency : move.to());
        OpenLedger other = of.ledger(first ? move.to() : agency);
        OpenLedger from = first ? one : other;
        OpenLedger to = first ? other : one;
        int people = Math.toIntExact(Ledger.unused(from.balance(), from.available()));
        if (people <= 0) {
            return Outcome.NOTHING_TO_MOVE;
        }
        from.write(
                books,
                Ledger.adjust(from.balance(), from.available(), from.terms(), id, -people),
                move.evidence(),
                move.actor());
        Posting arrival = to.balance().lastSequence() == 0
                ? Ledger.open(to.balance(), to.terms(), id, people)
                : Ledger.adjust(to.balance(), to.available(), to.terms(), id, people);
        to.write(books, arrival, move.evidence(), move.actor());
        of.unit()
                .credits()
                .copyPeople(of.tenant(), from.contract().number(), to.contract().number());
        return Outcome.WRITTEN;
    }

    private LedgerChange once(
            String company, List<String> agencies, String key, byte[] form, BiFunction<Books, OpaqueId, Outcome> work) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(Corrections::noProgramme);
            Books books = new Books(unit, tenant, CompanySettings.read(unit, tenant, now), expiry, now);
            // What is refused must leave no key behind: after it a host's transaction goes on, and may be committed.
            agencies.forEach(books::contract);
            Commands.Claim claim = commands.claim(unit, tenant, key, form, now);
            if (claim instanceof Commands.Claim.Repeated repeated) {
                return Outcome.valueOf(repeated.outcome()).change(true);
            }
            if (claim instanceof Commands.Claim.Fresh fresh) {
                Outcome outcome = work.apply(books, fresh.id());
                commands.settle(unit, tenant, key, outcome.name());
                return outcome.change(false);
            }
            return new LedgerChange.Conflict();
        });
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }

    /** What a command resulted in; the name is what is stored. */
    private enum Outcome {
        WRITTEN,
        TOO_LATE,
        NOTHING_TO_MOVE,
        NOT_ENDED;

        LedgerChange change(boolean repeated) {
            return switch (this) {
                case WRITTEN -> new LedgerChange.Written(repeated);
                case TOO_LATE -> new LedgerChange.TooLate();
                case NOTHING_TO_MOVE -> new LedgerChange.NothingToMove();
                case NOT_ENDED -> new LedgerChange.NotEnded();
            };
        }
    }

    /** The ledgers of a company. */
    private record Books(UnitOfWork unit, TenantId tenant, CompanySettings settings, Expiry expiry, Instant now) {

        Contract contract(String agency) {
            return settings.withAgency(agency).orElseThrow(Corrections::noProgramme);
        }

        OpenLedger ledger(String agency) {
            return OpenLedger.lock(unit, tenant, contract(agency), expiry, now);
        }
    }
}
