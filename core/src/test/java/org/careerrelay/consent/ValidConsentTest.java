package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a consent covers, and what it does not. */
class ValidConsentTest {

    private static final Instant GIVEN = Instant.parse("2026-11-15T00:00:00Z");
    private static final Instant UNTIL = GIVEN.plus(Duration.ofDays(365));
    private static final OpaqueId REFERRAL = id(1);
    private static final byte[] AGENCY = {1, 2, 3};
    private static final Transfer TRANSFER = new Transfer(REFERRAL, "agency-1", AGENCY, "JP", Transfer.FORM_ITEMS);

    @Test
    @Proves({"B01", "R-01"})
    void itCoversWhatWasAgreedWhileItHolds() {
        assertThat(ValidConsent.of(record(ConsentState.CONSENT_GIVEN), TRANSFER, GIVEN))
                .isPresent();
        assertThat(ValidConsent.of(record(ConsentState.CONSENT_GIVEN), TRANSFER, UNTIL.minusNanos(1000)))
                .isPresent();
        assertThat(ValidConsent.of(record(ConsentState.CONSENT_GIVEN), TRANSFER, UNTIL))
                .isEmpty();
        assertThat(ValidConsent.of(record(ConsentState.CONSENT_GIVEN), TRANSFER, GIVEN.minusNanos(1000)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ConsentState.class)
    @Proves("R-10")
    void onlyTwoStatesAreValid(ConsentState state) {
        boolean valid = state == ConsentState.CONSENT_GIVEN || state == ConsentState.RENEWED_CONSENT_GIVEN;
        assertThat(ValidConsent.of(record(state), TRANSFER, GIVEN).isPresent()).isEqualTo(valid);
    }

    @Test
    @Proves("V-C2")
    void aConsentForOneAgencyIsNoneForAnother() {
        refused(new Transfer(REFERRAL, "agency-2", AGENCY, "JP", Transfer.FORM_ITEMS));
    }

    @Test
    @Proves("V-C3")
    void moreFieldsThanWereAgreedToDoNotGo() {
        refused(new Transfer(REFERRAL, "agency-1", AGENCY, "JP", Set.of("NAME", "MAIL", "WISHES", "PHONE")));
        assertThat(ValidConsent.of(
                        record(ConsentState.CONSENT_GIVEN),
                        new Transfer(REFERRAL, "agency-1", AGENCY, "JP", Set.of("NAME")),
                        GIVEN))
                .as("fewer do")
                .isPresent();
    }

    @Test
    void anotherCountryOrReferralIsNotCovered() {
        refused(new Transfer(REFERRAL, "agency-1", AGENCY, "US", Transfer.FORM_ITEMS));
        refused(new Transfer(id(2), "agency-1", AGENCY, "JP", Transfer.FORM_ITEMS));
    }

    @Test
    @Proves("R-13")
    void anotherLegalEntityUnderTheSameKeyIsNotCovered() {
        refused(new Transfer(REFERRAL, "agency-1", new byte[] {1, 2, 4}, "JP", Transfer.FORM_ITEMS));
    }

    @Test
    void withoutTheRegistrationPurposeNothingGoes() {
        ConsentRecord record = record(ConsentState.CONSENT_GIVEN, Set.of(Purpose.FEEDBACK_TO_COMPANY));
        assertThat(ValidConsent.of(record, TRANSFER, GIVEN)).isEmpty();
    }

    private static void refused(Transfer transfer) {
        assertThat(ValidConsent.of(record(ConsentState.CONSENT_GIVEN), transfer, GIVEN))
                .isEmpty();
    }

    private static ConsentRecord record(ConsentState state) {
        return record(state, Set.of(Purpose.AGENCY_REGISTRATION));
    }

    private static ConsentRecord record(ConsentState state, Set<Purpose> purposes) {
        return new ConsentRecord(
                id(9),
                REFERRAL,
                "agency-1",
                AGENCY,
                "JP",
                state,
                purposes,
                Transfer.FORM_ITEMS,
                new NoticeReference("relay", 1, Locale.JAPANESE, new byte[32]),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, GIVEN, 1),
                GIVEN,
                UNTIL);
    }

    private static OpaqueId id(long number) {
        return OpaqueId.of(GIVEN, new TenantId(1), number);
    }
}
