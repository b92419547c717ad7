package org.careerrelay.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.jspecify.annotations.Nullable;

/** Letters for tests, from one good one. */
record Letters(RejectionLetter letter) {

    static final String LINK = "https://jobs.example.co.jp/r/a1b2c3d4e5f6g7h2i3j4k5l6m7n2o3p4q5r6s7t2u3v";
    static final RelayBlock BLOCK = new RelayBlock(
            "■ 別の道のご案内\n\nこのご案内は任意です。選考には影響しません。\n次のリンクからご覧ください。\n",
            Pii.of(LINK),
            "\n紹介会社: 例示キャリア株式会社\n案内の停止: https://jobs.example.co.jp/stop\n株式会社髙﨑製作所 東京都千代田区1-1",
            new RelayBlock.Displays("株式会社髙﨑製作所", "東京都千代田区1-1", "https://jobs.example.co.jp/stop"),
            null);
    static final String BODY =
            "{{name}} 様\n\n{{company}}の{{job}}にご応募いただき、ありがとうございました。\n" + "誠に残念ながら、今回はご縁がありませんでした。\n今後のキャリアを応援しております。\n";

    /** A block whose every line is a display. */
    static RelayBlock block(String before, String link, String after) {
        return new RelayBlock(before, Pii.of(link), after, new RelayBlock.Displays(after, after, after), null);
    }

    static Letters good() {
        return new Letters(new RejectionLetter(
                "0001@example.co.jp",
                "株式会社髙﨑製作所 採用担当",
                "recruit@example.co.jp",
                "hr@example.co.jp",
                Pii.of("山田 太郎"),
                Pii.of("taro@example.jp"),
                Locale.JAPANESE,
                "選考結果のご連絡【{{company}}】",
                BODY,
                Map.of("name", Pii.of("山田 太郎"), "company", Pii.of("株式会社髙﨑製作所"), "job", Pii.of("設計職")),
                null));
    }

    Letters to(String name, String address) {
        Map<String, Pii<String>> variables = new HashMap<>(letter.variables());
        variables.put("name", Pii.of(name));
        return rebuilt(name, address, letter.subject(), letter.body(), variables, letter.relay());
    }

    Letters to(String address) {
        return to(letter.recipientName().reveal(), address);
    }

    Letters subject(String subject) {
        return rebuilt(name(), address(), subject, letter.body(), letter.variables(), letter.relay());
    }

    Letters body(String body) {
        return rebuilt(name(), address(), letter.subject(), body, letter.variables(), letter.relay());
    }

    Letters variable(String name, String value) {
        Map<String, Pii<String>> variables = new HashMap<>(letter.variables());
        variables.put(name, Pii.of(value));
        return rebuilt(name(), address(), letter.subject(), letter.body(), variables, letter.relay());
    }

    Letters without(String name) {
        Map<String, Pii<String>> variables = new HashMap<>(letter.variables());
        variables.remove(name);
        return rebuilt(name(), address(), letter.subject(), letter.body(), variables, letter.relay());
    }

    Letters relay(@Nullable RelayBlock relay) {
        return rebuilt(name(), address(), letter.subject(), letter.body(), letter.variables(), relay);
    }

    Letters from(String senderName, String senderAddress, String replyTo) {
        return header(letter.messageId(), senderName, senderAddress, replyTo, letter.locale());
    }

    Letters messageId(String messageId) {
        return header(messageId, letter.senderName(), letter.senderAddress(), letter.replyTo(), letter.locale());
    }

    Letters locale(Locale locale) {
        return header(letter.messageId(), letter.senderName(), letter.senderAddress(), letter.replyTo(), locale);
    }

    private String name() {
        return letter.recipientName().reveal();
    }

    private String address() {
        return letter.recipientAddress().reveal();
    }

    private Letters header(String messageId, String senderName, String senderAddress, String replyTo, Locale locale) {
        return new Letters(new RejectionLetter(
                messageId,
                senderName,
                senderAddress,
                replyTo,
                letter.recipientName(),
                letter.recipientAddress(),
                locale,
                letter.subject(),
                letter.body(),
                letter.variables(),
                letter.relay()));
    }

    /** One without any character that ISO-2022-JP lacks. */
    static Letters writableInIso2022Jp() {
        return good().from("株式会社高崎製作所 採用担当", "recruit@example.co.jp", "hr@example.co.jp")
                .variable("company", "株式会社高崎製作所");
    }

    /** Good letters to different people, with different ids. */
    static List<RejectionLetter> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> good().messageId(i + "@example.co.jp")
                        .to("taro" + i + "@example.jp")
                        .letter())
                .toList();
    }

    private Letters rebuilt(
            String name,
            String address,
            String subject,
            String body,
            Map<String, Pii<String>> variables,
            @Nullable RelayBlock relay) {
        return new Letters(new RejectionLetter(
                letter.messageId(),
                letter.senderName(),
                letter.senderAddress(),
                letter.replyTo(),
                Pii.of(name),
                Pii.of(address),
                letter.locale(),
                subject,
                body,
                variables,
                relay));
    }
}
