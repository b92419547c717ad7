package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every mail transport must do, as tests: extend the class in your tests and say what a transport is and what arrived. How a letter
 * is composed is not judged here.
 */
@Timeout(60)
public abstract class MailContract {

    private static final int THREADS = 4;

    /** For subclasses. */
    protected MailContract() {}

    /**
     * A transport whose server takes everything.
     *
     * @return the transport
     */
    protected abstract MailTransport transport();

    /**
     * What the server took in this test.
     *
     * @return the Message-IDs without angle brackets, one per message
     */
    protected abstract List<String> received();

    /**
     * Whether there is a server that may be out of reach.
     *
     * @return false unless overridden; then override {@link #unreachable()} and {@link #refusingTheSender()} too
     */
    protected boolean hasServer() {
        return false;
    }

    /**
     * A transport whose server cannot be reached.
     *
     * @return the transport
     */
    protected MailTransport unreachable() {
        throw new UnsupportedOperationException("override unreachable() together with hasServer()");
    }

    /**
     * A transport whose server refuses the sender of every letter for good.
     *
     * @return the transport
     */
    protected MailTransport refusingTheSender() {
        throw new UnsupportedOperationException("override refusingTheSender() together with hasServer()");
    }

    @Test
    void nothingInNothingOut() {
        assertThat(transport().send(List.of())).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void eachLetterIsOneMessageAndHasOneOutcome() {
        List<RejectionLetter> letters =
                IntStream.range(0, 30).mapToObj(MailContract::letter).toList();
        assertThat(transport().send(letters)).hasSize(30).containsOnly(new MailOutcome.Accepted());
        assertThat(received())
                .containsExactlyInAnyOrderElementsOf(
                        letters.stream().map(RejectionLetter::messageId).toList());
    }

    @Test
    void aRepeatedLetterKeepsItsMessageId() {
        MailTransport transport = transport();
        transport.send(List.of(letter(1)));
        assertThat(transport.send(List.of(letter(1)))).containsExactly(new MailOutcome.Accepted());
        assertThat(received()).isNotEmpty().containsOnly(letter(1).messageId());
    }

    @Test
    void lettersWithAndWithoutTheRelayBlockAndInEitherLanguageGoOut() {
        RelayBlock relay = new RelayBlock(
                "ご案内\n",
                Pii.of("https://jobs.example.co.jp/r/0abc"),
                "\n株式会社例示\n東京都千代田区1-1\nstop@example.co.jp",
                new RelayBlock.Displays("株式会社例示", "東京都千代田区1-1", "stop@example.co.jp"),
                null);
        List<RejectionLetter> letters = List.of(
                letter("a@mail.example.co.jp", "山田 太郎", Locale.JAPANESE, relay),
                letter("b@mail.example.co.jp", "辻\uDB40\uDD00 \uD842\uDFB7子", Locale.JAPANESE, null),
                letter("c@mail.example.co.jp", "Taro Yamada", Locale.ENGLISH, relay));
        assertThat(transport().send(letters)).hasSize(3).containsOnly(new MailOutcome.Accepted());
        assertThat(received()).hasSize(3);
    }

    @Test
    void lettersThatAreNoRejectionsGoOutUnderTheSamePromises() {
        MailTransport transport = transport();
        assertThat(transport.sendLetters(List.of())).isEmpty();
        List<Letter> letters = List.of(other(1), other(2));
        assertThat(transport.sendLetters(letters)).hasSize(2).containsOnly(new MailOutcome.Accepted());
        assertThat(received()).containsExactlyInAnyOrder(other(1).messageId(), other(2).messageId());
    }

    @Test
    void threadsSendAtOnce() {
        MailTransport transport = transport();
        List<MailOutcome> outcomes = Threads.race(
                        THREADS,
                        thread -> transport.send(IntStream.range(0, 10)
                                .mapToObj(i -> letter(100 * thread + i))
                                .toList()))
                .stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(outcomes).hasSize(THREADS * 10).containsOnly(new MailOutcome.Accepted());
        assertThat(received()).hasSize(THREADS * 10).doesNotHaveDuplicates();
    }

    @Test
    void aServerOutOfReachIsAnOutcomeOfEachLetter() {
        if (!hasServer()) {
            assertThatThrownBy(this::unreachable).isInstanceOf(UnsupportedOperationException.class);
            return;
        }
        List<MailOutcome> outcomes = unreachable().send(List.of(letter(1), letter(2)));
        assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(MailOutcome.TemporaryFailure.class);
        assertThat(outcomes.toString()).doesNotContain("mail.example.co.jp");
        assertThat(unreachable().sendLetters(List.of(other(1))))
                .hasOnlyElementsOfType(MailOutcome.TemporaryFailure.class);
        assertThat(received()).isEmpty();
    }

    /** Were it permanent, a wrong setting would cost every applicant their letter. */
    @Test
    void aSenderThatIsRefusedIsNoFaultOfTheLetters() {
        if (!hasServer()) {
            assertThatThrownBy(this::refusingTheSender).isInstanceOf(UnsupportedOperationException.class);
            return;
        }
        List<MailOutcome> outcomes = refusingTheSender().send(List.of(letter(1), letter(2)));
        assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(MailOutcome.SenderFault.class);
        assertThat(outcomes.toString()).doesNotContain("@");
        assertThat(received()).isEmpty();
    }

    private static Letter other(int number) {
        String link = "https://jobs.example.co.jp/r/" + number + "abc";
        return new Letter(
                "other-" + number + "@mail.example.co.jp",
                "採用担当",
                "saiyo@example.co.jp",
                "reply@example.co.jp",
                Pii.of("taro@example.jp"),
                Locale.JAPANESE,
                "ご同意の控え",
                Pii.of("控えです。\n\n" + link + "\n"),
                Pii.of(link),
                null);
    }

    private static RejectionLetter letter(int number) {
        return letter(number + "@mail.example.co.jp", "山田 太郎", Locale.JAPANESE, null);
    }

    private static RejectionLetter letter(String messageId, String name, Locale locale, @Nullable RelayBlock relay) {
        return new RejectionLetter(
                messageId,
                "採用担当",
                "saiyo@example.co.jp",
                "reply@example.co.jp",
                Pii.of(name),
                Pii.of("taro@example.jp"),
                locale,
                "選考結果のお知らせ",
                "{{name}} 様\n\n{{relay}}\n",
                Map.of("name", Pii.of(name)),
                relay);
    }
}
