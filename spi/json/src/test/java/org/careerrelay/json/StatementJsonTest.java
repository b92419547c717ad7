package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementJsonTest {

    private static final Signed<SettlementStatement> COMPANY = signed(new SettlementStatement(
            Party.COMPANY,
            "acme",
            "agency-1",
            YearMonth.of(2026, 11),
            ZoneId.of("Asia/Tokyo"),
            new SettlementTotals(11, 14, Map.of(LedgerKind.COUNT, 2L, LedgerKind.ADJUST, -1L), 1, 1, -1, 1, 2),
            List.of(
                    new SettlementItem(new OpaqueId(0, 1), Kind.COUNT),
                    new SettlementItem(new OpaqueId(0, 1), Kind.UNCOUNT),
                    new SettlementItem(new OpaqueId(0, 2), Kind.COUNT)),
            List.of(new OpaqueId(0, 3)),
            List.of(new OpaqueId(0, 4))));

    private static final Signed<SettlementStatement> AGENCY = signed(new SettlementStatement(
            Party.AGENCY,
            "acme",
            "agency-1",
            YearMonth.of(2026, 11),
            ZoneId.of("Asia/Tokyo"),
            null,
            List.of(),
            List.of(),
            List.of()));

    private static final String TEXT = """
            {
              "settlementStatement": {
                "side": "COMPANY",
                "company": "acme",
                "agency": "agency-1",
                "month": "2026-11",
                "zone": "Asia/Tokyo",
                "totals": {
                  "after": 11,
                  "last": 14,
                  "amounts": {
                    "COUNT": 2,
                    "ADJUST": -1
                  },
                  "givenBack": 1,
                  "progressBefore": 1,
                  "progressAfter": -1,
                  "availableBefore": 1,
                  "availableAfter": 2
                },
                "counted": [
                  "00000000000000000000000000000001",
                  "00000000000000000000000000000002"
                ],
                "takenBack": [
                  "00000000000000000000000000000001"
                ],
                "unanswered": [
                  "00000000000000000000000000000003"
                ],
                "pending": [
                  "00000000000000000000000000000004"
                ]
              },
              "signature": {
                "algorithm": "Ed25519",
                "keyVersion": 1,
                "value": "%s"
              }
            }
            """.formatted("A".repeat(86));

    @Test
    void aStatementComesBackAsItWas() {
        assertThat(StatementJson.write(COMPANY)).isEqualTo(TEXT);
        assertThat(StatementJson.read(TEXT)).isEqualTo(COMPANY);
        assertThat(StatementJson.read(StatementJson.write(AGENCY))).isEqualTo(AGENCY);
        assertThat(StatementJson.read(TEXT).document().toCanonicalBytes())
                .as("so its signature still fits")
                .isEqualTo(COMPANY.document().toCanonicalBytes());
    }

    @Test
    void itemsComeBackAsTheyWere() {
        List<SettlementItem> items = COMPANY.document().items();
        assertThat(StatementJson.readItems(StatementJson.writeItems(items))).isEqualTo(items);
        assertThat(StatementJson.readItems(StatementJson.writeItems(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, AGENCY, settlementStatement.totals, totals.side",
        "2026-11, 2026-13, settlementStatement.month, month.syntax",
        "Asia/Tokyo, Asia/Nowhere, settlementStatement.zone, zone.syntax",
        "\"COUNT\": 2, \"BONUS\": 2, settlementStatement.totals.amounts, kind.unknown",
        "\"COUNT\": 2, \"COUNT\": 2.5, settlementStatement.totals.amounts.COUNT, number.expected",
        "0003, 000x, settlementStatement.unanswered[0], id.syntax",
        "\"takenBack\", \"taken\", settlementStatement.takenBack, field.missing",
        "\"last\": 14, \"last\": -1, settlementStatement.totals.last, number.range"
    })
    void whatIsNoStatementIsRefusedByName(String right, String wrong, String path, String code) {
        assertThat(TEXT).contains(right);
        assertThatThrownBy(() -> StatementJson.read(TEXT.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(tuple(path, code)));
    }

    private static Signed<SettlementStatement> signed(SettlementStatement statement) {
        return new Signed<>(statement, new DocumentSignature(1, new byte[DocumentSignature.BYTES]));
    }
}
