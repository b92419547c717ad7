package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.spi.mail.RelayBlock.Displays;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a relay block must have before it goes anywhere. */
class BlockRulesTest {

    private static final String ONE_CLICK = "https://jobs.example.co.jp/stop/abc";

    @ParameterizedTest
    @CsvSource({
        "'', 東京都千代田区1-1, stop@example.co.jp",
        "株式会社例示, '', stop@example.co.jp",
        "株式会社例示, 東京都千代田区1-1, ''",
        "株式会社例示, 大阪市北区, stop@example.co.jp",
        "株式会社例示, 東京都千代田区1-1, https://jobs.example.co.jp/stop",
    })
    @Proves({"V-M10", "R-49"})
    void withoutSenderAddressAndOptOutNothingIsComposed(String sender, String address, String optOut) {
        RelayBlock block = block(new Displays(sender, address, optOut), null);

        assertThat(LetterComposer.compose(Letters.good().relay(block).letter()))
                .isEqualTo(new Composition.Refused("compose.displays"));
        assertThat(LetterComposer.forEveryWay().block(block)).isEmpty();
        assertThat(LetterComposer.forEveryWay()
                        .insert(
                                Finished.part(
                                                "text/plain",
                                                StandardCharsets.UTF_8,
                                                TransferEncoding.BASE64,
                                                "a",
                                                "\r\n")
                                        .message(),
                                Letters.good().relay(block).to(Finished.TO).letter()))
                .isEqualTo(new Insertion.Refused(Insertion.Reason.BLOCK));
    }

    @Test
    @Proves("R-49")
    void withAllOfThemItIs() {
        assertThat(LetterComposer.compose(
                        Letters.good().relay(block(full(), null)).letter()))
                .isInstanceOf(Composition.Composed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE_CLICK + "\r\nBcc: x@example.jp",
                "http://jobs.example.co.jp/stop",
                "mailto:stop@example.co.jp",
                "https://jobs.example.co.jp/a>, <mailto:x@example.jp",
                ""
            })
    @Proves({"V-M6", "R-46"})
    void anAddressForUnsubscribingThatIsNoneIsRefused(String unsubscribe) {
        assertThat(LetterComposer.compose(
                        Letters.good().relay(block(full(), unsubscribe)).letter()))
                .isInstanceOfSatisfying(
                        Composition.Refused.class,
                        refused -> assertThat(refused.code()).isIn("compose.unsubscribe", "compose.header"));
    }

    @Test
    @Proves("R-50")
    void onlyARelayNoticeCanBeUnsubscribedFromWithOneClick() throws Exception {
        assertThat(written(block(full(), ONE_CLICK)))
                .containsOnlyOnce("List-Unsubscribe:\r\n <" + ONE_CLICK + ">\r\n")
                .containsOnlyOnce("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
        assertThat(written(block(full(), null))).doesNotContain("List-Unsubscribe");
        assertThat(written(null)).doesNotContain("List-Unsubscribe");
    }

    @Test
    @Proves({"R-50", "R-52"})
    void whereToUnsubscribeStandsAloneBehindTheBlockInTextAndHtml() {
        RelayBlock block = block(full(), ONE_CLICK);
        Composition.Composed composed = (Composition.Composed)
                LetterComposer.compose(Letters.good().relay(block).letter());

        assertThat(composed.text().reveal().lines())
                .containsSubsequence("東京都千代田区1-1", ONE_CLICK)
                .filteredOn(line -> line.contains(ONE_CLICK))
                .containsExactly(ONE_CLICK);
        assertThat(composed.html().reveal()).containsOnlyOnce("<a href=\"" + ONE_CLICK + "\">" + ONE_CLICK + "</a>");
        assertThat(LetterComposer.forEveryWay().block(block))
                .hasValueSatisfying(insert -> assertThat(insert.text().reveal()).endsWith("\n" + ONE_CLICK));
    }

    @Test
    @Proves({"R-50", "A11"})
    void aFinishedMessageSaysSoOnceAndKeepsWhatItSaysItself() {
        RejectionLetter letter =
                Letters.good().relay(block(full(), ONE_CLICK)).to(Finished.TO).letter();
        Finished message = Finished.part("text/plain", StandardCharsets.UTF_8, TransferEncoding.BASE64, "a", "\r\n");
        byte[] inserted = inserted(message.message(), letter);
        byte[] own = ("List-Unsubscribe: <mailto:stop@example.co.jp>\r\n" + latin(message.message()))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(latin(inserted))
                .startsWith("List-Unsubscribe:\r\n <" + ONE_CLICK
                        + ">\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
        assertThat(inserted(inserted, letter)).as("again").isEqualTo(inserted);
        assertThat(latin(inserted(own, letter)))
                .containsOnlyOnce("List-Unsubscribe")
                .contains("mailto:stop@example.co.jp");
    }

    private static byte[] inserted(byte[] message, RejectionLetter letter) {
        return ((Insertion.Done) LetterComposer.forEveryWay().insert(message, letter)).message();
    }

    private static String latin(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1);
    }

    private static String written(@Nullable RelayBlock block) throws Exception {
        Letters letter = block == null ? Letters.good() : Letters.good().relay(block);
        return new String(
                MimeLetter.of(letter.letter(), null, LetterCharset.UTF_8)
                        .message()
                        .readAllBytes(),
                StandardCharsets.US_ASCII);
    }

    private static Displays full() {
        return new Displays("株式会社例示", "東京都千代田区1-1", "stop@example.co.jp");
    }

    private static RelayBlock block(Displays displays, @Nullable String unsubscribe) {
        return new RelayBlock(
                "株式会社例示からのご案内",
                Pii.of(Letters.LINK),
                "stop@example.co.jp\r\n東京都千代田区1-1",
                displays,
                unsubscribe == null ? null : Pii.of(unsubscribe));
    }
}
