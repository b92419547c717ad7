package org.careerrelay.settlement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.model.settlement.StatementReceipt.Reason;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.signature.Verifier;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Settles months between a company and an agency (A35): states what the own books say, takes the other side's statement, compares the two, and
 * records what was decided. Thread-safe.
 */
public final class Settlements {

    private static final int TRIES = 3;

    private final Engine engine;
    private final Signer signer;

    /**
     * Settles.
     *
     * @param engine what it works with
     * @param signer signs the own statements
     */
    public Settlements(Engine engine, Signer signer) {
        this.engine = engine;
        this.signer = signer;
    }

    /**
     * The own statement of a month: the issued one, or what it would be now.
     *
     * @param books whose
     * @param month the month
     * @return the statement, signed
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public Signed<SettlementStatement> statement(Books books, YearMonth month) {
        return engine.storage().transact(unit -> {
            TenantId tenant = books.tenant(unit);
            return own(unit, tenant, books, Filed.ofMonth(unit, tenant, books.partner(), month), engine.now());
        });
    }

    /**
     * What a month did to the company's ledger, as its statement says it.
     *
     * @param books the company's
     * @param month the month
     * @return the totals
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public SettlementTotals totals(CompanyBooks books, YearMonth month) {
        SettlementTotals totals = statement(books, month).document().totals();
        if (totals == null) {
            throw new IllegalStateException("a company's statement has totals");
        }
        return totals;
    }

    /**
     * What was decided about the own statement.
     *
     * @param books whose
     * @param month the month
     * @return the steps, in order
     */
    public List<SettlementStep> steps(Books books, YearMonth month) {
        return engine.storage().transact(unit -> unit.statements().steps(books.tenant(unit), books.partner(), month));
    }

    /**
     * Records a decision; issuing keeps the statement as it is from then on.
     *
     * @param books whose
     * @param month the month
     * @param decision the decision
     * @return what became of it
     * @throws InvalidInputException when it is incomplete, the month is not over, or there is no programme
     */
    public SettlementOutcome record(Books books, YearMonth month, SettlementDecision decision) {
        check(decision);
        return engine.storage().transact(unit -> {
            TenantId tenant = books.tenant(unit);
            for (int i = 0; i < TRIES; i++) {
                Instant now = engine.now();
                SettlementOutcome outcome =
                        SettlementRules.decide(unit.statements().steps(tenant, books.partner(), month), decision, now);
                if (!(outcome instanceof SettlementOutcome.Recorded recorded) || recorded.repeated()) {
                    return outcome;
                }
                Signed<SettlementStatement> own =
                        own(unit, tenant, books, Filed.ofMonth(unit, tenant, books.partner(), month), now);
                if (unit.statements().append(tenant, books.partner(), month, recorded.step())) {
                    follow(unit, tenant, books.partner(), own, decision, now);
                    return outcome;
                }
                // Another transaction was faster: what it wrote is looked at again.
            }
            throw new RelayConflictException("a settlement that others are changing", true);
        });
    }

    private void check(SettlementDecision decision) {
        engine.inputs().check(decision);
        boolean says = decision.state() == SettlementState.DISPUTED || decision.state() == SettlementState.RESOLVED;
        if (says && decision.note().isBlank()) {
            throw new InvalidInputException(List.of(Violations.of("note", "note.missing")));
        }
    }

    private void follow(
            UnitOfWork unit,
            TenantId tenant,
            String partner,
            Signed<SettlementStatement> own,
            SettlementDecision decision,
            Instant now) {
        if (decision.state() == SettlementState.ISSUED) {
            unit.statements().keep(tenant, partner, own);
        }
        EventType type = switch (decision.state()) {
            case ISSUED -> EventType.SETTLEMENT_ISSUED;
            case SIGNED_OFF -> EventType.SETTLEMENT_SIGNED_OFF;
            case DISPUTED -> EventType.SETTLEMENT_DISPUTED;
            case RESOLVED -> EventType.SETTLEMENT_RESOLVED;
        };
        event(unit, tenant, type, own.document(), partner, decision.actor(), now);
    }

