package org.careerrelay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.careerrelay.vault.PersonIndex;
import org.junit.jupiter.api.Test;

/** An unsubscribe token is what was issued, in either case, or nothing; and never a personal link. */
class UnsubscribeTokensTest {

    private static final KeyRing KEYS = KeyRing.random(new Random(7));
    private static final PersonIndex INDEX = new PersonIndex(KEYS);
    private static final UnsubscribeTokens TOKENS = new UnsubscribeTokens(KEYS, INDEX);
    private static final LinkTokens PERSONAL = new LinkTokens(KEYS);
    private static final TenantId ACME = new TenantId(1);
    private static final MailAddress ADDRESS =
            MailAddress.parse("taro@example.jp").orElseThrow();
    private static final String TOKEN =
            TOKENS.issue(ACME, ADDRESS).orElseThrow().reveal();

    @Test
    @Proves("R-50")
    void aTokenCarriesTheCompanyAndTheHashUnderWhichTheAddressIsSuppressed() {
        assertThat(TOKEN).hasSize(LinkTokens.LENGTH).matches("[a-z2-7]{43}").doesNotContain("taro");
        assertThat(TOKENS.verify(RawToken.of(TOKEN.toUpperCase(Locale.ROOT))))
                .contains(new UnsubscribeTokens.Addressee(
                        ACME,
                        INDEX.suppressionKeys(ACME, SuppressedField.MAIL_OF_LINK, ADDRESS.strictKey())
                                .get(0)));
        assertThat(TOKENS.issue(ACME, MailAddress.parse("TARO@Example.JP").orElseThrow()))
                .as("however it is written")
                .contains(RawToken.of(TOKEN));
        assertThat(TOKENS.issue(new TenantId(2), ADDRESS)).isNotEqualTo(TOKENS.issue(ACME, ADDRESS));
    }

    @Test
    @Proves({"R-50", "V-L10"})
    void everySingleCharacterThatIsChangedAndEveryCutIsRefused() {
        for (int at = 0; at < TOKEN.length(); at++) {
            for (char other : "abcdefghijklmnopqrstuvwxyz01234567-_=.é。)\u212a ".toCharArray()) {
                if (other != TOKEN.charAt(at)) {
                    assertNone(TOKEN.substring(0, at) + other + TOKEN.substring(at + 1));
                }
            }
            assertNone(TOKEN.substring(0, at));
            assertNone(TOKEN.substring(at + 1));
        }
    }

    @Property(tries = 300)
    @Proves("R-50")
    void aPersonalLinkUnsubscribesNobodyAndNoUnsubscribeLinkOpensAnything(
            @ForAll long high, @ForAll long low, @ForAll @IntRange(min = 1) int tenant) {
        RawToken link = PERSONAL.issue(new OpaqueId(high, low));
        assertThat(TOKENS.verify(link)).isEmpty();
        RawToken token = TOKENS.issue(new TenantId(tenant), ADDRESS).orElseThrow();
        assertThat(PERSONAL.verify(token)).isEmpty();
        assertThat(TOKENS.verify(token))
                .hasValueSatisfying(found -> assertThat(found.tenant().number()).isEqualTo(tenant));
    }

    @Property(tries = 500)
    void noGuessedTokenIsTaken(
            @ForAll @StringLength(43) @CharRange(from = 'a', to = 'z') @CharRange(from = '2', to = '7') String guess) {
        Assume.that(!guess.equals(TOKEN));
        assertNone(guess);
    }

    @Property(tries = 500)
    void whateverComesNothingIsThrown(@ForAll String text) {
        assertNone(text);
    }

    @Test
    @Proves("H21")
    void theVersionsOfBothKeysAreInside() {
        KeyRing rotated = KEYS;
        for (int i = 0; i < 5; i++) {
            rotated = rotated.rotated(KeyPurpose.LINK).rotated(KeyPurpose.INDEX);
        }
        UnsubscribeTokens later = new UnsubscribeTokens(rotated, new PersonIndex(rotated));
        assertThat(later.verify(later.issue(ACME, ADDRESS).orElseThrow()))
                .hasValueSatisfying(found -> assertThat(found.key().version()).isEqualTo(5));
        assertThat(later.verify(RawToken.of(TOKEN))).isPresent();
    }

    private static void assertNone(String text) {
        assertThat(TOKENS.verify(RawToken.of(text))).as(text).isEmpty();
    }
}
