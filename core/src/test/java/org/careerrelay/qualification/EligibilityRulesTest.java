package org.careerrelay.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.QualificationFacts;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.qualification.EligibilityCheck;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks, one by one and together. */
class EligibilityRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final QualificationPolicy POLICY = QualificationPolicy.DEFAULT.perDay(3);

    /** The host's own, a mark that stands against nothing, and the limit that is looked at last, under the ledger's lock. */
    private static final Set<EligibilityCode> FOUND_ELSEWHERE =
            EnumSet.of(EligibilityCode.CUSTOM, EligibilityCode.ROUTE_STATIC, EligibilityCode.OVER_REPORTED);

    @Test
    @Proves({"A28", "Q1"})
    void nothingIsFoundOfWhoConsentedInTimeAndIsNewToTheAgency() {
        assertThat(EligibilityRules.findings(sound(), POLICY, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EligibilityCode.class,
            names = {"SELF", "NOT_REJECTED", "STAFF_EMAIL", "DISPOSABLE_EMAIL", "MANUAL_HOLD"})
    @Proves({"A28", "CMP-14", "CMP-15"})
    void aFlagIsFound(EligibilityCode code) {
        assertThat(codes(facts(
                        ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, NOW, true, false, 0, Set.of(code))))
                .containsExactly(code);
    }

    @Test
    @Proves({"A28", "INV-5"})
    void whoCountsAlreadyIsFound() {
        assertThat(codes(facts(ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, NOW, true, true, 0, Set.of())))
                .containsExactly(EligibilityCode.DUPLICATE_PERSON);
    }

    @Test
    @Proves({"A28", "Q5"})
    void whoIsKnownToTheAgencyIsFound() {
        assertThat(codes(facts(
                        ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_DUPLICATE, NOW, true, false, 0, Set.of())))
                .containsExactly(EligibilityCode.ALREADY_KNOWN);
    }

    @Test
    @Proves("A28")
    void aConsentAtTheEndOfTheLinkIsTooLate() {
        assertThat(codes(facts(
                        ReferralState.ACKNOWLEDGED,
                        AgencyAnswer.ACCEPTED_NEW,
                        END.minusNanos(1),
                        true,
                        false,
                        0,
                        Set.of())))
                .isEmpty();
        assertThat(codes(facts(ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, END, true, false, 0, Set.of())))
                .containsExactly(EligibilityCode.LINK_EXPIRED);
    }

    @Test
    @Proves("A28")
    void linksThatHaveEndedAreFoundWithTheConsentThatIsMissing() {
        assertThat(codes(facts(ReferralState.REVOKED, null, null, false, false, 0, Set.of())))
                .containsExactly(EligibilityCode.LINK_REVOKED, EligibilityCode.NO_CONSENT);
        assertThat(codes(facts(ReferralState.EXPIRED, null, null, false, false, 0, Set.of())))
                .containsExactly(EligibilityCode.LINK_EXPIRED, EligibilityCode.NO_CONSENT);
    }

    @Test
    @Proves({"A28", "CMP-15"})
    void moreThanTheLimitOfTheDayAreFound() {
        assertThat(codes(facts(ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, NOW, true, false, 2, Set.of())))
                .isEmpty();
        QualificationFacts fourth =
                facts(ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, NOW, true, false, 3, Set.of());
        assertThat(codes(fourth)).containsExactly(EligibilityCode.VELOCITY);
        assertThat(EligibilityRules.findings(fourth, QualificationPolicy.DEFAULT, List.of()))
                .as("without a limit")
                .isEmpty();
    }

    @Test
    @Proves({"A28", "A36"})
    void everythingThatFailsIsFoundInTheOrderOfTheChecksAndTheHostsOwnComeLast() {
        QualificationFacts all = facts(
                ReferralState.REVOKED,
                AgencyAnswer.ACCEPTED_DUPLICATE,
                END,
                false,
                true,
                3,
                EnumSet.allOf(EligibilityCode.class));
        List<Finding> findings = EligibilityRules.findings(all, POLICY, List.of(never("no-weekend"), never("pilot")));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(EligibilityCode.values())
                                        .filter(code -> !FOUND_ELSEWHERE.contains(code))
                                        .map(EligibilityCode::name),
                                Stream.of("CUSTOM:no-weekend", "CUSTOM:pilot"))
                        .toList());
    }

    @Test
    @Proves({"A36", "R-62", "INV-5"})
    void noPolicyHasAPersonDecideOnWhatACountNeeds() {
        QualificationPolicy everything = POLICY.reviewed(EnumSet.allOf(EligibilityCode.class));
        Set<EligibilityCode> reviewable = Stream.of(EligibilityCode.values())
                .filter(code -> code != EligibilityCode.CUSTOM && code != EligibilityCode.ROUTE_STATIC)
                .filter(code -> EligibilityRules.reviewable(List.of(Finding.of(code)), everything))
                .collect(Collectors.toSet());
        assertThat(reviewable)
                .doesNotContain(
                        EligibilityCode.NO_CONSENT,
                        EligibilityCode.ALREADY_KNOWN,
                        EligibilityCode.DUPLICATE_PERSON,
                        EligibilityCode.OVER_REPORTED)
                .hasSize(8);
        assertThat(EligibilityRules.reviewable(
                        List.of(Finding.of(EligibilityCode.SELF), Finding.of(EligibilityCode.NO_CONSENT)), everything))
                .isFalse();
    }

    @Test
    @Proves("A29")
    void thePolicySaysWhatWaitsAndSomebodysStopAlwaysDoes() {
        QualificationPolicy none = POLICY.reviewed(Set.of());
        assertThat(EligibilityRules.reviewable(List.of(Finding.of(EligibilityCode.STAFF_EMAIL)), POLICY))
                .isTrue();
        assertThat(EligibilityRules.reviewable(List.of(Finding.of(EligibilityCode.STAFF_EMAIL)), none))
                .isFalse();
        assertThat(EligibilityRules.reviewable(List.of(Finding.of(EligibilityCode.MANUAL_HOLD)), none))
                .isTrue();
        assertThat(EligibilityRules.reviewable(List.of(new Finding(EligibilityCode.CUSTOM, "pilot")), POLICY))
                .isFalse();
    }

    private static List<EligibilityCode> codes(QualificationFacts facts) {
        return EligibilityRules.findings(facts, POLICY, List.of()).stream()
                .map(Finding::code)
                .toList();
    }

    private static QualificationFacts sound() {
        return facts(ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, NOW, true, false, 0, Set.of());
    }

    private static QualificationFacts facts(
            ReferralState state,
            @Nullable AgencyAnswer answer,
            @Nullable Instant consentedAt,
            boolean consentHolds,
            boolean personCounted,
            long countedToday,
            Set<EligibilityCode> flags) {
        OpaqueId id = OpaqueId.of(NOW, new TenantId(1), 1);
        return new QualificationFacts(
                "acme",
                "agency-1",
                id,
                id,
                state,
                answer,
                NOW,
                END,
                consentedAt,
                consentHolds,
                personCounted,
                countedToday,
                flags,
                NOW);
    }

    private static EligibilityCheck never(String reason) {
        return new EligibilityCheck() {
            @Override
            public String reason() {
                return reason;
            }

            @Override
            public boolean passes(QualificationFacts facts) {
                return false;
            }
        };
    }
}
