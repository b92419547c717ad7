package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.careerrelay.model.link.Composition.Composed;
import org.careerrelay.tck.Proves;

/** Whatever texts a letter is made of: what is not refused is read alike by parsers that share no code. */
@Domain(AnyTexts.class)
class ThreeParsersProperties {

    @BeforeContainer
    static void needsPython() throws InterruptedException {
        ThreeParsers.assumePython();
    }

    /** Many letters in a try, because Python has to be started for each; so there is nothing to shrink. */
    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    @Proves({"R-53", "H19"})
    void whatIsSentIsReadAlike(@ForAll @Size(3000) List<String> texts) throws Exception {
        List<Letters> letters = IntStream.range(0, texts.size() / 4)
                .mapToObj(i -> letter(texts.subList(4 * i, 4 * i + 4)))
                .filter(ThreeParsersProperties::isSent)
                .toList();
        assertThat(letters).hasSizeGreaterThan(20);
        Path folder = Files.createTempDirectory("letters");
        try {
            ThreeParsers.readTheSame(folder, letters, LetterCharset.UTF_8);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private static Letters letter(List<String> texts) {
        return Letters.good()
                .subject(texts.get(0))
                .body(texts.get(1))
                .to(texts.get(2), "taro@example.jp")
                .from(texts.get(3), "recruit@example.co.jp", "hr@example.co.jp")
                .variable("company", texts.get(3))
                .relay(Letters.BLOCK);
    }

    private static boolean isSent(Letters letter) {
        try {
            MimeLetter.of(letter.letter(), null, LetterCharset.UTF_8);
        } catch (RefusedLetterException refused) {
            return false;
        }
        return LetterComposer.compose(letter.letter()) instanceof Composed;
    }
}
