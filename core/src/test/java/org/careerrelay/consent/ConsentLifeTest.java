package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.consent.ConsentLife.Passing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** At which moments time changes a consent, to the microsecond. */
class ConsentLifeTest {

    private static final OpaqueId ID = new OpaqueId(1, 2);
    private static final Instant GIVEN = Instant.parse("2026-11-15T00:00:00Z");
    private static final Instant UNTIL = GIVEN.plus(Duration.ofDays(365));
    private static final Instant KEEP = GIVEN.plus(Duration.ofDays(730));
    private static final int DAYS = 30;
    private static final Instant TOLD = UNTIL.minus(Duration.ofDays(DAYS));
    private static final Instant KEEP_TOLD = KEEP.minus(Duration.ofDays(DAYS));

    @Test
    @Proves("R-12")
    void theNextMomentIsTheEarliestThatIsStillToCome() {
        ConsentRecord both = record(KEEP);
        assertThat(ConsentLife.dueAt(both, DAYS, GIVEN)).isEqualTo(TOLD);
        assertThat(ConsentLife.dueAt(both, DAYS, TOLD)).isEqualTo(UNTIL);
        assertThat(ConsentLife.dueAt(both, DAYS, UNTIL)).isEqualTo(KEEP_TOLD);
        assertThat(ConsentLife.dueAt(both, DAYS, KEEP_TOLD)).isEqualTo(KEEP);
        assertThat(ConsentLife.dueAt(both, DAYS, KEEP)).isEqualTo(ConsentRecord.NEVER);
        assertThat(ConsentLife.dueAt(both, 0, GIVEN)).as("nobody wants it told").isEqualTo(UNTIL);
        assertThat(ConsentLife.dueAt(both.in(ConsentState.CONSENT_WITHDRAWN), DAYS, GIVEN))
                .as("only what is kept still ends")
                .isEqualTo(KEEP_TOLD);
    }

    @Test
    @Proves("R-12")
    void atItsEndAndNotBeforeAConsentIsOver() {
        Passing before = ConsentLife.pass(record(null), 3, DAYS, UNTIL.minusNanos(1000));
        assertThat(before.expired()).isFalse();
        assertThat(before.steps()).isEmpty();
        assertThat(before.after().state()).isEqualTo(ConsentState.CONSENT_GIVEN);

        Passing over = ConsentLife.pass(record(null), 3, DAYS, UNTIL);
        assertThat(over.expired()).isTrue();
        assertThat(over.after().state()).isEqualTo(ConsentState.CONSENT_EXPIRED);
        assertThat(over.after().dueAt()).isEqualTo(ConsentRecord.NEVER);
        assertThat(over.steps()).singleElement().satisfies(step -> {
            assertThat(step.sequence()).isEqualTo(4);
            assertThat(step.at()).isEqualTo(UNTIL);
        });
    }

    @Test
    void thePermissionToKeepEndsAtItsOwnTimeOrWhereItHasNoneWithTheConsent() {
        assertThat(ended(ConsentLife.pass(record(KEEP), 3, DAYS, UNTIL))).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(ended(ConsentLife.pass(record(null, Purpose.RECONTACT_RETENTION), 3, DAYS, UNTIL)))
                .containsExactlyInAnyOrder(Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION);
        assertThat(ended(ConsentLife.pass(record(null), 3, DAYS, UNTIL)))
                .as("what was never agreed to does not end")
                .containsExactly(Purpose.AGENCY_REGISTRATION);

        ConsentRecord expired = record(KEEP).in(ConsentState.CONSENT_EXPIRED);
        assertThat(ConsentLife.pass(expired, 4, DAYS, KEEP.minusNanos(1000)).steps())
                .isEmpty();
        Passing keepOver = ConsentLife.pass(expired, 4, DAYS, KEEP);
        assertThat(ended(keepOver)).containsExactly(Purpose.RECONTACT_RETENTION);
        assertThat(keepOver.expired()).as("the consent ended before").isFalse();
        assertThat(keepOver.after().keepUntil()).isNull();
    }

    @Test
    @Proves({"B05", "CMP-5"})
    void theComingEndIsToldFromItsDayOnAndOnce() {
        ConsentRecord looked = record(null).dueAt(TOLD);
        assertThat(ConsentLife.pass(looked, 3, DAYS, TOLD.minusNanos(1000)).renewalDue())
                .isFalse();
        Passing told = ConsentLife.pass(looked, 3, DAYS, TOLD);
        assertThat(told.renewalDue()).isTrue();
        assertThat(told.after().dueAt()).isEqualTo(UNTIL);
        assertThat(ConsentLife.pass(told.after(), 3, DAYS, TOLD.plusSeconds(1)).renewalDue())
                .as("it was told")
                .isFalse();
        assertThat(ConsentLife.pass(record(null), 3, DAYS, UNTIL.minusNanos(1000))
                        .renewalDue())
                .as("nobody ever looked at it")
                .isTrue();
        assertThat(ConsentLife.pass(looked, 3, DAYS, UNTIL).renewalDue())
                .as("too late")
                .isFalse();
        assertThat(ConsentLife.pass(looked, 3, 0, TOLD).renewalDue())
                .as("nobody wants it told")
                .isFalse();
    }

    private static Set<Purpose> ended(Passing passing) {
        assertThat(passing.steps()).hasSize(1);
        return Objects.requireNonNull(passing.steps().get(0).detail()).purposes();
    }

    private static ConsentRecord record(@Nullable Instant keepUntil) {
        return keepUntil == null
                ? record(null, Purpose.AGENCY_REGISTRATION)
                : record(keepUntil, Purpose.RECONTACT_RETENTION);
    }

    private static ConsentRecord record(@Nullable Instant keepUntil, Purpose also) {
        return new ConsentRecord(
                ID,
                ID,
                "agency-1",
                new byte[32],
                "JP",
                ConsentState.CONSENT_GIVEN,
                EnumSet.of(Purpose.AGENCY_REGISTRATION, also),
                Set.of("NAME"),
                new NoticeReference("relay", 2, Locale.JAPANESE, new byte[32]),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, GIVEN, 1),
                GIVEN,
                UNTIL,
                Set.of(),
                null,
                keepUntil,
                null,
                ConsentRecord.FIRST_GIVEN);
    }
}
