package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;

/**
 * Boxes with proposed people, at either side.
 *
 * @param engine what it works with
 */
record ProposalBoxes(Engine engine) {

    /** Seals a proposal under the key of the person it is about; returns their pseudonym. */
    OpaqueId store(UnitOfWork unit, TenantId tenant, OpaqueId subject, PersonProposal proposal, Instant now) {
        MailAddress address = MailAddress.parse(proposal.mail().reveal()).orElseThrow();
        List<Person> people = unit.people()
                .resolve(
                        tenant,
                        engine.vault()
                                .drafts(
                                        tenant,
                                        engine.ids().next(tenant, now, 1),
                                        List.of(engine.index().of(tenant, address))),
                        now);
        engine.vault()
                .store(
                        unit,
                        tenant,
                        VaultKind.PROPOSAL,
                        people,
                        Map.of(subject, new Vault.Box(people.get(0).id(), BoxedProposal.pack(proposal))));
        return people.get(0).id();
    }
}
