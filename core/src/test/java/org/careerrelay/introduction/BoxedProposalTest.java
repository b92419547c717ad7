package org.careerrelay.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.vault.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals in boxes, of this version and of those before. */
class BoxedProposalTest {

    private static final Instant GIVEN = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-11-21T00:00:00.000001Z");
    private static final PersonProposal PROPOSAL = new PersonProposal(
            Pii.of("山田 太郎"),
            Pii.of("introduced@example.com"),
            Pii.of("経理を十年"),
            new ProposalConsent("acme", GIVEN, UNTIL, "notice/7"));

    static Stream<CrossBorder> bases() {
        return Stream.of(
                CrossBorder.DOMESTIC,
                new CrossBorder(CrossBorderBasis.CONSENT_28, "https://example.com/system", null),
                new CrossBorder(CrossBorderBasis.CONSENT_28, null, "https://example.com/measures"),
                new CrossBorder(CrossBorderBasis.EQUIVALENT_MEASURES, "system", "measures"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void whatIsSaidOfCountriesComesBack(CrossBorder basis) {
        PersonProposal said = new PersonProposal(
                PROPOSAL.name(),
                PROPOSAL.mail(),
                PROPOSAL.profile(),
                PROPOSAL.consent().crossBorder(basis));
        assertThat(BoxedProposal.unpack(BoxedProposal.pack(said))).isEqualTo(said);
    }

    @Test
    void nothingSaidStaysNothing() {
        assertThat(BoxedProposal.unpack(BoxedProposal.pack(PROPOSAL))).isEqualTo(PROPOSAL);
    }

    @Test
    void aBoxOfAnEarlierVersionIsStillRead() {
        byte[] before = Packed.pack(
                "山田 太郎",
                "introduced@example.com",
                "経理を十年",
                "acme",
                "2026-11-21T00:00:00Z",
                "2027-11-21T00:00:00.000001Z",
                "notice/7");
        assertThat(BoxedProposal.unpack(before)).isEqualTo(PROPOSAL);
    }
}
