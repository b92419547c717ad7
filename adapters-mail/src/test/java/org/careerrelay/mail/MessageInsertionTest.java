package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.model.mail.Insertion.Reason;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finished messages that get the block, and those that are left alone. */
class MessageInsertionTest {

    private static final RelayBlock SMALL = Letters.block("before", Letters.LINK, "after");
    private static final String TEXT = "text/plain";

    @Test
    @Proves("A11")
    void aTextWithoutAPlaceGetsTheBlockAtItsEnd() {
        String message = string(
                done(plain(UTF_8, TransferEncoding.SEVEN_BIT, "Hello\r\n").message()));

        assertThat(message)
                .endsWith("\r\n\r\nHello\r\n\r\n" + "-".repeat(40) + "\r\nbefore\r\n" + Letters.LINK + "\r\nafter\r\n")
                .startsWith(string(
                        plain(UTF_8, TransferEncoding.SEVEN_BIT, "Hello\r\n").message()));
    }

    @Test
    @Proves("A11")
    void thePlaceIsReplacedOnce() {
        byte[] message = plain(UTF_8, TransferEncoding.SEVEN_BIT, "A\r\n{{relay}}\r\nB {{relay}}\r\n")
                .message();

        assertThat(string(done(message))).endsWith("A\r\nbefore\r\n" + Letters.LINK + "\r\nafter\r\nB \r\n");
        assertThat(done(done(message))).isEqualTo(done(message));
    }

    @Test
    void theBlockBelongsIntoTheBodyOfHtml() {
        byte[] message = Finished.part(
                        "text/html", UTF_8, TransferEncoding.EIGHT_BIT, "<HTML><BODY>a</BODY>\r\n</HTML>", "\r\n")
                .message();

        assertThat(string(done(message)))
                .containsOnlyOnce("<a href=\"" + Letters.LINK + "\">" + Letters.LINK + "</a>")
                .contains("<BODY>a<section ")
                .endsWith("</section>\r\n</BODY>\r\n</HTML>");
    }

