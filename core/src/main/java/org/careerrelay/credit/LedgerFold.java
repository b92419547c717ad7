package org.careerrelay.credit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.RelayEvent;
import org.jspecify.annotations.Nullable;

/** A ledger as its events tell it: the same entries and sums as the engine wrote (A34). Pure; not thread-safe. */
public final class LedgerFold {

    private final Map<Long, Grant> grants = new HashMap<>();
    private CreditBalance balance = CreditBalance.EMPTY;

    /** A ledger in which nothing has happened. */
    public LedgerFold() {}

    /**
     * What kind of entry an event is about.
     *
     * @param event the event
     * @return the kind, or null when it is about no entry
     */
    public static @Nullable LedgerKind kind(RelayEvent event) {
        return switch (event.type()) {
            case BALANCE_OPENED -> LedgerKind.OPENING;
            case PERSON_COUNTED -> LedgerKind.COUNT;
            case COUNT_TAKEN_BACK -> LedgerKind.UNCOUNT;
            case LEDGER_ADJUSTED, CREDIT_RESTORED -> LedgerKind.ADJUST;
            case CREDIT_GRANTED -> LedgerKind.GRANT;
            case CREDIT_RESERVED -> LedgerKind.RESERVE;
            case CREDIT_RELEASED -> LedgerKind.RELEASE;
            case CREDIT_CONSUMED -> LedgerKind.CONSUME;
            case CREDIT_EXPIRED -> LedgerKind.EXPIRE;
            case CREDIT_REVOKED -> LedgerKind.REVOKE;
            default -> null;
        };
    }

    /**
     * Takes the next event of this ledger.
     *
     * @param event an event that {@link #kind} knows
     * @param terms what held when it happened
     * @return the entry that it explains
     */
    public LedgerEntry take(RelayEvent event, LedgerTerms terms) {
        LedgerKind kind = Objects.requireNonNull(kind(event));
        int amount = (int) number(event, "amount");
        Long credit = event.details().containsKey("credit") ? Long.valueOf(number(event, "credit")) : null;
        Cause cause;
        if (credit != null) {
            balance = Sums.credit(balance, kind);
            cause = kind == LedgerKind.EXPIRE ? new Cause.OfCredit(credit) : new Cause.OfIntroduction(event.subject());
        } else if (kind == LedgerKind.GRANT) {
            Grant grant = new Grant(balance.grants() + 1, balance.cycleThreshold(), balance.cycleGrant());
            grants.put(grant.number(), grant);
            balance = Sums.cycled(Sums.granted(balance), terms.rule());
            cause = new Cause.OfGrant(grant.number());
        } else if (kind == LedgerKind.REVOKE) {
            Grant grant = grants.getOrDefault(number(event, "grant"), new Grant(number(event, "grant"), 0, 0));
            balance = Sums.cycled(Sums.revoked(balance, grant), terms.rule());
            cause = new Cause.OfGrant(grant.number());
        } else {
            balance = Sums.cycled(Sums.people(balance, kind == LedgerKind.UNCOUNT ? -amount : amount), terms.rule());
            cause = kind == LedgerKind.COUNT || kind == LedgerKind.UNCOUNT
                    ? new Cause.OfReferral(event.subject())
                    : new Cause.OfCommand(event.subject());
        }
        return new LedgerEntry(
                balance.lastSequence(),
                kind,
                cause,
                amount,
                event.at(),
                terms.contractVersion(),
                credit,
                balance.progress(),
                balance.cycleThreshold(),
                balance.available());
    }

    /**
     * The sums after the events taken.
     *
     * @return the balance
     */
    public CreditBalance balance() {
        return balance;
    }

    /** What is not told, as in events of a version that did not tell it, is nought. */
    private static long number(RelayEvent event, String name) {
        return Long.parseLong(event.details().getOrDefault(name, "0"));
    }
}
