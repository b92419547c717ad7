package org.careerrelay.circulation;

import java.util.List;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CirculationBalance;
import org.careerrelay.model.credit.CreditSnapshot;

/** What a company gave and received, from the ledgers of its programmes as they are published (C14). Thread-safe. */
public final class Balances {

    private final Engine engine;
    private final Credits credits;

    /**
     * Puts balances together.
     *
     * @param engine what it works with
     * @param credits the ledgers
     */
    public Balances(Engine engine, Credits credits) {
        this.engine = engine;
        this.credits = credits;
    }

    /**
     * The balance of a company.
     *
     * @param company its key
     * @param tenant the company
     * @return the balance; without lines where it never had a programme
     */
    public CirculationBalance of(String company, TenantId tenant) {
        List<String> agencies = engine.storage()
                .transact(unit -> CompanySettings.read(unit, tenant, engine.now()).contracts().stream()
                        .map(contract -> contract.programme().agency())
                        .toList());
        return new CirculationBalance(
                company,
                agencies.stream()
                        .map(agency -> line(credits.snapshot(company, agency)))
                        .toList());
    }

    private static CirculationBalance.Line line(CreditSnapshot snapshot) {
        long gone = snapshot.expired() + snapshot.revoked();
        return new CirculationBalance.Line(
                snapshot.agency(),
                snapshot.asOf(),
                snapshot.counted(),
                snapshot.granted(),
                snapshot.consumed(),
                snapshot.reserved(),
                snapshot.granted() - snapshot.consumed() - snapshot.reserved() - gone,
                gone,
                snapshot.progress(),
                snapshot.threshold());
    }
}
