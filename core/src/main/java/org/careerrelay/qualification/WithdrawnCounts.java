package org.careerrelay.qualification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/** Takes the count of a person back who withdraws after it, where the contract says that it falls (Q6, R-64). Thread-safe. */
public final class WithdrawnCounts {

    private final Counting counting;

    /**
     * Takes counts back.
     *
     * @param engine what it works with
     */
    public WithdrawnCounts(Engine engine) {
        this.counting = new Counting(engine);
    }

    /**
     * Takes the count of a referral back, if it stands.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance, locked before the referral was
     * @param referral the referral, locked
     * @param now the time
     */
    public void takeBack(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            Referral referral,
            Instant now) {
        if (Standings.hasCounted(unit, tenant, referral)) {
            counting.takeBack(unit, tenant, contract, balance, Map.of(referral.person(), referral.id()), now);
            unit.qualifications()
                    .put(
                            tenant,
                            List.of(new Qualification(
                                    referral.id(),
                                    contract.number(),
                                    QualificationState.REFUSED,
                                    List.of(Finding.of(EligibilityCode.NO_CONSENT)),
                                    referral.changedAt(),
                                    referral.changedAt(),
                                    null,
                                    now)));
        }
    }
}
