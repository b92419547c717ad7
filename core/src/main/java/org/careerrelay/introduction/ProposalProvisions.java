package org.careerrelay.introduction;

import java.time.Instant;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provision;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * What an agency writes down of a proposal: the same record as at the company, with the roles swapped (R-21; privacy, section 10). No message tells
 * an agency the company's country, so that it is taken for the agency's own, and nothing is asked of article 28.
 *
 * @param engine what it works with
 */
record ProposalProvisions(Engine engine) {

    /** The provision of a proposal; empty where nobody ever told the agency who the company is, so that no record could be made. */
    Optional<Provision> of(
            UnitOfWork unit, TenantId tenant, ValidStatement statement, int number, OpaqueId person, Instant now) {
        String company = statement.introduction().partner();
        OpaqueId introduction = statement.introduction().id();
        return unit.provisions()
                .provider(tenant, company)
                .map(entity -> new Provision(
                        TransferKeys.proposal(introduction, number),
                        TransferKind.PROPOSAL,
                        introduction,
                        person,
                        Payload.of(statement.proposal()),
                        company,
                        entity,
                        engine.jurisdiction(unit, tenant, now).country(),
                        CrossBorder.DOMESTIC,
                        new ConsentReference(statement.proposal().consent().notice(), 0),
                        RecordMethod.EACH));
    }
}
