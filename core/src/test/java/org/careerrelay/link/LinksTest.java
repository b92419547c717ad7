package org.careerrelay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Random;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.vault.PersonIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link stays on one line of a mail. */
class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jobs.example.co.jp/r",
                "https://jobs.example.co.jp/r/",
                "https://jobs.example.co.jp/career/",
                "http://localhost:8080/r",
                "http://127.0.0.1:65535/",
                "http://[::1]:8080/"
            })
    void theseCanBeUsed(String base) {
        assertThat(Links.usable(URI.create(base))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jobs.example.co.jp/r",
                "ftp://jobs.example.co.jp/",
                "https://jobs.example.co.jp/career-x/y",
                "https://jobs.example.co.jp/r?a=b",
                "https://jobs.example.co.jp/r#a",
                "https://user@example.co.jp/r",
                "mailto:saiyo@example.co.jp",
                "/r"
            })
    void theseCannot(String base) {
        assertThat(Links.usable(URI.create(base))).isFalse();
    }

    @Test
    void theLongestBaseGivesALinkOfSeventySevenCharacters() {
        URI base = URI.create("https://jobs.example.co.jp/career/");
        Keys keys = KeyRing.random(new Random(7));
        Links links = new Links(base, new LinkTokens(keys), new UnsubscribeTokens(keys, new PersonIndex(keys)));
        OpaqueId id = OpaqueId.of(Instant.EPOCH, new TenantId(1), 1);

        assertThat(base.toString()).hasSize(34);
        assertThat(links.of(id).reveal()).hasSize(77).startsWith(base.toString());
        assertThat(links.unsubscribing(new TenantId(-1), Pii.of("taro@example.jp")))
                .hasValueSatisfying(
                        link -> assertThat(link.reveal()).hasSize(77).startsWith(base.toString()));
    }
}
