package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What somebody finds who reads the company's whole storage. */
class StoredContentTest {

    @Test
    @Proves("R-37")
    void nothingThatIsStoredOpensALink() {
        try (World world = World.immediate()) {
            List<String> dump = lived(world);
            List<String> tokens = tokens(world);
            assertThat(dump).hasSizeGreaterThan(500);
            for (String text : dump) {
                assertThat(world.company().candidate(RawToken.of(text)).look(Locale.JAPANESE))
                        .isEmpty();
                for (String token : tokens) {
                    assertThat(text).doesNotContainIgnoringCase(token).doesNotContainIgnoringCase(token.substring(27));
                }
            }
        }
    }

    @Test
    void noNameAndNoAddressOfAPersonIsStoredInTheClear() {
        try (World world = World.immediate()) {
            List<String> dump = lived(world);
            assertThat(dump).anyMatch(text -> text.contains("株式会社サンプル"));
            for (String text : dump) {
                assertThat(text).doesNotContain("山田", "太郎", "東京で働きたい").doesNotContainPattern("taro\\d+@");
            }
        }
    }

    /** People in every state. */
    private static List<String> lived(World world) {
        world.count(10);
        world.consented(2);
        world.withdraw(12);
        world.rejectNext(2);
        world.run();
        world.candidate("a-13").consent(world.form("stranger@example.com"));
        world.desk().request(World.AGENCY, JobOrder.titled("営業"));
        world.rejectNext(2);
        return Dump.of(world.companyStorage);
    }

    private static List<String> tokens(World world) {
        List<String> tokens = new ArrayList<>();
        for (int person = 1; person <= 16; person++) {
            tokens.add(world.tokenOf("a-" + person).reveal());
        }
        return tokens;
    }
}