    /**
     * Takes the other side's statement. It is taken once; the same again changes nothing.
     *
     * @param books whose own books it is compared with
     * @param month the month
     * @param theirs the other side's statement
     * @param keys the other side's keys
     * @return what became of it
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public StatementReceipt receive(Books books, YearMonth month, Signed<SettlementStatement> theirs, Verifier keys) {
        return switch (keys.check(theirs)) {
            case FORGED -> new StatementReceipt.Refused(Reason.FORGED);
            case UNKNOWN_KEY -> new StatementReceipt.Refused(Reason.UNKNOWN_KEY);
            case VALID -> engine.storage().transact(unit -> receive(unit, books, month, theirs));
        };
    }

    private StatementReceipt receive(
            UnitOfWork unit, Books books, YearMonth month, Signed<SettlementStatement> theirs) {
        Instant now = engine.now();
        TenantId tenant = books.tenant(unit);
        SettlementStatement own = own(unit, tenant, books, Filed.ofMonth(unit, tenant, books.partner(), month), now)
                .document();
        SettlementStatement other = theirs.document();
        if (other.side() != books.side().other()
                || !other.company().equals(own.company())
                || !other.agency().equals(own.agency())
                || !other.month().equals(month)
                || !other.zone().equals(own.zone())) {
            return new StatementReceipt.Refused(Reason.OTHER_STATEMENT);
        }
        if (unit.statements().keep(tenant, books.partner(), theirs)) {
            event(unit, tenant, EventType.STATEMENT_RECEIVED, other, books.partner(), "", now);
            return new StatementReceipt.Taken(false);
        }
        boolean same = Filed.ofMonth(unit, tenant, books.partner(), month)
                .of(other.side(), month)
                .map(Signed::document)
                .filter(other::equals)
                .isPresent();
        return same ? new StatementReceipt.Taken(true) : new StatementReceipt.Refused(Reason.CONFLICT);
    }

    /**
     * The two statements of a month side by side. Earlier months are looked at too, as far as both sides' statements were kept: what was on
     * its way then is brought forward.
     *
     * @param books whose own books
     * @param month the month
     * @return the reconciliation; empty while the other side's statement has not come
     * @throws InvalidInputException when the month is not over, or there is no programme
     */
    public Optional<Reconciliation> reconciliation(Books books, YearMonth month) {
        return engine.storage().transact(unit -> {
            TenantId tenant = books.tenant(unit);
            Filed filed = Filed.upTo(unit, tenant, books.partner(), month);
            SettlementStatement own =
                    own(unit, tenant, books, filed, engine.now()).document();
            return filed.of(books.side().other(), month).map(Signed::document).map(theirs -> {
                boolean company = books.side() == Party.COMPANY;
                return Reconciling.reconcile(company ? own : theirs, company ? theirs : own, filed.broughtForward());
            });
        });
    }

    private Signed<SettlementStatement> own(UnitOfWork unit, TenantId tenant, Books books, Filed filed, Instant now) {
        Optional<Signed<SettlementStatement>> issued = filed.of(books.side(), filed.month());
        return issued.orElseGet(() -> signer.sign(books.statement(
                unit,
                tenant,
                filed.month(),
                filed.of(books.side(), filed.month().minusMonths(1)).map(Signed::document),
                now)));
    }

    private void event(
            UnitOfWork unit,
            TenantId tenant,
            EventType type,
            SettlementStatement statement,
            String partner,
            String actor,
            Instant now) {
        engine.happened(
                unit,
                tenant,
                now,
                type,
                engine.ids().next(tenant, now),
                Map.of(
                        "partner", partner,
                        "month", statement.month().toString(),
                        "side", statement.side().name(),
                        "actor", actor,
                        "sha256", sha256(statement)));
    }

    private static String sha256(SettlementStatement statement) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(statement.toCanonicalBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
