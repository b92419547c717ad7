package org.careerrelay.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Commitment;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class ExchangeJsonTest {

    private static final Instant AT = Instant.parse("2026-11-15T01:02:03.456Z");
    private static final ExchangeMessage HAND_OVER = new ReferralHandOver(
            new OpaqueId(0, 1),
            "acme",
            "agency-1",
            AT,
            new OpaqueId(0, 2),
            new OpaqueId(0, 3),
            new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of("")));
    private static final ExchangeMessage ANSWER = new ReferralAcknowledged(
            new OpaqueId(0, 4), "acme", "agency-1", AT, new OpaqueId(0, 2), AgencyAnswer.ACCEPTED_NEW);
    private static final ExchangeMessage DUPLICATE = new ReferralAcknowledged(
            new OpaqueId(0, 5),
            "acme",
            "agency-1",
            AT,
            new OpaqueId(0, 2),
            AgencyAnswer.ACCEPTED_DUPLICATE,
            AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, LocalDate.of(2025, 3, 1))
                    .committedBy(Commitment.of(HexFormat.of().parseHex("07".repeat(Commitment.BYTES)))));

    @Test
    void anAnnouncementHasTheOpaqueReferenceAndNothingOfAPerson() {
        ExchangeMessage announced = new ReferralAnnounced(
                new OpaqueId(0, 1), "acme", "agency-1", AT, new OpaqueId(0, 2), new OpaqueId(0, 3));
        byte[] written = ExchangeJson.write(List.of(announced));
        assertThat(new String(written, UTF_8))
                .contains(
                        "\"type\":\"org.careerrelay.referral.announced.v1\"",
                        "\"data\":{\"company\":\"acme\",\"agency\":\"agency-1\",\"consent\":\"" + new OpaqueId(0, 3)
                                + "\"}");
        assertThat(ExchangeJson.read(written)).containsExactly(announced);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyBatchComesBackAsItWas(@ForAll("batches") List<ExchangeMessage> batch) {
        assertThat(ExchangeJson.read(ExchangeJson.write(batch))).isEqualTo(batch);
    }

    @Provide
    Arbitrary<List<ExchangeMessage>> batches() {
        return Samples.message().list().ofMaxSize(5);
    }

    @Test
    void aMessageIsACloudEvent() {
        assertThat(new String(ExchangeJson.write(List.of(HAND_OVER)), UTF_8))
                .isEqualTo("[{\"specversion\":\"1.0\",\"id\":\"00000000000000000000000000000001\","
                        + "\"source\":\"career-relay/company/acme\","
                        + "\"type\":\"org.careerrelay.referral.handed-over.v1\","
                        + "\"subject\":\"00000000000000000000000000000002\",\"time\":\"2026-11-15T01:02:03.456Z\","
                        + "\"datacontenttype\":\"application/json\",\"data\":{\"company\":\"acme\","
                        + "\"agency\":\"agency-1\",\"consent\":\"00000000000000000000000000000003\","
                        + "\"answers\":{\"name\":\"山田 太郎\",\"mail\":\"taro@example.jp\",\"wishes\":\"\"}}}]");
    }

    @Test
    @Proves("Q5")
    void anAnswerMayCarryItsDetail() {
        String data = "\"data\":{\"company\":\"acme\",\"agency\":\"agency-1\",\"answer\":";

        assertThat(duplicate())
                .contains(data + "\"ACCEPTED_DUPLICATE\",\"detail\":{\"reason\":\"ALREADY_KNOWN\","
                        + "\"firstKnown\":\"2025-03-01\",\"commitment\":\"" + "07".repeat(32) + "\"}}");
        assertThat(ExchangeJson.read(duplicate().getBytes(UTF_8))).containsExactly(DUPLICATE);
    }

    @Test
    @Proves("Q5")
    void anAnswerOfAnInstallationThatKnowsOfNoDetailsIsRead() {
        String before = "[{\"specversion\":\"1.0\",\"id\":\"00000000000000000000000000000004\","
                + "\"source\":\"career-relay/agency/agency-1\","
                + "\"type\":\"org.careerrelay.referral.acknowledged.v1\","
                + "\"subject\":\"00000000000000000000000000000002\",\"time\":\"2026-11-15T01:02:03.456Z\","
                + "\"datacontenttype\":\"application/json\",\"data\":{\"company\":\"acme\","
                + "\"agency\":\"agency-1\",\"answer\":\"ACCEPTED_NEW\"}}]";

        assertThat(ExchangeJson.read(before.getBytes(UTF_8))).containsExactly(ANSWER);
        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void aDetailThatCannotBeReadIsRefused() {
        assertThat(codes(duplicate().replace("ALREADY_KNOWN", "KNOWN_TO_SOMEBODY")))
                .containsExactly("word.syntax");
        assertThat(codes(duplicate().replace("2025-03-01", "01.03.2025"))).containsExactly("date.syntax");
        assertThat(codes(duplicate().replace("0707", "07"))).containsExactly("commitment.syntax");
        assertThat(codes(duplicate().replace("0707", "0x"))).containsExactly("commitment.syntax");
        assertThat(codes(duplicate().replace("\"reason\"", "\"because\""))).containsExactly("field.missing");
        assertThat(codes(duplicate().replace("{\"reason\"", "[],\"x\":{\"reason\"")))
                .containsExactly("object.expected");
    }

    @Test
    void aTraceIsAnAttributeOfTheEventThatReadersMayPassOver() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        byte[] batch = ExchangeJson.write(List.of(HAND_OVER, ANSWER), Map.of(ANSWER.id(), trace));
        assertThat(new String(batch, UTF_8)).containsOnlyOnce("\"traceparent\":\"" + trace + "\"");
        assertThat(ExchangeJson.read(batch)).containsExactly(HAND_OVER, ANSWER);
        assertThat(ExchangeJson.write(List.of(HAND_OVER), Map.of())).isEqualTo(ExchangeJson.write(List.of(HAND_OVER)));
    }

    @Test
    void unknownFieldsAndAttributesArePassedOver() {
        String batch = answer().replace("{\"specversion\"", "{\"traceparent\":\"00-x\",\"specversion\"")
                .replace("{\"company\"", "{\"later\":[{\"a\":[1,2]}],\"company\"")
                .replace("456Z", "456+00:00");

        assertThat(ExchangeJson.read(batch.getBytes(UTF_8))).containsExactly(ANSWER);
    }

    @Test
    void everythingWrongIsListedAndNoValueIsRepeated() {
        String batch = new String(ExchangeJson.write(List.of(HAND_OVER, ANSWER)), UTF_8)
                .replace("\"taro@example.jp\"", "[\"taro@example.jp\"]")
                .replace("山田 太郎", "山田 太郎".repeat(100))
                .replace("ACCEPTED_NEW", "ACCEPTED_TWICE")
                .replace("00000000000000000000000000000004", "not-an-id");

        InvalidInputException refused = refused(batch.getBytes(UTF_8));

        assertThat(refused.violations())
                .extracting(v -> v.path() + " " + v.code())
                .containsExactly(
                        "[0].data.answers.mail text.expected",
                        "[0].data.answers.name text.long",
                        "[1].data.answer word.syntax",
                        "[1].id id.syntax");
        assertThat(refused.toString()).doesNotContain("taro", "山田", "TWICE", "not-an-id");
        assertThat(refused.getCause()).isNull();
    }

    @Test
    void nobodySpeaksInAnothersName() {
        assertThat(codes(answer().replace("career-relay/agency/agency-1", "career-relay/agency/agency-2")))
                .containsExactly("source.mismatch");
        assertThat(codes(answer().replace("career-relay/agency/agency-1", "career-relay/company/acme")))
                .containsExactly("source.mismatch");
    }

    @Test
    void whatIsNoSuchMessageIsRefused() {
        assertThat(codes(answer().replace("acknowledged.v1", "acknowledged.v2")))
                .containsExactly("type.unknown");
        assertThat(codes(answer().replace("\"1.0\"", "\"2.0\""))).containsExactly("version.syntax");
        assertThat(codes(answer().replace("application/json", "text/xml"))).containsExactly("datacontenttype.syntax");
        assertThat(codes(answer().replace("2026-11-15T", "+99999-11-15T"))).containsExactly("instant.syntax");
        assertThat(codes("[{}]")).containsExactly("field.missing", "field.missing");
        assertThat(codes("[7,null,\"x\"]")).containsOnly("object.expected").hasSize(3);
        assertThat(codes("{}")).containsExactly("batch.expected");
    }

    @Test
    void aWrongOrMissingBodyIsOneViolation() {
        assertThat(codes(answer().replace("\"data\":{", "\"data\":[],\"x\":{"))).containsExactly("object.expected");
        assertThat(codes(answer().replace("\"data\":{", "\"x\":{"))).containsExactly("field.missing");
    }

    @Test
    void textThatNobodyCanKeepIsRefused() {
        assertThat(codes(answer().replace("\"acme\"", "\"ac\\u0000me\""))).contains("text.characters");
        assertThat(codes(answer().replace("\"acme\"", "\"ac\\ud842me\""))).contains("text.characters");
    }

    @Test
    void hostileTextIsRefusedBeforeItIsATree() {
        assertThat(codes("[".repeat(1_000_000))).containsExactly("json.syntax");
        assertThat(codes("[{\"a\":" + "1".repeat(1_000_000) + "}]")).containsExactly("json.syntax");
        assertThat(codes("[{\"a\":1e999999999}]")).isNotEmpty();
        assertThat(codes("[{\"a\":\"" + "x".repeat(200_000) + "\"}]")).containsExactly("json.syntax");
        assertThat(codes("[{\"id\":1,\"id\":2}]")).containsExactly("json.syntax");
        assertThat(codes(answer() + "[]")).containsExactly("json.syntax");
        assertThat(codes("[taro@example.jp]")).containsExactly("json.syntax");
        assertThat(refused("[taro@example.jp]".getBytes(UTF_8)).getMessage()).doesNotContain("taro");
        assertThat(codes("[" + "{},".repeat(1000) + "{}]")).containsExactly("batch.messages");
        assertThat(refused(new byte[ExchangeJson.MAX_BYTES + 1]).violations())
                .extracting(Violation::code)
                .containsExactly("batch.bytes");
    }

    @Test
    void onlyUtf8IsRead() {
        assertThat(refused("[\"é\"]".getBytes(ISO_8859_1)).violations())
                .extracting(Violation::code)
                .containsExactly("batch.charset");
        assertThat(refused(answer().getBytes(UTF_16)).violations())
                .extracting(Violation::code)
                .containsExactly("batch.charset");
    }

    @Test
    void aBlankKeyIsRefused() {
        assertThat(codes(answer().replace("\"acme\"", "\" \""))).containsExactly("text.blank");
    }

    @Test
    void anEmptyBatchIsNone() {
        assertThat(ExchangeJson.read("[]".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aBatchThatNobodyWouldReadIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeJson.write(Collections.nCopies(ExchangeJson.MAX_MESSAGES + 1, ANSWER)));
    }

    private static String duplicate() {
        return new String(ExchangeJson.write(List.of(DUPLICATE)), UTF_8);
    }

    private static String answer() {
        return new String(ExchangeJson.write(List.of(ANSWER)), UTF_8);
    }

    private static List<String> codes(String batch) {
        return refused(batch.getBytes(UTF_8)).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private static InvalidInputException refused(byte[] body) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ExchangeJson.read(body));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
