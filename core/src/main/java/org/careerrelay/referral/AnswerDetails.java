package org.careerrelay.referral;

import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Reads what agencies said beside their answers. The company's door does not lead here: what became of one referral is told to the company only
 * with that person's consent. Thread-safe.
 */
public final class AnswerDetails {

    private final Engine engine;

    /**
     * Reads details.
     *
     * @param engine what it works with
     */
    public AnswerDetails(Engine engine) {
        this.engine = engine;
    }

    /**
     * The detail of a referral's answer.
     *
     * @param referral the opaque reference
     * @return the detail, if there is one
     */
    public Optional<AnswerDetail> of(OpaqueId referral) {
        return engine.storage().transact(unit -> read(unit, referral));
    }

    /**
     * The detail of an answer that an agency gave.
     *
     * @param agency key of the agency
     * @param referral the opaque reference
     * @return the detail, if the referral is of a programme with this agency and there is one
     */
    public Optional<AnswerDetail> toldBy(String agency, OpaqueId referral) {
        return engine.storage()
                .transact(unit -> isOf(unit, agency, referral) ? read(unit, referral) : Optional.<AnswerDetail>empty());
    }

    private Optional<AnswerDetail> read(UnitOfWork unit, OpaqueId referral) {
        return engine.tenantOf(unit, referral, TenantKind.COMPANY)
                .map(tenant ->
                        unit.referrals().details(tenant.id(), List.of(referral)).get(referral));
    }

    private static boolean isOf(UnitOfWork unit, String agency, OpaqueId referral) {
        TenantId tenant = referral.tenant();
        List<Integer> numbers = unit.settings().programmes(tenant).stream()
                .filter(programme -> programme.agency().equals(agency))
                .map(ProgrammeKey::number)
                .toList();
        return unit.referrals().find(tenant, List.of(referral)).stream()
                .map(Referral::programme)
                .anyMatch(numbers::contains);
    }
}
