package org.careerrelay.http.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Mount;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's name, logo and colour on the pages that its links open. */
class BrandingTest extends PagesFixture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

    @Test
    void thePagesOfALinkShowWhoseTheyAre() {
        brand(Branding.of("例示の<採用>チーム", "#0B5394", PNG));
        HttpResponse<String> page = browser.open(link);
        assertThat(page.body())
                .contains("<p class=\"brand\"><img alt=\"\" src=\"/r/logo\"><span>例示の&lt;採用&gt;チーム</span></p>")
                .contains("href=\"/r/brand.css\"")
                .as("the notice names the company as ever")
                .contains("株式会社例示");
        assertThat(browser.open(machine.uri("/r/withdraw")).body()).contains("class=\"brand\"");
        HttpResponse<String> style = browser.open(machine.uri("/r/brand.css"));
        assertThat(style.body()).isEqualTo(".brand,button:not(.other){background:#0b5394;color:#ffffff}\n");
        assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(browser.open(machine.uri("/r/logo")).headers().firstValue("Content-Type"))
                .contains("image/png");
        assertSafe(style);
        assertSafe(browser.open(machine.uri("/r/logo")));

        URI everybodys = acme.relay.company(Acme.KEY).link(Acme.AGENCY).make();
        assertThat(new Browser("ja").open(everybodys).body()).contains("class=\"brand\"");
    }

    @Test
    @Proves("R-36")
    void whatOpensNothingShowsNobodysName() {
        String plain = new Browser("ja").open(machine.uri("/r/unknown")).body();
        brand(Branding.of("例示", "#0b5394", null));
        assertThat(browser.open(link).body()).contains("class=\"brand\"").doesNotContain("<img");
        assertThat(browser.open(machine.uri("/r/logo")).statusCode()).isEqualTo(404);
        assertThat(browser.open(machine.uri("/r/unknown")).body()).isEqualTo(plain);

        acme.relay.company(Acme.KEY).revoke("application-17");
        Browser later = new Browser("ja");
        assertThat(later.open(link).body()).isEqualTo(plain);
        Browser unknown = new Browser("ja");
        unknown.open(machine.uri("/r/unknown"));
        for (String page : new String[] {"/r/withdraw", "/r/manage", "/r/brand.css", "/r/logo"}) {
            assertThat(withoutNonce(later.open(machine.uri(page))))
                    .as(page)
                    .isEqualTo(withoutNonce(unknown.open(machine.uri(page))));
        }
    }

    @Test
    void aCompanyWithoutBrandingLooksAsBefore() {
        HttpResponse<String> plain = browser.open(link);
        machine.server().removeContext(pages.basePath());
        Mount.on(machine.server(), pages.basePath(), pages.branded(company -> Optional.empty()));
        assertThat(withoutNonce(browser.open(link))).isEqualTo(withoutNonce(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "#ffffff,#000000",
        "#000000,#ffffff",
        "#ffd400,#000000",
        "#767676,#000000",
        "#0b5394,#ffffff",
        "#808080,#000000"
    })
    void theTextStandsOutOnEveryColour(String colour, String text) {
        assertThat(Branding.of("例示", colour, JPEG).style())
                .endsWith("{background:" + colour + ";color:" + text + "}\n");
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> Branding.of("二\n行", "red;}body{display:none", "<svg onload='x()'/>".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::code)
                                .containsExactlyInAnyOrder("branding.name", "branding.colour", "branding.logo-type"));
        byte[] large = Arrays.copyOf(PNG, Branding.LOGO_MAX + 1);
        assertThatThrownBy(() -> Branding.of("例示", "#0b5394", large))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::code)
                                .containsExactly("branding.logo-size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "a\tb"})
    void aNameIsOneLine(String name) {
        assertThatThrownBy(() -> Branding.of(name, "#0b5394", null)).isInstanceOf(InvalidInputException.class);
    }

    private static String withoutNonce(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"nonce\" value=\"[^\"]*\"", "");
    }

    private void brand(Branding branding) {
        machine.server().removeContext(pages.basePath());
        Mount.on(
                machine.server(),
                pages.basePath(),
                pages.branded(company -> company.equals(Acme.KEY) ? Optional.of(branding) : Optional.empty()));
    }
}
