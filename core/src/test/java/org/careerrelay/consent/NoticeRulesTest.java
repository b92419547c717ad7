package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.model.Violation;
import org.junit.jupiter.api.Test;

/** What a wording must not be: of more lines than it says, or without what people must know. */
class NoticeRulesTest {

    private static final List<String> WHOLE =
            NoticeRules.NEEDED.stream().sorted().map(place -> "{" + place + "}").toList();

    @Test
    void whatHasAPlaceForEverythingCanBeShown() {
        assertThat(codes("ご案内", WHOLE)).isEmpty();
        assertThat(codes("{company} {threshold} {agencyContact}", WHOLE)).isEmpty();
    }

    @Test
    void aLineEndInsideOfATitleOrAParagraphIsRefusedWhereItStands() {
        List<String> broken =
                Stream.concat(WHOLE.stream(), Stream.of("一行目\n二行目")).toList();
        assertThat(codes("ご\r\n案内", broken))
                .containsExactly("paragraphs[" + WHOLE.size() + "] line.characters", "title line.characters");
        assertThat(codes("\ud800", WHOLE)).containsExactly("title line.characters");
    }

    private static List<String> codes(String title, List<String> paragraphs) {
        return NoticeRules.check(title, paragraphs).stream()
                .map((Violation violation) -> violation.path() + " " + violation.code())
                .toList();
    }
}
