package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentDetail.Method;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvent.Actor;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Invitation.Choice;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentRecordJsonTest {

    private static final Instant AT = Instant.parse("2026-11-15T00:00:00.123456Z");
    private static final CollectedEvidence PAPER = new CollectedEvidence(
            "paper-2026",
            "sheet-17",
            "scan/17",
            CollectedEvidence.Channel.PAPER,
            CollectedEvidence.Proof.SIGNATURE,
            "officer-1");

    @Test
    @Proves("B02")
    void whatIsWrittenIsReadAsItWas() {
        assertThat(ConsentRecordJson.read(ConsentRecordJson.write(full()))).isEqualTo(full());
        assertThat(ConsentRecordJson.read(ConsentRecordJson.write(bare()))).isEqualTo(bare());
        assertThat(ConsentRecordJson.write(full())).doesNotContain("\n");
    }

    @Test
    void itHasTheFormThatIsPublishedWithIt() throws IOException {
        JsonNode schema = schema("consent-record-1.schema.json");
        assertThat(SchemaCheck.errors(schema, JsonText.read(ConsentRecordJson.write(full()))))
                .isEmpty();
        assertThat(SchemaCheck.errors(schema, JsonText.read(ConsentRecordJson.write(bare()))))
                .isEmpty();
        assertThat(SchemaCheck.errors(
                        schema("collected-consent-1.schema.json"),
                        JsonText.read(CollectedConsentJson.write(collected()))))
                .isEmpty();
    }

    /** Lines of the first version, never changed: every later version reads them and writes them the same. */
    @Test
    @Proves("B02")
    void frozenLinesAreReadAndWrittenAsTheyWere() throws IOException {
        try (InputStream file = ConsentRecordJsonTest.class.getResourceAsStream("consents-v1.jsonl")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(2);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(ConsentRecordJson.write(ConsentRecordJson.read(line)))
                            .isEqualTo(line));
            assertThat(ConsentRecordJson.read(lines.get(0))).isEqualTo(full());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "application", "consent", "events", "schema"})
    @Proves("B02")
    void aMissingFieldIsNamed(String field) {
        ObjectNode line = (ObjectNode) JsonText.read(ConsentRecordJson.write(full()));
        ((ObjectNode) line.get("consentDocument")).remove(field);
        assertThat(ConsentRecordJson.row(7, JsonText.write(line)).faults())
                .extracting(violation -> violation.path() + " " + violation.code())
                .contains("consentDocument." + field + " field.missing");
    }

    @Test
    void whatIsNoSuchLineIsAFaultOfItsRow() {
        assertThat(ConsentRecordJson.row(7, "{").faults())
                .extracting(violation -> violation.code())
                .containsExactly("json.syntax");
        String other = ConsentRecordJson.write(full()).replace("career-relay/consent/1", "career-relay/consent/9");
        assertThat(ConsentRecordJson.row(7, other).faults())
                .extracting(violation -> violation.code())
                .containsExactly("schema.other");
        assertThatThrownBy(() ->
                        ConsentRecordJson.read(ConsentRecordJson.write(full()).replace("officer-1", "山田 太郎")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatIsSignedIsAllOfIt() {
        byte[] signed = full().document().toCanonicalBytes();
        ConsentDocument document = full().document();
        ConsentRecord consent = document.consent();
        assertThat(new ConsentDocument("acme", "a-2", consent, document.events(), document.notice()).toCanonicalBytes())
                .isNotEqualTo(signed);
        assertThat(new ConsentDocument("acme", "a-1", consent, document.events(), null).toCanonicalBytes())
                .isNotEqualTo(signed);
        assertThat(new ConsentDocument(
                                "acme",
                                "a-1",
                                consent.without(Set.of(Purpose.SURVEY)),
                                document.events(),
                                document.notice())
                        .toCanonicalBytes())
                .isNotEqualTo(signed);
        assertThat(new ConsentDocument("acme", "a-1", consent, document.events().subList(0, 1), document.notice())
                        .toCanonicalBytes())
                .isNotEqualTo(signed);
    }

    @Test
    @Proves("B02")
    void aCollectedConsentIsReadAsItWasWritten() {
        assertThat(CollectedConsentJson.read(CollectedConsentJson.write(collected())))
                .isEqualTo(collected());
        assertThat(CollectedConsentJson.row(3, CollectedConsentJson.write(collected())))
                .isEqualTo(ConsentImportRow.of(3, collected()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reference", "application", "recipient", "decidedAt", "notice", "channel", "proof", "document"})
    @Proves("B02")
    void aCollectedConsentThatLacksSomethingIsAViolation(String field) {
        ObjectNode line = (ObjectNode) JsonText.read(CollectedConsentJson.write(collected()));
        line.remove(field);
        assertThat(CollectedConsentJson.row(3, JsonText.write(line)).faults())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(field + " field.missing");
    }

    private static Signed<ConsentDocument> full() {
        OpaqueId id = id(1);
        NoticeReference reference = new NoticeReference("collected", 3, Locale.JAPANESE, new byte[] {1, 2});
        ConsentRecord consent = new ConsentRecord(
                id,
                id(2),
                "agency-1",
                new byte[] {3},
                "JP",
                ConsentState.CONSENT_WITHDRAWN,
                EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.SURVEY),
                Set.of("NAME", "MAIL"),
                reference,
                new AddresseeProof(AddresseeProof.Method.ATTESTED, AT, 2),
                AT,
                AT.plusSeconds(9),
                EnumSet.of(Purpose.STATS),
                AT.minusSeconds(9),
                AT.plusSeconds(7),
                AT.plusSeconds(8),
                5);
        ConsentEvidence page = new ConsentEvidence("ab12", "5", 34, "Firefox", "cd34");
        List<ConsentEvent> events = List.of(
                new ConsentEvent(id, 1, ConsentState.CONSENT_REQUESTED, AT, Actor.SYSTEM),
                new ConsentEvent(
                        id,
                        2,
                        ConsentState.CONSENT_GIVEN,
                        AT,
                        Actor.PRINCIPAL,
                        new ConsentDetail(
                                Method.WEB_POST,
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                reference,
                                AT.plusSeconds(9),
                                page),
                        new byte[32],
                        new byte[] {7}),
                new ConsentEvent(
                        id,
                        3,
                        ConsentState.CONSENT_WITHDRAWN,
                        AT,
                        Actor.PRINCIPAL,
                        new ConsentDetail(
                                Method.IMPORT,
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                null,
                                null,
                                ConsentEvidence.of(PAPER)),
                        new byte[] {7},
                        new byte[] {8}));
        StoredNotice notice = new StoredNotice(
                new Notice(
                        reference,
                        "見出し",
                        List.of("一つ目", "二つ目"),
                        List.of(new Choice(Purpose.AGENCY_REGISTRATION, "登録に同意します"))),
                Map.of("agency", "見本人材株式会社"),
                AT);
        return new Signed<>(
                new ConsentDocument("acme", "a-1", consent, events, notice), new DocumentSignature(2, new byte[64]));
    }

    private static Signed<ConsentDocument> bare() {
        OpaqueId id = id(9);
        return new Signed<>(
                new ConsentDocument(
                        "acme",
                        "a-9",
                        new ConsentRecord(
                                id,
                                id,
                                "agency-1",
                                new byte[32],
                                "JP",
                                ConsentState.CONSENT_GIVEN,
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                Set.of(),
                                new NoticeReference("relay", 1, Locale.ENGLISH, new byte[32]),
                                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, AT, 1),
                                AT,
                                AT),
                        List.of(new ConsentEvent(id, 1, ConsentState.CONSENT_GIVEN, AT, Actor.PRINCIPAL)),
                        null),
                new DocumentSignature(0, new byte[64]));
    }

    private static CollectedConsent collected() {
        return new CollectedConsent(
                "sheet-17",
                "a-1",
                "agency-1",
                Set.of("AGENCY_REGISTRATION"),
                Set.of("SURVEY"),
                AT,
                AT.plusSeconds(1),
                AT.plusSeconds(2),
                new CollectedNotice(
                        1,
                        Locale.JAPANESE,
                        AT.minusSeconds(1),
                        "見出し",
                        List.of("見本人材株式会社に登録します"),
                        Map.of("AGENCY_REGISTRATION", "登録に同意します", "SURVEY", "アンケート"),
                        "ab".repeat(32)),
                CollectedEvidence.Channel.PAPER,
                CollectedEvidence.Proof.SIGNATURE,
                "scan/17",
                true,
                Pii.of(LocalDate.of(1990, 1, 2)));
    }

    private static OpaqueId id(long number) {
        return OpaqueId.of(AT, new TenantId(1), number);
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = ConsentRecordJson.class.getResourceAsStream(name)) {
            return JsonText.read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
