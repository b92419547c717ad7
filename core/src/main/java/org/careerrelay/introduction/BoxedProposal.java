package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.vault.Packed;

/** Whom an agency proposes, as bytes in a box. */
final class BoxedProposal {

    private BoxedProposal() {}

    static byte[] pack(PersonProposal proposal) {
        ProposalConsent consent = proposal.consent();
        return Packed.pack(
                proposal.name().reveal(),
                proposal.mail().reveal(),
                proposal.profile().reveal(),
                consent.company(),
                consent.givenAt().toString(),
                consent.validUntil().toString(),
                consent.notice());
    }

    static PersonProposal unpack(byte[] bytes) {
        List<String> texts = Packed.unpack(bytes);
        return new PersonProposal(
                Pii.of(texts.get(0)),
                Pii.of(texts.get(1)),
                Pii.of(texts.get(2)),
                new ProposalConsent(
                        texts.get(3), Instant.parse(texts.get(4)), Instant.parse(texts.get(5)), texts.get(6)));
    }
}
