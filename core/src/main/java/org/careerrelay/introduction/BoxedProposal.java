package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.vault.Packed;
import org.jspecify.annotations.Nullable;

/** Whom an agency proposes, as bytes in a box. */
final class BoxedProposal {

    /** How many texts a box of a version before 4 has. */
    private static final int BEFORE_4 = 7;

    private BoxedProposal() {}

    static byte[] pack(PersonProposal proposal) {
        ProposalConsent consent = proposal.consent();
        CrossBorder crossBorder = consent.crossBorder();
        return Packed.pack(
                proposal.name().reveal(),
                proposal.mail().reveal(),
                proposal.profile().reveal(),
                consent.company(),
                consent.givenAt().toString(),
                consent.validUntil().toString(),
                consent.notice(),
                crossBorder == null ? "" : crossBorder.basis().name(),
                crossBorder == null ? "" : text(crossBorder.foreignSystemInfoRef()),
                crossBorder == null ? "" : text(crossBorder.recipientMeasuresRef()));
    }

    static PersonProposal unpack(byte[] bytes) {
        List<String> texts = Packed.unpack(bytes);
        return new PersonProposal(
                Pii.of(texts.get(0)),
                Pii.of(texts.get(1)),
                Pii.of(texts.get(2)),
                new ProposalConsent(
                        texts.get(3),
                        Instant.parse(texts.get(4)),
                        Instant.parse(texts.get(5)),
                        texts.get(6),
                        crossBorder(texts)));
    }

    /** A box of a version before 4 says nothing of countries. */
    private static @Nullable CrossBorder crossBorder(List<String> texts) {
        return texts.size() == BEFORE_4 || texts.get(BEFORE_4).isEmpty()
                ? null
                : new CrossBorder(
                        CrossBorderBasis.valueOf(texts.get(BEFORE_4)),
                        orNull(texts.get(BEFORE_4 + 1)),
                        orNull(texts.get(BEFORE_4 + 2)));
    }

    private static String text(@Nullable String reference) {
        return reference == null ? "" : reference;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
