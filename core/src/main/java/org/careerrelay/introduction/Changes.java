package org.careerrelay.introduction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.credit.Bookkeeping;
import org.careerrelay.credit.Ledger;
import org.careerrelay.credit.LedgerTerms;
import org.careerrelay.credit.Posting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Writes what the company's installation decided about an introduction: the status under its next revision, what that does to the credit, the
 * tally of a joining, the event, and the message to the agency, all in one transaction. Thread-safe.
 */
final class Changes {

    /** In these the company may still need to know who was proposed. */
    private static final Set<IntroductionState> ABOUT_SOMEBODY = EnumSet.of(
            IntroductionState.PROPOSED,
            IntroductionState.INTERVIEWING,
            IntroductionState.ACCEPTED,
            IntroductionState.JOINING_REPORTED,
            IntroductionState.DISPUTED);

    private final Engine engine;
    private final Bookkeeping books;

    Changes(Engine engine) {
        this.engine = engine;
        this.books = new Bookkeeping(engine);
    }

    /**
     * Writes a change.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme, whose balance is locked
     * @param before as it is stored, locked
     * @param after as it is to be
     * @param now the time
     * @return the introduction as stored
     */
    Introduction write(
            UnitOfWork unit, TenantId tenant, Contract contract, Introduction before, Introduction after, Instant now) {
        return write(unit, tenant, contract, before, after, now, Map.of());
    }

    /** The same, with further facts in the event. */
    Introduction write(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            Introduction before,
            Introduction after,
            Instant now,
            Map<String, String> details) {
        if (after.status().equals(before.status())) {
            return before;
        }
        Introduction told = after.with(after.status().revision(before.status().revision() + 1));
        unit.introductions().update(tenant, told);
        if (told.use() != before.use()) {
            books.write(unit, tenant, contract, posting(unit, tenant, contract, told, now), now);
        }
        if (told.state() == IntroductionState.JOINED && before.state() != IntroductionState.JOINED) {
            unit.tallies()
                    .add(tenant, List.of(new Tally(contract.number(), contract.day(now), TallyKind.FREE_HIRE, 1)));
        }
        if (!needsPerson(told)) {
            unit.vault().delete(tenant, VaultKind.PROPOSAL, List.of(told.id()));
        }
        if (isMoved(before.status(), told.status())) {
            happened(engine, unit, tenant, told, now, details);
        }
        announce(unit, tenant, told, now);
        return told;
    }

    /** The message says how it stands when it is sent. */
    void announce(UnitOfWork unit, TenantId tenant, Introduction introduction, Instant now) {
        unit.outbox()
                .add(List.of(engine.effect(
                        engine.ids().next(tenant, now),
                        OutboxKind.INTRODUCTION_TO_AGENCY,
                        introduction.partner(),
                        introduction.id(),
                        "",
                        now)));
    }

    static void happened(
            Engine engine,
            UnitOfWork unit,
            TenantId tenant,
            Introduction introduction,
            Instant now,
            Map<String, String> further) {
        IntroductionStatus status = introduction.status();
        Map<String, String> details = new HashMap<>(further);
        details.put("state", status.state().name());
        details.put("credit", status.use().name());
        Party by = status.by();
        details.put("by", by == null ? "TIME" : by.name());
        Claim claim = status.claim();
        if (claim != null) {
            details.put("claim", claim.step().name());
        }
        ResolutionOffer offer = status.offer();
        if (offer != null) {
            details.put("offer", offer.outcome().name());
        }
        Decline decline = status.decline();
        if (decline != null) {
            details.put("reason", decline.reason().name());
        }
        engine.happened(unit, tenant, now, EventType.INTRODUCTION_CHANGED, introduction.id(), details);
    }

    /** An answer to a step that changed nothing is no event. */
    private static boolean isMoved(IntroductionStatus before, IntroductionStatus after) {
        return !after.revision(before.revision()).steps(before.steps()).equals(before);
    }

    static boolean needsPerson(Introduction introduction) {
        return ABOUT_SOMEBODY.contains(introduction.state())
                || introduction.state() == IntroductionState.JOINED
                        && introduction.status().dueAt() != null;
    }

    private static Posting posting(
            UnitOfWork unit, TenantId tenant, Contract contract, Introduction after, Instant now) {
        CreditBalance balance = unit.credits().lock(tenant, contract.number());
        Credit credit = unit.credits()
                .findCredits(tenant, contract.number(), List.of(after.credit()))
                .get(0);
        LedgerTerms terms = LedgerTerms.of(contract, now);
        if (after.use() == CreditUse.CONSUMED) {
            return Ledger.consume(balance, credit, after.id(), terms);
        }
        List<Credit> available = unit.credits().inState(tenant, contract.number(), CreditState.AVAILABLE);
        return after.use() == CreditUse.RELEASED
                ? Ledger.release(balance, available, credit, after.id(), terms)
                : Ledger.restore(balance, available, credit, after.id(), terms);
    }
}
