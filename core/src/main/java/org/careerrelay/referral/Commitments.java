package org.careerrelay.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Commitment;
import org.careerrelay.model.referral.CommitmentOpening;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.vault.PersonIndex;

/**
 * Makes an agency's commitments, and opens them. Nothing more is stored for it: the salt is derived from an INDEX key and the referral, so it can
 * be computed again for as long as that version of the key is kept, and nobody without the key can guess it.
 */
final class Commitments {

    private static final String DOMAIN = "cr1.commitment.salt";

    private final PersonIndex index;

    Commitments(PersonIndex index) {
        this.index = index;
    }

    /** The detail with a commitment, where it has a day to commit to. */
    AnswerDetail committed(TenantId agency, InboxItem item, AnswerDetail detail) {
        LocalDate firstKnown = detail.firstKnown();
        return firstKnown == null
                ? detail
                : openings(agency, item, firstKnown)
                        .map(Commitment::to)
                        .findFirst()
                        .map(detail::committedBy)
                        .orElseThrow();
    }

    /** What an answered referral's commitment was made to; empty without one, and where the key's version is gone. */
    Optional<CommitmentOpening> opening(TenantId agency, InboxItem item) {
        AnswerDetail detail = item.detail();
        LocalDate firstKnown = detail == null ? null : detail.firstKnown();
        Commitment commitment = detail == null ? null : detail.commitment();
        return firstKnown == null || commitment == null
                ? Optional.empty()
                : openings(agency, item, firstKnown)
                        .filter(commitment::isOpenedBy)
                        .findFirst();
    }

    /** One per live version of the key, the current version first. */
    private Stream<CommitmentOpening> openings(TenantId agency, InboxItem item, LocalDate firstKnown) {
        byte[] form = new CanonicalForm(DOMAIN)
                .text(item.company())
                .id(item.referral())
                .toBytes();
        List<byte[]> salts = index.salts(agency, form);
        return salts.stream().map(salt -> new CommitmentOpening(salt, item.referral(), item.person(), firstKnown));
    }
}
