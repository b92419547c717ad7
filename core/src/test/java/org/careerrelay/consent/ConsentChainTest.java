package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.ConsentVerdict;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The chain of a consent's steps: whatever is altered shows, at the step where it was. */
class ConsentChainTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final OpaqueId ID = new OpaqueId(1, 2);
    private static final NoticeReference NOTICE = new NoticeReference("relay", 2, Locale.JAPANESE, new byte[32]);

    private final List<ConsentEvent> steps = ConsentChain.chained(
            List.of(),
            List.of(
                    step(1, ConsentState.CONSENT_REQUESTED),
                    step(2, ConsentState.CONSENT_GIVEN),
                    step(3, ConsentState.CONSENT_WITHDRAWN)));

    @Test
    @Proves("V-C24")
    void whatWasWrittenIsSound() {
        assertThat(verdict(steps)).isEqualTo(new ConsentVerdict.Sound(3, 0));
        assertThat(ConsentChain.chained(steps.subList(0, 2), List.of(step(3, ConsentState.CONSENT_WITHDRAWN))))
                .as("one by one or all at once")
                .containsExactly(steps.get(2));
    }

    @Test
    @Proves("V-C24")
    void anAlteredStepFailsAtItsSequence() {
        ConsentEvent second = steps.get(1);
        ConsentDetail detail = Objects.requireNonNull(second.detail());
        List<ConsentEvent> altered = List.of(
                copy(second, ConsentState.RENEWED_CONSENT_GIVEN, second.at(), second.by(), detail),
                copy(second, second.state(), NOW.plusNanos(1000), second.by(), detail),
                copy(second, second.state(), second.at(), ConsentEvent.Actor.CONTROLLER, detail),
                copy(second, second.state(), second.at(), second.by(), null),
                copy(second, second.state(), second.at(), second.by(), with(detail, ConsentDetail.Method.IMPORT)),
                copy(second, second.state(), second.at(), second.by(), with(detail, Set.of(Purpose.STATS))),
                copy(second, second.state(), second.at(), second.by(), with(detail, (NoticeReference) null)),
                copy(
                        second,
                        second.state(),
                        second.at(),
                        second.by(),
                        with(detail, new NoticeReference("relay", 3, Locale.JAPANESE, new byte[32]))),
                copy(
                        second,
                        second.state(),
                        second.at(),
                        second.by(),
                        with(detail, new NoticeReference("relay", 2, Locale.ENGLISH, new byte[32]))),
                copy(
                        second,
                        second.state(),
                        second.at(),
                        second.by(),
                        with(detail, new NoticeReference("relay", 2, Locale.JAPANESE, new byte[31]))),
                copy(second, second.state(), second.at(), second.by(), with(detail, NOW)),
                copy(
                        second,
                        second.state(),
                        second.at(),
                        second.by(),
                        with(detail, new ConsentEvidence(null, null, 3, null, null))));
        for (ConsentEvent step : altered) {
            assertThat(verdict(List.of(steps.get(0), step, steps.get(2))))
                    .as(step.toString())
                    .isEqualTo(new ConsentVerdict.Tampered(2, "consent.hash"));
        }
    }

    @Test
    @Proves("V-C24")
    void eachPieceOfEvidenceIsPartOfTheHash() {
        List<ConsentEvidence> different = List.of(
                ConsentEvidence.NONE,
                new ConsentEvidence("a", null, null, null, null),
                new ConsentEvidence(null, "a", null, null, null),
                new ConsentEvidence(null, null, 1, null, null),
                new ConsentEvidence(null, null, null, "a", null),
                new ConsentEvidence(null, null, null, null, "a"));
        assertThat(different.stream()
                        .map(evidence ->
                                new ConsentDetail(ConsentDetail.Method.WEB_POST, Set.of(), null, null, evidence))
                        .map(detail -> new ConsentEvent(
                                ID, 1, ConsentState.CONSENT_GIVEN, NOW, ConsentEvent.Actor.SYSTEM, detail, null, null))
                        .map(step -> HexFormat.of().formatHex(Sha256.of(step.canonicalBytes())))
                        .distinct())
                .hasSameSizeAs(different);
    }

    @Test
    @Proves("V-C24")
    void aMissingAMovedAndAnAddedStepShow() {
        assertThat(verdict(List.of(steps.get(0), steps.get(2))))
                .isEqualTo(new ConsentVerdict.Tampered(2, "consent.order"));
        assertThat(verdict(List.of(steps.get(1), steps.get(0), steps.get(2))))
                .isEqualTo(new ConsentVerdict.Tampered(1, "consent.order"));
        assertThat(verdict(steps.subList(0, 2))).as("cut").isEqualTo(new ConsentVerdict.Tampered(3, "consent.state"));
        List<ConsentEvent> longer = new ArrayList<>(steps);
        longer.add(step(4, ConsentState.CONSENT_GIVEN));
        assertThat(verdict(longer)).as("without a hash").isEqualTo(new ConsentVerdict.Tampered(4, "consent.order"));
        longer.set(
                3,
                ConsentChain.chained(List.of(), List.of(step(4, ConsentState.CONSENT_WITHDRAWN)))
                        .get(0));
        assertThat(verdict(longer)).as("not chained").isEqualTo(new ConsentVerdict.Tampered(4, "consent.order"));
        assertThat(ConsentChain.verify(record(new OpaqueId(9, 9), ConsentState.CONSENT_WITHDRAWN), steps))
                .as("of another consent")
                .isEqualTo(new ConsentVerdict.Tampered(1, "consent.order"));
    }

    @Test
    @Proves("V-C24")
    void aConsentThatStandsDifferentlyShows() {
        assertThat(ConsentChain.verify(record(ID, ConsentState.CONSENT_GIVEN), steps))
                .isEqualTo(new ConsentVerdict.Tampered(4, "consent.state"));
        assertThat(ConsentChain.verify(record(ID, ConsentState.CONSENT_WITHDRAWN), List.of()))
                .isEqualTo(new ConsentVerdict.Tampered(1, "consent.state"));
    }

    @Test
    void whatWasWrittenBeforeThereWereHashesIsToldApart() {
        List<ConsentEvent> old = List.of(
                new ConsentEvent(ID, 1, ConsentState.CONSENT_REQUESTED, NOW, ConsentEvent.Actor.SYSTEM),
                new ConsentEvent(ID, 2, ConsentState.CONSENT_GIVEN, NOW, ConsentEvent.Actor.PRINCIPAL));
        assertThat(ConsentChain.verify(record(ID, ConsentState.CONSENT_GIVEN), old))
                .isEqualTo(new ConsentVerdict.Sound(0, 2));
        List<ConsentEvent> both = new ArrayList<>(old);
        both.addAll(ConsentChain.chained(old, List.of(step(3, ConsentState.CONSENT_WITHDRAWN))));
        assertThat(verdict(both)).isEqualTo(new ConsentVerdict.Sound(1, 2));
    }

    @Test
    void aStepAboutOptionalPurposesIsNotTheStateOfTheWhole() {
        ConsentDetail optional = new ConsentDetail(
                ConsentDetail.Method.WEB_POST, Set.of(Purpose.STATS), null, null, ConsentEvidence.NONE);
        List<ConsentEvent> narrowed = new ArrayList<>(steps.subList(0, 2));
        narrowed.addAll(ConsentChain.chained(
                narrowed,
                List.of(new ConsentEvent(
                        ID,
                        3,
                        ConsentState.CONSENT_WITHDRAWN,
                        NOW,
                        ConsentEvent.Actor.PRINCIPAL,
                        optional,
                        null,
                        null))));
        assertThat(ConsentChain.verify(record(ID, ConsentState.CONSENT_GIVEN), narrowed))
                .isEqualTo(new ConsentVerdict.Sound(3, 0));
    }

    private static ConsentVerdict verdict(List<ConsentEvent> steps) {
        return ConsentChain.verify(record(ID, ConsentState.CONSENT_WITHDRAWN), steps);
    }

    private static ConsentEvent step(int sequence, ConsentState state) {
        return new ConsentEvent(
                ID,
                sequence,
                state,
                NOW,
                ConsentEvent.Actor.PRINCIPAL,
                new ConsentDetail(
                        ConsentDetail.Method.WEB_POST,
                        Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY),
                        NOTICE,
                        NOW.plusSeconds(9),
                        ConsentEvidence.NONE),
                null,
                null);
    }

    private static ConsentEvent copy(
            ConsentEvent step, ConsentState state, Instant at, ConsentEvent.Actor by, @Nullable ConsentDetail detail) {
        return new ConsentEvent(step.consent(), step.sequence(), state, at, by, detail, step.prevHash(), step.hash());
    }

    private static ConsentDetail with(ConsentDetail detail, ConsentDetail.Method method) {
        return new ConsentDetail(method, detail.purposes(), detail.notice(), detail.validUntil(), detail.evidence());
    }

    private static ConsentDetail with(ConsentDetail detail, Set<Purpose> purposes) {
        return new ConsentDetail(detail.method(), purposes, detail.notice(), detail.validUntil(), detail.evidence());
    }

    private static ConsentDetail with(ConsentDetail detail, @Nullable NoticeReference notice) {
        return new ConsentDetail(detail.method(), detail.purposes(), notice, detail.validUntil(), detail.evidence());
    }

    private static ConsentDetail with(ConsentDetail detail, Instant validUntil) {
        return new ConsentDetail(detail.method(), detail.purposes(), detail.notice(), validUntil, detail.evidence());
    }

    private static ConsentDetail with(ConsentDetail detail, ConsentEvidence evidence) {
        return new ConsentDetail(detail.method(), detail.purposes(), detail.notice(), detail.validUntil(), evidence);
    }

    private static ConsentRecord record(OpaqueId id, ConsentState state) {
        return new ConsentRecord(
                id,
                id,
                "agency-1",
                new byte[32],
                "JP",
                state,
                Set.of(Purpose.AGENCY_REGISTRATION),
                Set.of("NAME"),
                NOTICE,
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, NOW, 1),
                NOW,
                NOW.plusSeconds(9));
    }
}
