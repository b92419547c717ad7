package org.careerrelay.verification.readme;

import java.time.Instant;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;

/** Somebody whom the company never rejected, with their consent to be proposed to it. */
final class Introduced {

    private Introduced() {}

    static PersonProposal person() {
        ProposalConsent consent = new ProposalConsent(
                "acme", Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2036-01-01T00:00:00Z"), "notice/2026-4");
        return new PersonProposal(Pii.of("山田 太郎"), Pii.of("introduced@example.com"), Pii.of("経理を十年"), consent);
    }
}