    @Test
    @Proves({"V-M2", "R-45"})
    void aCharacterSetThatCannotWriteTheBlockIsRefused() {
        RelayBlock block = Letters.block("株式会社髙﨑製作所からのご案内", Letters.LINK, "after");
        byte[] message = plain(Charset.forName("ISO-2022-JP"), TransferEncoding.SEVEN_BIT, "選考結果\r\n")
                .message();

        assertThat(insert(message, block)).isEqualTo(new Insertion.Refused(Reason.CHARSET_TOO_SMALL));
        RelayBlock writable = Letters.block("株式会社高崎製作所からのご案内", Letters.LINK, "after");
        assertThat(insert(message, writable)).isInstanceOf(Insertion.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-windows-iso2022jp", "x-unknown", "utf-16", "(none)", "unknown-8bit"})
    @Proves({"V-M3", "R-45"})
    void aLabelThatOtherProgramsDoNotKnowIsRefused(String label) {
        assertThat(insert(
                        string(plain(UTF_8, TransferEncoding.SEVEN_BIT, "a").message())
                                .replace("charset=UTF-8", "charset=\"" + label + "\"")
                                .getBytes(ISO_8859_1),
                        SMALL))
                .isEqualTo(new Insertion.Refused(Reason.UNKNOWN_CHARSET));
    }

    @Test
    void asciiBecomesUtf8AndHtmlNamesWhatItsCharacterSetCannotWrite() throws Exception {
        byte[] ascii =
                done(plain(US_ASCII, TransferEncoding.SEVEN_BIT, "Hello\r\n").message(), Letters.BLOCK);
        assertThat(string(ascii)).contains("charset=UTF-8", "Content-Transfer-Encoding: quoted-printable");
        assertThat(Leaf.byMime4j(ascii).get(0).content()).startsWith("Hello\n").contains("■ 別の道のご案内");

        byte[] html = done(
                Finished.part("text/html", ISO_8859_1, TransferEncoding.EIGHT_BIT, "<p>\u00e9</p>", "\r\n")
                        .message(),
                Letters.BLOCK);
        assertThat(string(html)).contains("charset=ISO-8859-1", "&#21029;&#12398;&#36947;", "<p>\u00e9</p>");
    }

    @Test
    void flowedTextStaysTextInLines() {
        RelayBlock block = Letters.block("before \n indented\nFrom", Letters.LINK, "From here");
        byte[] message = string(
                        plain(UTF_8, TransferEncoding.SEVEN_BIT, "a \r\nb\r\n").message())
                .replace("charset=UTF-8", "charset=UTF-8; format=flowed")
                .getBytes(ISO_8859_1);

        assertThat(string(done(message, block)))
                .contains("a \r\nb\r\n", "\r\nbefore\r\n  indented\r\nFrom\r\n" + Letters.LINK + "\r\n From here\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'DKIM-Signature: v=1; a=rsa-sha256', SIGNED",
        "'ARC-Message-Signature: i=1', SIGNED",
        "'Cc: other@example.jp', RECIPIENT",
        "'Bcc: other@example.jp', RECIPIENT",
        "'To: other@example.jp', RECIPIENT",
        "'Content-Type: text/html', BROKEN",
        "'no field', BROKEN",
        "'Content-Transfer-Encoding: uuencode', BROKEN",
    })
    void whatMustNotBeChangedIsLeftAlone(String field, Reason reason) {
        byte[] message = string(plain(UTF_8, TransferEncoding.SEVEN_BIT, "a").message(field + "\r\n"))
                .getBytes(ISO_8859_1);

        assertThat(insert(message, SMALL)).isEqualTo(new Insertion.Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/signed, SIGNED",
        "multipart/encrypted, ENCRYPTED",
        "application/pkcs7-mime; smime-type=signed-data, SIGNED",
        "application/pkcs7-mime; smime-type=enveloped-data, ENCRYPTED",
        "application/pdf, NO_TEXT",
        "message/rfc822, NO_TEXT",
        "multipart/mixed, BROKEN",
        "text/plain; charset, BROKEN",
    })
    void signedEncryptedAndTextlessMessagesAreLeftAlone(String type, Reason reason) {
        String boundary = type.equals("multipart/mixed") || !type.startsWith("multipart") ? "" : "; boundary=b";
        byte[] message = ("To: " + Finished.TO + "\nContent-Type: " + type + boundary
                        + "\n\n--b\nContent-Type: text/plain\n\na\n--b--\n")
                .getBytes(ISO_8859_1);

        assertThat(insert(message, SMALL)).isEqualTo(new Insertion.Refused(reason));
    }

    @Test
    void pgpInTheTextIsSeen() {
        assertThat(insert(
                        plain(UTF_8, TransferEncoding.BASE64, "-----BEGIN PGP SIGNED MESSAGE-----\r\na")
                                .message(),
                        SMALL))
                .isEqualTo(new Insertion.Refused(Reason.SIGNED));
        assertThat(insert(
                        plain(UTF_8, TransferEncoding.QUOTED_PRINTABLE, "-----BEGIN PGP MESSAGE-----\r\na")
                                .message(),
                        SMALL))
                .isEqualTo(new Insertion.Refused(Reason.ENCRYPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=4", "=ZZ", "a=\u00e9b", "="})
    void quotedPrintableIsReadStrictly(String body) {
        byte[] message = (string(plain(UTF_8, TransferEncoding.QUOTED_PRINTABLE, "")
                                .message()) + body + "x")
                .getBytes(ISO_8859_1);

        assertThat(insert(message, SMALL)).isEqualTo(new Insertion.Refused(Reason.BROKEN));
    }

    @Test
    void aFooterBelowBase64OrAPartThatNeverEndsIsBroken() {
        byte[] footer = (string(plain(UTF_8, TransferEncoding.BASE64, "Hello").message()) + "\r\n__\r\nlist footer")
                .getBytes(ISO_8859_1);
        assertThat(insert(footer, SMALL)).isEqualTo(new Insertion.Refused(Reason.BROKEN));

        String whole =
                string(Finished.multipart("alternative", "b", List.of(plain(UTF_8, TransferEncoding.SEVEN_BIT, "a")))
                        .message());
        assertThat(insert(whole.replace("--b--", "--c--").getBytes(ISO_8859_1), SMALL))
                .isEqualTo(new Insertion.Refused(Reason.BROKEN));
        assertThat(insert("To: taro@example.jp\n".repeat(1).getBytes(ISO_8859_1), SMALL))
                .isEqualTo(new Insertion.Refused(Reason.BROKEN));
    }

    @Test
    void endlessNestingIsRefused() {
        Finished nested = plain(UTF_8, TransferEncoding.SEVEN_BIT, "a");
        for (int i = 0; i < 25; i++) {
            nested = Finished.multipart("mixed", "b" + i, List.of(nested));
        }
        assertThat(insert(nested.message(), SMALL)).isEqualTo(new Insertion.Refused(Reason.TOO_LARGE));
    }

    @Test
    void aCarriersOldAddressIsTheApplicants() {
        byte[] message = string(plain(UTF_8, TransferEncoding.SEVEN_BIT, "a").message())
                .replace("Taro <taro@example.jp>", "\"taro..y.\"@docomo.ne.jp")
                .getBytes(ISO_8859_1);

        assertThat(MessageInsertion.insert(
                        message,
                        Letters.good().relay(SMALL).to("taro..y.@docomo.ne.jp").letter()))
                .isInstanceOf(Insertion.Done.class);
    }

    @Test
    @Proves("R-48")
    void withoutABlockTheMessageIsAsItWas() {
        byte[] message = plain(UTF_8, TransferEncoding.BASE64, "a").message("DKIM-Signature: v=1\r\n");

        assertThat(MessageInsertion.insert(message, Letters.good().letter()))
                .isInstanceOfSatisfying(
                        Insertion.Done.class, done -> assertThat(done.message()).isEqualTo(message));
    }

    private static Finished plain(Charset charset, TransferEncoding encoding, String text) {
        return Finished.part(TEXT, charset, encoding, text, "\r\n");
    }

    private static byte[] done(byte[] message) {
        return done(message, SMALL);
    }

    private static byte[] done(byte[] message, RelayBlock block) {
        assertThat(insert(message, block)).isInstanceOf(Insertion.Done.class);
        return ((Insertion.Done) insert(message, block)).message();
    }

    private static Insertion insert(byte[] message, RelayBlock block) {
        return MessageInsertion.insert(
                message, Letters.good().relay(block).to(Finished.TO).letter());
    }

    private static String string(byte[] message) {
        return new String(message, ISO_8859_1);
    }
}
