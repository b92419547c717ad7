package org.careerrelay.credit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A ledger that this transaction has locked, with what has lapsed written down.
 *
 * @param unit the transaction
 * @param tenant the company
 * @param contract the programme
 * @param balance its balance
 * @param now the time
 */
record OpenLedger(UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, Instant now) {

    /** Locks a ledger. Who locks several of a company does so in the order of {@link CompanySettings#inLockOrder}. */
    static OpenLedger lock(UnitOfWork unit, TenantId tenant, Contract contract, Expiry expiry, Instant now) {
        CreditBalance locked = unit.credits().lock(tenant, contract.number());
        return new OpenLedger(unit, tenant, contract, expiry.write(unit, tenant, contract, locked, now), now);
    }

    LedgerTerms terms() {
        return LedgerTerms.of(contract, now);
    }

    List<Credit> available() {
        return unit.credits().inState(tenant, contract.number(), CreditState.AVAILABLE);
    }

    void write(Bookkeeping books, Posting posting, String evidence, String actor) {
        books.write(unit, tenant, contract, posting, now, Map.of("evidence", evidence, "actor", actor));
    }
}
