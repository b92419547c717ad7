package org.careerrelay.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/** Has people counted whose hold is over (A27): what was found at the answer is looked at again. Thread-safe. */
public final class Holds {

    private static final int LEDGERS = 100_000;
    private static final int ROWS = 1000;

    private final Engine engine;
    private final Qualifying qualifying;

    /**
     * Ends holds.
     *
     * @param engine what it works with
     * @param qualifying leads referrals on
     */
    public Holds(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.qualifying = qualifying;
    }

    /** Goes through all programmes with holds that are over, a batch of people in a transaction. */
    public void run() {
        Instant now = engine.now();
        Set<LedgerKey> ledgers =
                engine.storage().transact(unit -> unit.qualifications().ledgersDue(now, LEDGERS));
        Apart.each("holds", ledgers, ledger -> {
            while (engine.storage().<Boolean>transact(unit -> batch(unit, ledger, now))) {
                continue;
            }
        });
    }

    /** Whether there may be more. */
    private boolean batch(UnitOfWork unit, LedgerKey ledger, Instant now) {
        Optional<Tenant> company = unit.tenants().find(ledger.tenant());
        Optional<Contract> contract =
                CompanySettings.read(unit, ledger.tenant(), now).ofNumber(ledger.programme());
        if (company.isEmpty() || contract.isEmpty()) {
            return false;
        }
        CreditBalance balance = unit.credits().lock(ledger.tenant(), ledger.programme());
        List<Qualification> due = unit.qualifications().due(ledger.tenant(), ledger.programme(), now, ROWS);
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals()
                .lock(ledger.tenant(), due.stream().map(Qualification::referral).toList())
                .forEach(referral -> referrals.put(referral.id(), referral));
        List<Candidate> candidates = new ArrayList<>();
        for (Qualification row : due) {
            Referral referral = referrals.get(row.referral());
            if (referral != null) {
                candidates.add(new Candidate(referral, row));
            }
        }
        qualifying.lead(unit, company.get(), contract.get(), balance, candidates, now);
        return due.size() == ROWS;
    }
}
