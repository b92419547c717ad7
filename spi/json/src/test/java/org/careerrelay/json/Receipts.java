package org.careerrelay.json;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.receipt.ConsentReceipt;

/** Receipts to write. */
final class Receipts {

    private static final Instant REQUESTED = Instant.parse("2026-11-14T00:00:00Z");
    private static final Instant GIVEN = Instant.parse("2026-11-15T00:00:00.123456Z");

    private Receipts() {}

    static ConsentReceipt given(Purpose... purposes) {
        return receipt(
                ConsentState.CONSENT_GIVEN, List.of(requested(), event(2, ConsentState.CONSENT_GIVEN)), purposes);
    }

    static ConsentReceipt withdrawn() {
        return receipt(
                ConsentState.CONSENT_WITHDRAWN,
                List.of(requested(), event(2, ConsentState.CONSENT_GIVEN), event(3, ConsentState.CONSENT_WITHDRAWN)),
                Purpose.AGENCY_REGISTRATION);
    }

    private static ConsentReceipt receipt(ConsentState state, List<ConsentEvent> events, Purpose... purposes) {
        ConsentRecord consent = new ConsentRecord(
                id(1),
                id(2),
                "agency-1",
                new byte[32],
                "JP",
                state,
                Set.of(purposes),
                Set.of("NAME", "MAIL", "WISHES"),
                new NoticeReference("relay", 1, Locale.JAPANESE, new byte[32]),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, GIVEN, 1),
                GIVEN,
                Instant.parse("2027-11-15T00:00:00.123456Z"));
        return new ConsentReceipt(
                id(3),
                consent,
                events,
                new CompanyProfile(
                        "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP"),
                new AgencyProfile(
                        "agency-1",
                        "見本人材株式会社",
                        "東京都港区芝1-1",
                        "代表取締役 例 二郎",
                        "contact@agency.example.com",
                        "03-0000-0001",
                        "JP"),
                "13-ユ-010554",
                CrossBorder.DOMESTIC);
    }

    private static ConsentEvent requested() {
        return new ConsentEvent(id(1), 1, ConsentState.CONSENT_REQUESTED, REQUESTED, ConsentEvent.Actor.SYSTEM);
    }

    private static ConsentEvent event(int sequence, ConsentState state) {
        return new ConsentEvent(id(1), sequence, state, GIVEN.plusSeconds(sequence), ConsentEvent.Actor.PRINCIPAL);
    }

    private static OpaqueId id(long number) {
        return OpaqueId.of(GIVEN, new TenantId(1), number);
    }
}
