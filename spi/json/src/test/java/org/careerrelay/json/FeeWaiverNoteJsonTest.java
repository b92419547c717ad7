package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeWaiverNoteJsonTest {

    private static final Signed<FeeWaiverNote> SIGNED = new Signed<>(
            new FeeWaiverNote(
                    new OpaqueId(1, 2),
                    "acme",
                    "agency-1",
                    3,
                    "手数料表 2026",
                    4,
                    14,
                    Instant.parse("2026-11-21T00:00:00.123456Z")),
            new DocumentSignature(5, signature()));

    private static final String TEXT = """
            {
              "feeWaiverNote": {
                "introduction": "00000000000000010000000000000002",
                "company": "acme",
                "agency": "agency-1",
                "contractVersion": 3,
                "feeTable": "手数料表 2026",
                "credit": 4,
                "sequence": 14,
                "consumedAt": "2026-11-21T00:00:00.123456Z"
              },
              "signature": {
                "algorithm": "Ed25519",
                "keyVersion": 5,
                "value": "__________________________________________________________________________________________"
              }
            }
            """.replaceFirst("_{20,}", "_".repeat(85) + "w");

    @Test
    void aNoteComesBackAsItWas() {
        assertThat(FeeWaiverNoteJson.write(SIGNED)).isEqualTo(TEXT);
        assertThat(FeeWaiverNoteJson.read(TEXT)).isEqualTo(SIGNED);
        FeeWaiverNote note = SIGNED.document();
        Signed<FeeWaiverNote> withoutTable = new Signed<>(
                new FeeWaiverNote(
                        note.introduction(),
                        note.company(),
                        note.agency(),
                        note.contractVersion(),
                        null,
                        note.credit(),
                        note.sequence(),
                        note.consumedAt()),
                SIGNED.signature());
        assertThat(FeeWaiverNoteJson.read(FeeWaiverNoteJson.write(withoutTable)))
                .isEqualTo(withoutTable)
                .isNotEqualTo(SIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "Ed25519, RS256, signature.algorithm, algorithm.other",
        "__w, __, signature.value, signature.syntax",
        "__w, !!w, signature.value, signature.syntax",
        "\"keyVersion\": 5, \"keyVersion\": -1, signature.keyVersion, number.range",
        "\"credit\": 4, \"credit\": \"4\", feeWaiverNote.credit, number.expected",
        "\"sequence\", \"sequenz\", feeWaiverNote.sequence, field.missing",
        "acme, '', feeWaiverNote.company, text.blank"
    })
    void whatIsNoNoteIsRefusedByName(String right, String wrong, String path, String code) {
        assertThat(TEXT).contains(right);
        assertThatThrownBy(() -> FeeWaiverNoteJson.read(TEXT.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(tuple(path, code)));
    }

    private static byte[] signature() {
        byte[] bytes = new byte[DocumentSignature.BYTES];
        Arrays.fill(bytes, (byte) 0xff);
        return bytes;
    }
}
