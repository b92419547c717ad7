package org.careerrelay.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.careerrelay.engine.Inputs;
import org.careerrelay.model.Violation;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proposal must hold. */
class ProposalRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Inputs INPUTS = new Inputs();

    @ParameterizedTest
    @ValueSource(strings = {"", "経理を十年", "first line\nsecond line\r\n\tindented", "~"})
    void aProfileIsPlainText(String profile) {
        assertThat(paths(profile, consent("acme", NOW, LATER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001fb", "\u000b", "\ud800"})
    void aProfileHasNoControlCharactersAndNoHalfOnes(String profile) {
        assertThat(paths(profile, consent("acme", NOW, LATER))).containsExactly("profile");
    }

    @Test
    void aProfileHasAtMostTwoThousandCharacters() {
        assertThat(paths("x".repeat(2000), consent("acme", NOW, LATER))).isEmpty();
        assertThat(paths("x".repeat(2001), consent("acme", NOW, LATER))).containsExactly("profile");
    }

    @Test
    void theConsentHoldsFromItsDayOnUntilItsEnd() {
        assertThat(paths("", consent("acme", LATER, LATER.plusSeconds(1)))).containsExactly("consent.givenAt");
        assertThat(paths("", consent("acme", NOW.minusSeconds(60), NOW))).containsExactly("consent.validUntil");
    }

    @Test
    void everythingIsSaidInOrder() {
        assertThat(paths("\u0000", consent("beta", LATER, NOW)))
                .containsExactly("consent.company", "consent.givenAt", "consent.validUntil", "profile");
    }

    @Test
    void whatIsMissingIsSaidFirst() {
        assertThat(paths("\u0000", new ProposalConsent("acme", NOW, LATER, ""))).contains("consent.notice");
    }

    private static ProposalConsent consent(String company, Instant givenAt, Instant validUntil) {
        return new ProposalConsent(company, givenAt, validUntil, "notice/7");
    }

    private static List<String> paths(String profile, ProposalConsent consent) {
        return ProposalRules.violations(
                        INPUTS,
                        new PersonProposal(Pii.of("山田 太郎"), Pii.of("introduced@example.com"), Pii.of(profile), consent),
                        "acme",
                        new Crossing("JP", "JP"),
                        NOW)
                .stream()
                .map(Violation::path)
                .toList();
    }
}
