package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.tck.Proves;

/** Whatever message an applicant tracking system has finished: it gets the block and is the same otherwise, or is left alone. */
class InsertionProperties {

    private static final RelayBlock ASCII = Letters.block("An offer\n  indented", Letters.LINK, "Stop: example");
    private static final List<Charset> CHARSETS = List.of(
            UTF_8,
            Charset.forName("ISO-2022-JP"),
            Charset.forName("Shift_JIS"),
            Charset.forName("EUC-JP"),
            Charset.forName("windows-1252"),
            Charset.forName("US-ASCII"));

    /** What a system may finish, with what it says in each text. */
    record Case(Finished finished, Charset charset, RelayBlock block) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<TransferEncoding> encodings =
                Arbitraries.of(TransferEncoding.EIGHT_BIT, TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64);
        Arbitrary<String> words = Arbitraries.of(
                        "Hello = world",
                        "",
                        " x ",
                        "<p>a</p>",
                        "{{relay}}",
                        "--in-x",
                        "=3D",
                        ".",
                        "選考の結果",
                        "ありがとうございました。",
                        "From here",
                        "a\tb")
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("\n", lines));
        return Combinators.combine(
                        Arbitraries.of(CHARSETS),
                        encodings,
                        words,
                        Arbitraries.of("\r\n", "\n"),
                        Arbitraries.of(ASCII, Letters.BLOCK),
                        Arbitraries.integers().between(0, 5))
                .as(InsertionProperties::build);
    }

    private static Case build(
            Charset charset, TransferEncoding encoding, String words, String nl, RelayBlock block, int shape) {
        String text = new String(words.replace("\n", nl).getBytes(charset), charset);
        Finished plain = Finished.part("text/plain", charset, encoding, text, nl);
        Finished html =
                Finished.part("text/html", charset, encoding, "<html><body>" + text + "</body></html>" + nl, nl);
        Finished file = Finished.attachment(new byte[] {0, 1, -1, 13, 10, 45}, nl);
        Finished both = Finished.multipart("alternative", "in", List.of(plain, html));
        Finished finished = switch (shape) {
            case 0 -> plain;
            case 1 -> html;
            case 2 -> both;
            case 3 -> Finished.multipart("mixed", "in-out", List.of(both, file, plain));
            case 4 -> Finished.multipart("mixed", "out", List.of(plain, file));
            default ->
                Finished.multipart(
                        "alternative", "in", List.of(plain, Finished.multipart("related", "in-", List.of(html, file))));
        };
        return new Case(finished, charset, block);
    }

    @Property(tries = 400)
    @Proves({"A11", "H05", "R-53"})
    void theBlockIsInEachTextAndAllElseIsAsItWas(@ForAll("cases") Case given) throws Exception {
        byte[] before = given.finished().message();
        Insertion insertion = insert(before, given.block());
        if (insertion instanceof Insertion.Refused refused) {
            assertThat(refused.reason()).isEqualTo(Insertion.Reason.CHARSET_TOO_SMALL);
            assertThat(given.charset()
                            .newEncoder()
                            .canEncode(given.block().before() + given.block().after()))
                    .isFalse();
            return;
        }
        byte[] after = ((Insertion.Done) insertion).message();
        List<Leaf> was = Leaf.byMime4j(before);
        List<Leaf> is = Leaf.byMime4j(after);
        assertThat(Leaf.byAngus(after)).as("both parsers").isEqualTo(is);
        assertThat(is)
                .extracting(Leaf::type)
                .isEqualTo(was.stream().map(Leaf::type).toList());
        boolean seen = false;
        for (int i = 0; i < is.size(); i++) {
            // Behind the texts that are read comes an attached one, which is none of them.
            boolean read = is.get(i).isText()
                    && !(seen && i == is.size() - 1 && !is.get(i - 1).isText());
            if (read) {
                seen = true;
                assertSaysTheSame(was.get(i), is.get(i));
            } else {
                assertThat(is.get(i)).isEqualTo(was.get(i));
            }
        }
        assertThat(headers(after))
                .as("header of the message")
                .containsAll(List.of("X-Odd:   kept  as it is ", "MIME-Version: 1.0"));
        assertThat(((Insertion.Done) insert(after, given.block())).message())
                .as("once more changes nothing")
                .isEqualTo(after);
    }

    private static void assertSaysTheSame(Leaf was, Leaf is) throws Exception {
        boolean html = is.type().equals("text/html");
        String link = html ? "\">" + Letters.LINK + "</a>" : Letters.LINK;
        assertThat(is.content()).containsOnlyOnce(link);
        if (!html) {
            assertThat(is.content().lines()).contains(Letters.LINK);
        }
        String[] kept = was.content().split("\\{\\{relay}}", -1);
        String rest = is.content();
        if (kept.length == 1 && html) {
            kept = new String[] {was.content().substring(0, was.content().lastIndexOf("</body>")), "</body></html>\n"};
        }
        for (String piece : kept) {
            assertThat(rest).contains(piece);
            rest = rest.substring(rest.indexOf(piece) + piece.length());
        }
    }

    private static List<String> headers(byte[] message) {
        return new String(message, ISO_8859_1)
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    /** Broken on the way or on purpose: an answer, never a fault, and what comes out is stable. */
    @Property(tries = 1000)
    void whatIsBrokenIsAnsweredToo(@ForAll("cases") Case given, @ForAll long seed) {
        byte[] message = broken(given.finished().message(), new Random(seed));
        if (insert(message, given.block()) instanceof Insertion.Done done
                && insert(done.message(), given.block()) instanceof Insertion.Done again) {
            assertThat(again.message()).isEqualTo(done.message());
        }
    }

    private static byte[] broken(byte[] message, Random random) {
        String broken = new String(message, ISO_8859_1);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(broken.length());
            int to = Math.min(broken.length(), at + random.nextInt(40));
            String piece = broken.substring(at, to);
            broken = switch (random.nextInt(4)) {
                case 0 -> broken.substring(0, at) + broken.substring(to) + " ";
                case 1 -> broken.substring(0, at) + piece + piece + broken.substring(at);
                case 2 -> broken.substring(0, at) + (char) random.nextInt(256) + broken.substring(at);
                default -> broken.substring(0, at) + "\r\n--in\r\n" + broken.substring(at);
            };
        }
        return broken.getBytes(ISO_8859_1);
    }

    private static Insertion insert(byte[] message, RelayBlock block) {
        byte[] kept = message.clone();
        Insertion insertion = MessageInsertion.insert(
                message, Letters.good().relay(block).to(Finished.TO).letter());
        assertThat(Arrays.equals(kept, message))
                .as("what was given is not written to")
                .isTrue();
        return insertion;
    }
}
