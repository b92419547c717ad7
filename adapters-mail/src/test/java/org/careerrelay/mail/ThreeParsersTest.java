package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three parsers that share no code read the same: the mail library's, apache-mime4j and Python's, where the machine has it. */
class ThreeParsersTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsPython() throws InterruptedException {
        ThreeParsers.assumePython();
    }

    @Test
    @Proves({"R-53", "H19", "V-M1", "V-M4"})
    void threeParsersReadEveryWord() throws Exception {
        List<Letters> letters = List.of(
                Letters.good().relay(Letters.BLOCK),
                Letters.good().subject("選考結果のご連絡【株式会社髙﨑製作所】"),
                Letters.good().subject("【株式会社髙﨑製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）"),
                Letters.good().subject("=?UTF-8?B?5bGx?= x").to("=?UTF-8?B?5bGx?=", "taro@example.jp"),
                Letters.good().to("\uD842\uDFB7野 葛\uDB40\uDD00 \uFA19 か\u3099", "taro@example.jp"),
                Letters.good().to("<script>", "taro@example.jp"),
                Letters.good().to("Smith, \"John\" <x@example.com>", "taro@example.jp"),
                Letters.good().to("山田 太郎", "taro..y.@docomo.ne.jp"),
                Letters.good().body("Dear {{name}},\n\n.\nFrom me = you\n  --=_career-relay--\n\u3000空白 \n"));
        ThreeParsers.readTheSame(folder, letters, LetterCharset.UTF_8);
    }

    @Test
    @Proves({"R-45", "R-53", "H19"})
    void threeParsersReadEveryWordInIso2022Jp() throws Exception {
        Letters letter = Letters.writableInIso2022Jp();
        ThreeParsers.readTheSame(
                folder,
                List.of(
                        letter,
                        letter.relay(Letters.block("高崎製作所からのご案内\n", Letters.LINK, "\n高崎製作所 東京都千代田区1-1")),
                        letter.subject("【株式会社高崎製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）"),
                        letter.subject("Re: 結果 a 結果 b \\ ~ 結果"),
                        letter.body("Dear {{name}},\n\n.\n空白\u3000\n~\\ カタカナ ΑБ─ \n"),
                        letter.body("長い行".repeat(400))),
                LetterCharset.ISO_2022_JP);
    }

    @Test
    @Proves("V-M4")
    void aLongSubjectIsEncodedInWordsOfAtMost75Characters() throws Exception {
        String subject = "【株式会社髙﨑製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）";
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(52);
        String message = new String(
                MimeLetter.of(Letters.good().subject(subject).letter(), null, LetterCharset.UTF_8)
                        .message()
                        .readAllBytes(),
                StandardCharsets.US_ASCII);
        List<String> words = Pattern.compile("=\\?UTF-8\\?B\\?[^?]*\\?=")
                .matcher(message.substring(message.indexOf("Subject:"), message.indexOf("Message-ID:")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(words).hasSizeGreaterThan(1).allMatch(word -> word.length() <= 75);
    }
}
