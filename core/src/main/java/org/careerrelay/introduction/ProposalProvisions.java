package org.careerrelay.introduction;

import java.time.Instant;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provision;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * What an agency writes down of a proposal: the same record as at the company, with the roles swapped (R-21; privacy, section 10). Who the company is
 * and where it handles data is what it said of itself with what it handed over.
 *
 * @param engine what it works with
 */
record ProposalProvisions(Engine engine) {

    /**
     * A company as its agency knows it.
     *
     * @param entity who it is; empty where nobody ever told
     * @param crossing from the agency's country to the company's
     */
    record Recipient(Optional<LegalEntity> entity, Crossing crossing) {}

    /** What the agency knows of a company. */
    Recipient recipient(UnitOfWork unit, TenantId tenant, String company, Instant now) {
        return new Recipient(
                unit.provisions().provider(tenant, company),
                new Crossing(
                        engine.jurisdiction(unit, tenant, now).country(),
                        unit.provisions().providerCountry(tenant, company).orElse(null)));
    }

    /** The provision of a proposal; empty where nobody ever told the agency who the company is, so that no record could be made. */
    static Optional<Provision> of(ValidStatement statement, Recipient recipient, int number, OpaqueId person) {
        OpaqueId introduction = statement.introduction().id();
        return recipient
                .entity()
                .map(entity -> new Provision(
                        TransferKeys.proposal(introduction, number),
                        TransferKind.PROPOSAL,
                        introduction,
                        person,
                        Payload.of(statement.proposal()),
                        statement.introduction().partner(),
                        entity,
                        recipient.crossing().country(),
                        statement.crossBorder(),
                        new ConsentReference(statement.proposal().consent().notice(), 0),
                        RecordMethod.EACH));
    }
}
